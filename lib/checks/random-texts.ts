import { allRules } from './rules/all-rules';

/** Texts for property tests: random, but the same for the same seed. */
export type Random = () => number;

/** What the texts are made of: all examples of the rules, cut up, with marks, blanks and worse between. */
const examples = allRules.flatMap(({ examples: { wrong, right } }) =>
  [...wrong, ...right].flatMap((one) =>
    typeof one === 'string' ? [one] : Array.isArray(one) && typeof one[0] === 'string' ? [one[0]] : [],
  ),
);
const noise = [
  ...'，。、；：？！“”‘’（）《》〈〉…—～·,.;:?!"\'()<>-#*_ 　\t\n\r０９Ａ%℃',
  '😀',
  '\ud83d',
  '\u200b',
  '\ufeff',
  '𠮷',
  'and',
  '……',
  '——',
  '2月30日',
  '第44个植树节',
  '',
];

export function randomText(random: Random): string {
  const pieces = 1 + Math.floor(random() * 8);
  let result = '';
  for (let i = 0; i < pieces; i += 1) {
    const example = examples[Math.floor(random() * examples.length)] ?? '';
    const from = Math.floor(random() * example.length);
    const kept = random() < 0.5 ? example : example.slice(from, from + Math.floor(random() * 12));
    result += kept.slice(0, 120) + (noise[Math.floor(random() * noise.length)] ?? '').repeat(random() < 0.05 ? 30 : 1);
  }
  return result;
}

export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
