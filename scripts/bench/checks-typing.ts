import type { Passage } from '@/lib/manuscript/passages';
import { createProof } from '@/lib/checks/proof';
import { type Reach, reaches } from '@/lib/checks/reach';
import type { ProofSettings } from '@/lib/checks/settings';
import { inventedReports } from './texts/invented-reports';

export interface Typing {
  name: string;
  characters: number;
  /** characters read again at each key stroke on average, by rules of clause, sentence and passage reach */
  reread: Record<Reach, number>;
  typed: Times;
  /** the whole report read from the beginning, after each of the same key strokes */
  full: Times;
}

/** Milliseconds of one check; `processor` is the mean and does not count what other programs took. */
export interface Times {
  processor: number;
  median: number;
  p95: number;
  worst: number;
}

const STROKES = 200;

/** Types 200 characters into a report, checking after each, and again with a check from the beginning. */
export function typingCost(name: string, paragraphs: readonly string[], settings: ProofSettings): Typing {
  const reread = { clause: 0, sentence: 0, passage: 0 };
  const report = () => paragraphs.map((text, i): Passage => ({ id: `p${i}`, part: 'paragraph', text }));
  const proof = createProof(settings);
  const anew = (passages: Passage[]) => createProof(settings).report({ id: 'report', passages });
  for (let i = 0; i < 20; i += 1) anew(report());
  proof.report({ id: 'report', passages: report() });
  const typed = timed(report(), (passages) => {
    const { work } = proof.report({ id: 'report', passages });
    for (const reach of reaches) reread[reach] += work.characters[reach] / STROKES;
  });
  return { name, characters: paragraphs.join('').length, reread, typed, full: timed(report(), anew) };
}

function timed(passages: Passage[], check: (passages: Passage[]) => unknown): Times {
  const typed = '春天来了，孩子们在操场上认真的学习跳绳。';
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let i = 0; i < STROKES; i += 1) {
    const passage = passages[(i * 7) % passages.length] as Passage;
    const place = (i * 31) % passage.text.length;
    passage.text = passage.text.slice(0, place) + typed.charAt(i % typed.length) + passage.text.slice(place);
    const started = performance.now();
    check(passages);
    times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { processor: (user + system) / 1000 / STROKES, median: at(0.5), p95: at(0.95), worst: at(1) };
}

/** A report of about 2,000 characters: as it comes, as one paragraph, as one sentence, as one clause. */
export function typingReports(): Record<'paragraphs' | 'paragraph' | 'sentence' | 'clause', string[]> {
  const paragraphs: string[] = [];
  for (const { paragraphs: own } of inventedReports) {
    for (const one of own) if (paragraphs.join('').length + one.length <= 2000) paragraphs.push(one);
  }
  const text = paragraphs.join('');
  return {
    paragraphs,
    paragraph: [text],
    sentence: [text.replace(/[。！？；]/g, '，')],
    clause: [text.replace(/[^一-龥]/g, '')],
  };
}
