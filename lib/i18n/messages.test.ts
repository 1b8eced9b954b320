import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesFor } from './messages';

const chinese = flatten(messagesFor('zh-CN'));
const english = flatten(messagesFor('en'));

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it('are never empty and never their own key', () => {
    for (const [key, text] of [...Object.entries(chinese), ...Object.entries(english)]) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toBe(key);
    }
  });

  it('take the same arguments in both languages', () => {
    for (const [key, text] of Object.entries(chinese)) {
      expect(placeholders(english[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('speak without exclamation marks, and Chinese without typed spaces around figures', () => {
    for (const [key, text] of Object.entries(chinese)) {
      expect(text, key).not.toMatch(/[!！]/);
      expect(text, key).not.toMatch(/[\u4e00-\u9fff] \d|\d [\u4e00-\u9fff]/);
    }
    for (const [key, text] of Object.entries(english)) expect(text, key).not.toMatch(/!/);
  });

  it('are all read: every file has its area', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const files = readdirSync(new URL(`./messages/${locale}`, import.meta.url));
      const areas = Object.keys(messagesFor(locale)).map((area) => `${kebab(area)}.json`);
      expect(files.sort()).toEqual(areas.sort());
    }
  });

  it('this test can fail: a missing key is seen, and an argument inside a choice', () => {
    expect(
      placeholders('{n, plural, =0 {no {unit}} other {# of {total}}} in {place, select, a {here} other {}}'),
    ).toEqual(['n', 'place', 'total', 'unit']);
    expect(Object.keys(flatten({ a: { b: '1' } }))).not.toEqual(Object.keys(flatten({ a: { c: '1' } })));
  });
});

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) => {
      const here = path ? `${path}.${key}` : key;
      return typeof value === 'string' ? { [here]: value } : flatten(value, here);
    }),
  );
}

/** Names of arguments; what stands in the braces of a choice's branch is text again. */
function placeholders(text: string): string[] {
  const names = new Set<string>();
  let at = 0;
  function readText(): void {
    for (; at < text.length && text[at] !== '}'; at += 1) {
      if (text[at] !== '{') continue;
      at += 1;
      readArgument();
    }
  }
  function readArgument(): void {
    names.add(/^\s*(\w+)/.exec(text.slice(at))?.[1] ?? '');
    for (; at < text.length && text[at] !== '}'; at += 1) {
      if (text[at] !== '{') continue;
      at += 1;
      readText();
    }
  }
  readText();
  return [...names].sort();
}

function kebab(area: string): string {
  return area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
