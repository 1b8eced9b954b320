import { describe, expect, it } from 'vitest';
import { fold, searchable } from './fold';
import { excerpt } from './highlight';
import { matchesText, parseSearch } from './search-query';
import { searchVectors } from './search-vector';
import { tsquery } from './tsquery';

const TEXTS = 10_000;
const alphabet = [
  ...'云湖晚报学校医院，。“”（）\'"\\&|!<>:*-—　 \n\t０ＡaAİß3%',
  '😀',
  '𠮷',
  '\ud83d',
  '\ude00',
  '\u0000',
  '\u200b',
  '哈哈哈哈',
];

describe(`${TEXTS} random texts`, () => {
  const random = generator(99);
  const text = (longest: number) =>
    Array.from({ length: Math.floor(random() * longest) }, () => alphabet[Math.floor(random() * alphabet.length)]).join(
      '',
    );
  const texts = Array.from({ length: TEXTS }, () => text(60));

  it('fold to the same length, and every character is placed once', () => {
    for (const one of texts) {
      expect(fold(one)).toHaveLength(one.length);
      const places =
        searchVectors([{ text: one, weight: 'D' }])
          .join(' ')
          .match(/(?<=[:,])\d+(?=[, ]|$)/g) ?? [];
      expect(places.length).toBeGreaterThanOrEqual([...searchable(one)].length);
    }
  });

  it('are read as queries without a throw, and always find themselves', () => {
    for (const one of texts) {
      const query = parseSearch(one);
      expect(tsquery(query) === null).toBe(query.terms.length === 0);
      for (const { alternatives } of query.terms) {
        expect(
          matchesText({ terms: [{ alternatives, excluded: false }] }, [one.replaceAll('-', ' - ') + alternatives[0]]),
        ).toBe(true);
      }
    }
  });

  it('lose no character in an excerpt', () => {
    for (const [i, one] of texts.entries()) {
      const { pieces, offset } = excerpt(one, parseSearch(texts[(i + 1) % TEXTS] ?? ''), 20);
      const shown = pieces.map((piece) => piece.text).join('');
      expect(one.startsWith(shown, offset)).toBe(true);
      expect(shown.length).toBeGreaterThanOrEqual(Math.min(one.length, 1));
    }
  });
});

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
