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

  it('fold to the same length, and every character is placed at least once', () => {
    const wrong = texts.filter((one) => {
      const places =
        searchVectors([{ text: one, weight: 'D' }])
          .join(' ')
          .match(/(?<=[:,])\d+(?=[, ]|$)/g) ?? [];
      return fold(one).length !== one.length || places.length < [...searchable(one)].length;
    });
    expect(wrong).toEqual([]);
  });

  it('are read as queries without a throw, and each term finds the text it was taken from', () => {
    const wrong = texts.filter((one) => {
      const query = parseSearch(one);
      const lost = query.terms.some(
        ({ alternatives }) =>
          !matchesText({ terms: [{ alternatives, excluded: false }] }, [`${one} ${alternatives[0]}`]),
      );
      return lost || (tsquery(query) === null) !== (query.terms.length === 0);
    });
    expect(wrong).toEqual([]);
  });

  it('lose no character in an excerpt', () => {
    const wrong = texts.filter((one, i) => {
      const { pieces, offset } = excerpt(one, parseSearch(texts[(i + 1) % TEXTS] ?? ''), 20);
      const shown = pieces.map((piece) => piece.text).join('');
      return !one.startsWith(shown, offset) || (one !== '' && shown === '');
    });
    expect(wrong).toEqual([]);
  });
});

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
