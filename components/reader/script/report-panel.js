// A touch on the page opens the report beside it, without leaving the page.
let openReport = () => {};
let openNumber = 0;

whenReady(() => {
  const viewer = document.querySelector('.viewer');
  const panel = viewer?.querySelector('.panel');
  if (!viewer || !panel) return;
  const stage = viewer.querySelector('.stage');
  const zones = [...viewer.querySelectorAll('.zones a')];
  const place = panel.querySelector('.pos');
  const known = new Map();
  openNumber = 1;

  const fetched = (address) => {
    if (!known.has(address)) {
      known.set(
        address,
        fetch(address).then(async (answer) => {
          if (!answer.ok) throw new Error(String(answer.status));
          return new DOMParser().parseFromString(await answer.text(), 'text/html');
        }),
      );
    }
    return known.get(address);
  };

  openReport = async (n) => {
    const zone = zones.find((each) => Number(each.dataset.n) === n);
    if (!zone || !wide.matches) return false;
    openNumber = n;
    for (const each of zones) each.classList.toggle('is-open', each === zone);
    stage.classList.remove('closed');
    try {
      const page = await fetched(zone.href);
      if (openNumber !== n) return true;
      show(page, zone, n);
    } catch {
      location.assign(zone.href);
    }
    return true;
  };

  function show(page, zone, n) {
    const article = document.adoptNode(page.querySelector('[data-report]').cloneNode(true));
    for (const tools of article.querySelectorAll('.tools')) tools.remove();
    panel.querySelector('[data-report]').replaceWith(article);
    const where = page.querySelector('.where');
    const name = where?.cloneNode(true);
    name?.querySelector('small')?.remove();
    place.querySelector('b').textContent = name?.textContent.trim() ?? '';
    const count = place.querySelector('.num');
    count.textContent = count.textContent.replace(/\d+/, String(n));
    const [alone, next] = place.querySelectorAll('.go a');
    alone.href = zone.href;
    const after = zones.find((each) => Number(each.dataset.n) === n + 1);
    if (next) {
      next.hidden = !after;
      if (after) next.href = after.href;
    }
    panel.scrollTop = 0;
    zone.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    history.replaceState(null, '', `#r${numberOf(zone)}`);
  }

  const numberOf = (zone) => zone.pathname.split('/').filter(Boolean).at(-1);

  for (const zone of zones) {
    zone.addEventListener('click', (event) => {
      if (!wide.matches || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      void openReport(Number(zone.dataset.n)).then(() => panel.focus({ preventScroll: true }));
    });
  }
  place?.addEventListener('click', (event) => {
    if (!event.target.closest('[data-next]') || !wide.matches) return;
    event.preventDefault();
    void openReport(openNumber + 1);
  });
  const asked = zones.find((zone) => `#r${numberOf(zone)}` === location.hash);
  if (asked) void openReport(Number(asked.dataset.n));
});
