// The page as a picture that can be drawn near: buttons, wheel with Ctrl, two fingers, and dragging.
const wide = matchMedia('(min-width: 901px)');
let zoomTo = () => {};
let zoomBy = () => {};

whenReady(() => {
  const stage = document.querySelector('.stage');
  const sheet = stage?.querySelector('.sheet');
  const level = document.querySelector('[data-zoom-level]');
  if (!stage || !sheet) return;
  let scale = 1;

  const fit = () => stage.clientWidth - 48;
  const whole = () => {
    const picture = sheet.querySelector('svg').viewBox.baseVal;
    return Math.min(1, ((stage.clientHeight - 40) * picture.width) / picture.height / fit());
  };

  // the point under the fingers stays where it is
  zoomTo = (wanted, at = { x: stage.clientWidth / 2, y: stage.clientHeight / 2 }) => {
    if (!wide.matches) return;
    const next = Math.min(6, Math.max(0.2, wanted));
    const before = sheet.getBoundingClientRect();
    const frame = stage.getBoundingClientRect();
    const point = {
      x: (at.x + frame.left - before.left) / before.width,
      y: (at.y + frame.top - before.top) / before.height,
    };
    scale = next;
    sheet.style.width = `${Math.round(fit() * scale)}px`;
    const after = sheet.getBoundingClientRect();
    stage.scrollLeft += after.left + point.x * after.width - frame.left - at.x;
    stage.scrollTop += after.top + point.y * after.height - frame.top - at.y;
    level.textContent = `${Math.round(scale * 100)}%`;
  };
  zoomBy = (factor, at) => zoomTo(scale * factor, at);

  const steps = {
    in: () => zoomBy(1.25),
    out: () => zoomBy(0.8),
    whole: () => zoomTo(whole()),
    width: () => zoomTo(1),
  };
  for (const button of document.querySelectorAll('[data-zoom]'))
    button.addEventListener('click', steps[button.dataset.zoom]);

  const within = (event) => {
    const frame = stage.getBoundingClientRect();
    return { x: event.clientX - frame.left, y: event.clientY - frame.top };
  };
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey || !wide.matches) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY / 300), within(event));
    },
    { passive: false },
  );

  const fingers = new Map();
  let moved = 0;
  const spread = () => {
    const [a, b] = [...fingers.values()];
    return { length: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };
  stage.addEventListener('pointerdown', (event) => {
    if (!wide.matches || event.button !== 0) return;
    fingers.set(event.pointerId, within(event));
    moved = 0;
  });
  stage.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = within(event);
    if (fingers.size === 2) {
      const was = spread();
      fingers.set(event.pointerId, now);
      const is = spread();
      if (was.length > 0) zoomBy(is.length / was.length, is);
    } else if (event.pointerType === 'mouse') {
      stage.scrollLeft -= now.x - before.x;
      stage.scrollTop -= now.y - before.y;
      fingers.set(event.pointerId, now);
    }
    moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    if (moved > 6) stage.classList.add('grabbing');
  });
  const lift = (event) => {
    fingers.delete(event.pointerId);
    stage.classList.remove('grabbing');
  };
  addEventListener('pointerup', lift);
  addEventListener('pointercancel', lift);
  stage.addEventListener('dragstart', (event) => event.preventDefault());
  // a drag is no click
  stage.addEventListener('click', (event) => moved > 6 && (event.preventDefault(), event.stopPropagation()), true);
});
