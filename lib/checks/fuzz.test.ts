import { describe, expect, it } from 'vitest';
import { applyFixes } from './apply-fixes';
import type { Finding } from './finding';
import { prepareLexicon } from './lexicon/prepare';
import { starterLexicon } from './lexicon/starter/starter-lexicon';
import type { Part } from '@/lib/manuscript/passages';
import { everywhere } from './passage';
import { createProof } from './proof';
import { randomText, seeded } from './random-texts';
import { wordCosts } from './segmentation/word-costs';
import { proofSettings } from './settings';

const TEXTS = 10_000;

const settings = proofSettings({
  date: '2023-03-20',
  lexicon: prepareLexicon(starterLexicon, '2023-03-20'),
  words: wordCosts('纳入 900 v\n干部 800 n\n治疗 500 v\n学校 900 n'),
});

describe(`${TEXTS} random and mutated texts`, () => {
  const random = seeded(7);
  const texts = Array.from({ length: TEXTS }, () => randomText(random));

  it('are read without a throw, each character once, every finding in its text', () => {
    const proof = createProof(settings);
    const wrong = texts.filter((one, i) => {
      const part = everywhere[i % everywhere.length] as Part;
      const { findings, work } = proof.report({ id: 'fuzz', passages: [{ id: 'p', part, text: one }] });
      const outside = findings.some(({ offset, length }) => offset < 0 || length < 0 || offset + length > one.length);
      return (
        outside ||
        Object.values(work.characters).some((read) => read > one.length) ||
        chinese(applyFixes(one, safe(findings))) !== chinese(one)
      );
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
