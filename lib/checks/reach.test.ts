import { describe, expect, it } from 'vitest';
import type { Finding } from './finding';
import { prepareLexicon } from './lexicon/prepare';
import { starterLexicon } from './lexicon/starter/starter-lexicon';
import type { Passage } from '@/lib/manuscript/passages';
import { createProof } from './proof';
import { type Random, randomText, seeded } from './random-texts';
import { piecesOf, reaches } from './reach';
import { allRules } from './rules/all-rules';
import { wordCosts } from './segmentation/word-costs';
import { proofSettings } from './settings';

const settings = proofSettings({
  date: '2023-03-20',
  lexicon: prepareLexicon(starterLexicon, '2023-03-20'),
  words: wordCosts('纳入 900 v\n干部 800 n\n治疗 500 v\n学校 900 n\n活动 900 n\n入选 300 v\n工作 900 n'),
  directory: {
    people: [{ name: '沈若兰', titles: [{ title: '校长', from: null, to: null }] }],
    units: [{ name: '云湖市第四人民医院', aliases: [{ name: '市四院', inHeadlines: false }] }],
  },
});

/** The full check: every rule reads every passage whole. */
const wholeRules = allRules.map((rule) => ({ ...rule, reach: 'passage' as const }));
const full = (passages: readonly Passage[]): Finding[] =>
  createProof(settings, wholeRules).report({ id: 'r', passages }).findings;

describe('pieces', () => {
  it.each([
    ['sentence', '春天来了。孩子们笑了！“好。”他说，走吧。', ['春天来了。', '孩子们笑了！“好。”他说，走吧。']],
    ['clause', '春天来了，孩子们笑了。1、走，“好”', ['春天来了，', '孩子们笑了。1、', '走，“好”']],
    ['passage', '春天来了。孩子们笑了。', ['春天来了。孩子们笑了。']],
  ] as const)('of a %s: %s', (reach, text, pieces) => {
    expect(piecesOf('paragraph', text, reach)).toEqual(pieces);
  });

  it('are the text, whatever it is', () => {
    const random = seeded(3);
    for (let i = 0; i < 2000; i += 1) {
      const text = randomText(random);
      for (const reach of reaches) expect(piecesOf('paragraph', text, reach).join('')).toBe(text);
    }
  });
});

describe('a rule of less reach', () => {
  it('finds in the pieces what it finds in the whole', () => {
    const random = seeded(11);
    for (let i = 0; i < 800; i += 1) {
      const passages = [{ id: 'p', part: 'paragraph' as const, text: joinedText(random) }];
      expect(createProof(settings).report({ id: 'r', passages }).findings).toEqual(full(passages));
    }
  });
});

describe('after each of 800 random edits', () => {
  it('the findings are those of a full check', () => {
    const random = seeded(5);
    const proof = createProof(settings);
    let passages: Passage[] = [];
    for (let i = 0; i < 800; i += 1) {
      if (i % 100 === 0) passages = Array.from({ length: 4 }, (_, k) => newPassage(k, joinedText(random)));
      passages = passages.map((passage) => (random() < 0.4 ? edited(passage, random) : passage));
      expect(proof.report({ id: 'r', passages }).findings).toEqual(full(passages));
    }
  });
});

function newPassage(k: number, text: string): Passage {
  return { id: `p${k}`, part: k === 0 ? 'headline' : 'paragraph', text };
}

/** Several texts one behind the other, most of them ended, so that there are sentences to cut. */
function joinedText(random: Random): string {
  const ends = ['。', '！', '？', '，', '', '。”', '；'];
  return Array.from(
    { length: 3 },
    () => randomText(random).slice(0, 160) + (ends[Math.floor(random() * ends.length)] ?? ''),
  ).join('');
}

/** A character typed, a stretch deleted, pasted over or doubled. */
function edited(passage: Passage, random: Random): Passage {
  const { text } = passage;
  const from = Math.floor(random() * (text.length + 1));
  const to = Math.min(text.length, from + Math.floor(random() * 6));
  const typed = ['的', '。', '，', '“', ' ', '3', text.slice(from, from + 4), '', randomText(random).slice(0, 20)];
  const put = typed[Math.floor(random() * typed.length)] ?? '';
  return { ...passage, text: text.slice(0, from) + put + text.slice(random() < 0.5 ? from : to) };
}
