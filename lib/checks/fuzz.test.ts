import { describe, expect, it } from 'vitest';
import { applyFixes } from './apply-fixes';
import type { Finding } from './finding';
import { prepareLexicon } from './lexicon/prepare';
import { starterLexicon } from './lexicon/starter/starter-lexicon';
import { type Part, everywhere } from './passage';
import { createProof } from './proof';
import { allRules } from './rules/all-rules';
import { wordCosts } from './segmentation/word-costs';
import { proofSettings } from './settings';

const TEXTS = 10_000;

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

const settings = proofSettings({
  date: '2023-03-20',
  lexicon: prepareLexicon(starterLexicon, '2023-03-20'),
  words: wordCosts('纳入 900 v\n干部 800 n\n治疗 500 v\n学校 900 n'),
});

describe(`${TEXTS} random and mutated texts`, () => {
  const random = generator(7);
  const texts = Array.from({ length: TEXTS }, () => text(random));

  it('are read without a throw, each character once, every finding in its text', () => {
    const proof = createProof(settings);
    const wrong = texts.filter((one, i) => {
      const part = everywhere[i % everywhere.length] as Part;
      const { findings, work } = proof.report({ id: 'fuzz', passages: [{ id: 'p', part, text: one }] });
      const outside = findings.some(({ offset, length }) => offset < 0 || length < 0 || offset + length > one.length);
      return outside || work.characters > one.length || chinese(applyFixes(one, safe(findings))) !== chinese(one);
    });
    expect(wrong).toEqual([]);
  });

  it('lose nothing outside the marked places when fixes are applied', () => {
    const proof = createProof(settings);
    for (const one of texts.slice(0, 1000)) {
      const { findings } = proof.report({ id: 'fuzz', passages: [{ id: 'p', part: 'paragraph', text: one }] });
      for (const finding of findings) {
        if (finding.fix === null) continue;
        const fixed = applyFixes(one, [finding]);
        expect(fixed.startsWith(one.slice(0, finding.offset))).toBe(true);
        expect(fixed.endsWith(one.slice(finding.offset + finding.length))).toBe(true);
        expect(fixed.length).toBe(one.length - finding.length + finding.fix.length);
      }
    }
  });
});

/** Batch fixes touch width, blanks and shape, never a Chinese character (and → 和 writes one more). */
function safe(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ batch, rule }) => batch && rule !== 'width/and');
}

function chinese(text: string): string {
  return text.replace(/[^一-龥]/g, '');
}

function text(random: () => number): string {
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

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
