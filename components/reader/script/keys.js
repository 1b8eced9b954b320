// Arrows turn pages and reports, plus and minus draw the page near, Enter opens, Escape puts away.
addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest?.('input, textarea, select')) return;
  const follow = (selector) => {
    const link = document.querySelector(selector);
    if (link) location.assign(link.href);
    return Boolean(link);
  };
  const viewer = document.querySelector('.viewer');
  const inPanel = event.target.closest?.('.panel');
  const deeds = {
    ArrowLeft: () => follow('a[rel="prev"]'),
    ArrowRight: () => follow('a[rel="next"]'),
    ArrowUp: () => viewer && wide.matches && !inPanel && openNumber > 1 && (void openReport(openNumber - 1), true),
    ArrowDown: () => viewer && wide.matches && !inPanel && (void openReport(openNumber + 1), true),
    '+': () => viewer && (zoomBy(1.25), true),
    '=': () => viewer && (zoomBy(1.25), true),
    '-': () => viewer && (zoomBy(0.8), true),
    0: () => viewer && (zoomTo(1), true),
    Enter: () => viewer && event.target === document.body && follow('.zones a.is-open'),
    Escape: () => {
      viewer?.querySelector('.stage').classList.add('closed');
      return Boolean(viewer);
    },
  };
  if (deeds[event.key]?.()) event.preventDefault();
});
