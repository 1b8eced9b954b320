// What the reader chose stays: light or dark, and the size of text. Kept on this device only.
const root = document.documentElement;
root.classList.add('scripted');

const kept = {
  read(name) {
    try {
      return localStorage.getItem(`reader-${name}`);
    } catch {
      return null;
    }
  },
  write(name, value) {
    try {
      localStorage.setItem(`reader-${name}`, value);
    } catch {
      // a browser that keeps nothing: the choice holds for this page
    }
  },
};

function showTheme(theme) {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}
showTheme(kept.read('theme'));
const size = kept.read('size');
if (size) root.dataset.size = size;

const whenReady = (work) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', work);
  else work();
};

whenReady(() => {
  const buttons = document.querySelectorAll('[data-theme-choice]');
  const mark = (theme) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.themeChoice === theme));
  };
  mark(kept.read('theme') ?? 'system');
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const theme = button.dataset.themeChoice;
      kept.write('theme', theme);
      showTheme(theme);
      mark(theme);
    });
  }
  for (const radio of document.querySelectorAll('input[name="size"]')) {
    if (radio.value === kept.read('size')) radio.checked = true;
    radio.addEventListener('change', () => {
      kept.write('size', radio.value);
      root.dataset.size = radio.value;
    });
  }
});
