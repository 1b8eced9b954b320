import { describe, expect, it } from 'vitest';
import type { Passage } from '@/lib/manuscript/passages';
import { createProof } from './proof';
import { wordCosts } from './segmentation/word-costs';
import { proofSettings } from './settings';

const sentence = '石桥镇中心小学昨日举行春季运动会，全校师生参加了十二个项目的比赛。';

function report(paragraphs: readonly string[]): { id: string; passages: Passage[] } {
  return { id: 'r1', passages: paragraphs.map((text, i) => ({ id: `p${i}`, part: 'paragraph' as const, text })) };
}

/** Twenty different paragraphs of a hundred characters: a report of 2,000. */
const twenty = Array.from({ length: 20 }, (_, i) => `${i}${sentence.repeat(3)}`);

describe('the proof of a report', () => {
  it('marks the place in the passage, says why in both languages and offers what should stand there', () => {
    const { findings } = createProof(proofSettings()).report(report(['全市教育系统讲政 治。']));
    expect(findings).toEqual([
      {
        rule: 'width/blank-in-chinese',
        severity: 'error',
        report: 'r1',
        passage: 'p0',
        offset: 8,
        length: 1,
        message: { 'zh-CN': '汉字之间有空格', en: 'A blank between Chinese characters' },
        fix: '',
        batch: true,
      },
    ]);
  });

  it('is silent on rules the house has switched off', () => {
    const settings = proofSettings({ off: new Set(['width/blank-in-chinese']) });
    expect(createProof(settings).report(report(['讲政 治。'])).findings).toEqual([]);
  });

  it('gives findings in reading order', () => {
    const { findings } = createProof(proofSettings()).report(report(['讲政 治,好。', '又,来。']));
    expect(findings.map(({ passage, offset }) => `${passage}:${offset}`)).toEqual(['p0:2', 'p0:4', 'p1:1']);
  });
});

it('two rules that want the same change make one remark', () => {
  const words = wordCosts('纳入 900 v\n重点 900 n\n纳 5 v\n人 900 n\n将 900 d');
  const { findings } = createProof(proofSettings({ words })).report(report(['将重点纳人重点。']));
  expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([['wording/ru-ren', '入']]);
});

describe('after a key stroke', () => {
  const all = twenty.join('').length;
  const nothing = { clause: 0, sentence: 0, passage: 0 };

  it('reads every passage the first time, and nothing twice', () => {
    const { work } = createProof(proofSettings()).report(report(twenty));
    expect(work.characters.passage).toBe(all);
    expect(work.characters.sentence).toBeLessThan(all);
    expect(work.characters.clause).toBeLessThan(all);
  });

  it('reads only the paragraph that changed, and of it only the sentence', () => {
    const proof = createProof(proofSettings());
    proof.report(report(twenty));
    const changed = twenty.map((text, i) => (i === 7 ? `${text}再` : text));
    const { work } = proof.report(report(changed));
    expect(work.passages).toBe(1);
    expect(work.characters.passage).toBe(changed[7]?.length);
    expect(work.characters.sentence).toBe('再'.length);
  });

  it.each(Array.from({ length: 20 }, (_, i) => i))(
    'in one single paragraph of 2,000 characters reads the sentence again, with the next where that begins with a number (%d)',
    (i) => {
      const text = twenty.map((one, k) => one.replaceAll('十二', `${k}十`)).join('');
      const position = i * 97 + 5;
      const proof = createProof(proofSettings());
      proof.report(report([text]));
      const { work } = proof.report(report([`${text.slice(0, position)}绿${text.slice(position)}`]));
      expect(work.characters.sentence).toBeLessThanOrEqual(2 * (sentence.length + 4));
      expect(work.characters.clause).toBeLessThanOrEqual(work.characters.sentence);
    },
  );

  it('reads nothing when nothing changed, a paragraph moved or one was taken out', () => {
    const proof = createProof(proofSettings());
    proof.report(report(twenty));
    expect(proof.report(report(twenty)).work.characters).toEqual(nothing);
    expect(proof.report(report([...twenty].reverse())).work.characters).toEqual(nothing);
    expect(proof.report(report(twenty.slice(3))).work.characters).toEqual(nothing);
  });

  it('finds the same as a reading from the beginning', () => {
    const proof = createProof(proofSettings());
    const changed = twenty.map((text, i) => (i === 3 ? text.replace('，', ',') : text));
    proof.report(report(twenty));
    expect(proof.report(report(changed)).findings).toEqual(
      createProof(proofSettings()).report(report(changed)).findings,
    );
  });

  it('compares notes, as many as the text has characters at most for each rule', () => {
    const proof = createProof(proofSettings());
    const once = proof.report(report(twenty)).work.notes;
    const twice = proof.report(report([...twenty, ...twenty.map((text) => `再${text}`)])).work.notes;
    expect(once).toBeLessThan(twenty.join('').length * 2);
    expect(twice).toBeLessThan(once * 2.5);
  });
});

describe('the proof of an issue', () => {
  it('speaks of what shows only between reports', () => {
    const byline = (id: string, text: string) => ({ id, passages: [{ id: 'b', part: 'byline' as const, text }] });
    const { findings } = createProof(proofSettings()).issue([
      byline('r1', '（记者 张超 通讯员 张春霖）'),
      byline('r2', '（记者 张超 通讯员 张春林）'),
    ]);
    expect(findings.map(({ rule, report }) => [rule, report])).toEqual([['issue/names-alike', 'r2']]);
  });
});
