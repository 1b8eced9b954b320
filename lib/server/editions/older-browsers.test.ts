import { describe, expect, test } from 'vitest';
import { forOlderBrowsers } from './older-browsers';

describe('colours for browsers that know no light-dark()', () => {
  test('are two, of which one is switched on', () => {
    expect(forOlderBrowsers(':root { --red: light-dark(#b8352a, #ee7a68); }')).toBe(
      ':root { --red: var(--light,#b8352a) var(--dark,#ee7a68); }',
    );
    expect(forOlderBrowsers('a { color: light-dark(var(--ink), rgb(0 0 0 / 0.5)); }')).toBe(
      'a { color: var(--light,var(--ink)) var(--dark,rgb(0 0 0 / 0.5)); }',
    );
  });

  test('follow the machine, or what was chosen', () => {
    expect(forOlderBrowsers(':root { color-scheme: light dark; }')).toBe(
      ':root {--light:initial;--dark: ; color-scheme: light dark; }\n' +
        '@media (prefers-color-scheme: dark) {:root {--light: ;--dark:initial;}}',
    );
    expect(forOlderBrowsers(':root[data-theme="dark"] { color-scheme: dark; --dim: 1; }')).toBe(
      ':root[data-theme="dark"] {--light: ;--dark:initial; color-scheme: dark; --dim: 1; }',
    );
    expect(forOlderBrowsers(':root[data-theme="light"] { color-scheme: light; }')).toContain('--light:initial');
  });
});
