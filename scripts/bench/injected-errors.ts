import { confusedWith } from '@/lib/checks/rules/wording/word-lists/confusion-sets';
import type { Random } from './seeded-random';

/** Errors put into clean text, one at a time, to count how many are found. */
export interface Injection {
  kind: string;
  /** the paragraph as it was, as it is now, and where the fault is in it now */
  before: string;
  after: string;
  offset: number;
  length: number;
}

/** A way to spoil a paragraph; null where it has nothing to spoil. */
export type Spoil = (text: string, random: Random) => Omit<Injection, 'kind' | 'before'> | null;

export const kinds: Readonly<Record<string, Spoil>> = {
  'shape or sound': (text, random) =>
    at(text, /[一-龥]/g, random, (match) => {
      const others = [...confusedWith(match[0])];
      return others.length > 0 ? random.pick(others) : null;
    }),
  'entered as 人': (text, random) => at(text, /(?<=[纳列写编投深融])入/g, random, () => '人'),
  'half-width mark': (text, random) =>
    at(text, /[，。；：？]/g, random, ({ 0: mark }) => ',.;:?'.charAt('，。；：？'.indexOf(mark))),
  'straight quotes': (text, random) => at(text, /“([^“”]{1,20})”/g, random, ({ 1: word }) => `"${word}"`),
  'quote lost': (text, random) => at(text, /(?<=“[^“”]{1,20})”/g, random, () => ''),
  'blank inside': (text, random) => at(text, /(?<=[一-龥]{2})(?=[一-龥]{2})/g, random, () => ' '),
  'word twice': (text, random) =>
    at(text, /(?<=[，。了的])[一-龥]{2}(?=[一-龥]{2})/g, random, ({ 0: word }) =>
      /(.)\1/.test(word) ? null : word + word,
    ),
  'mark twice': (text, random) => at(text, /[，。、]/g, random, ({ 0: mark }) => mark + mark),
  '的 for 地': (text, random) =>
    at(text, /(?<=认真|积极|耐心|不断|热情|有效|及时|切实|主动|深入|逐步|充分|激动)地/g, random, () => '的'),
  'no such day': (text, random) =>
    at(text, /(\d{1,2})月(\d{1,2})日/g, random, ({ 1: month }) => `${month}月3${2 + random.below(7)}日`),
  'estimate twice': (text, random) =>
    at(
      text,
      /(?<=[了有量到共])([一二三四五六七八九十百千]{2,5})(?=[个人名多位])/g,
      random,
      ({ 0: number }) => `近${number}余`,
    ),
  'character lost': (text, random) => at(text, /(?<=[一-龥]{3})[一-龥](?=[一-龥]{3})/g, random, () => ''),
};

function at(
  text: string,
  pattern: RegExp,
  random: Random,
  spoil: (match: RegExpExecArray) => string | null,
): ReturnType<Spoil> {
  const places = [...text.matchAll(pattern)];
  for (let tries = 0; places.length > 0 && tries < 8; tries += 1) {
    const match = random.pick(places) as RegExpExecArray;
    const wrong = spoil(match);
    if (wrong === null || wrong === match[0]) continue;
    const after = text.slice(0, match.index) + wrong + text.slice(match.index + match[0].length);
    return { after, offset: match.index, length: Math.max(1, wrong.length) };
  }
  return null;
}
