/**
 * `light-dark()` came to browsers in spring 2024; a reader's telephone may be older. There each colour is two
 * switches of which one is on: `initial` makes a `var()` fall back to the colour beside it, an empty one to nothing.
 * The switches follow `color-scheme`, wherever it is set. (For the desk the build does the same.)
 */
export function forOlderBrowsers(css: string): string {
  return css.replace(PAIR, 'var(--light,$1) var(--dark,$2)').replace(SCHEME, (rule, selector, scheme) => {
    if (scheme === 'light dark')
      return `${switched(rule, LIGHT)}\n@media (prefers-color-scheme: dark) {${selector.trim()} {${DARK}}}`;
    return switched(rule, scheme === 'dark' ? DARK : LIGHT);
  });
}

const LIGHT = '--light:initial;--dark: ;';
const DARK = '--light: ;--dark:initial;';
const ARGUMENT = String.raw`\s*((?:[^(),]|\([^()]*\))+?)\s*`;
const PAIR = new RegExp(String.raw`light-dark\(${ARGUMENT},${ARGUMENT}\)`, 'g');
const SCHEME = /([^{}]+)\{[^{}]*color-scheme:\s*([a-z ]+);[^{}]*\}/g;

const switched = (rule: string, switches: string): string => rule.replace('{', `{${switches}`);
