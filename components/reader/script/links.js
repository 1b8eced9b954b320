// Copying a link, printing, and two fingers on the list that ask for the page.
whenReady(() => {
  for (const button of document.querySelectorAll('[data-copy-link]')) {
    const words = button.textContent;
    button.addEventListener('click', async () => {
      const address = document.querySelector('link[rel="canonical"]').href;
      try {
        await navigator.clipboard.writeText(address);
      } catch {
        const field = document.body.appendChild(document.createElement('textarea'));
        field.value = address;
        field.select();
        document.execCommand('copy');
        field.remove();
      }
      button.textContent = root.dataset.copied;
      setTimeout(() => {
        button.textContent = words;
      }, 2000);
    });
  }
  for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print());

  const page = document.querySelector('[data-opens-page]');
  const list = document.querySelector('.front .plist');
  if (!page || !list) return;
  let apart = 0;
  const spread = ({ touches: [a, b] }) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  list.addEventListener('touchstart', (event) => {
    apart = event.touches.length === 2 ? spread(event) : 0;
  });
  list.addEventListener(
    'touchmove',
    (event) => {
      if (apart === 0 || event.touches.length !== 2) return;
      event.preventDefault();
      if (spread(event) > apart * 1.25) location.assign(page.href);
    },
    { passive: false },
  );
});
