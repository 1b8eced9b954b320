import type { Passage } from '@/lib/checks/passage';
import { createProof } from '@/lib/checks/proof';
import type { ProofSettings } from '@/lib/checks/settings';
import { inventedReports } from './texts/invented-reports';

export interface Typing {
  name: string;
  characters: number;
  /** characters read again at each key stroke, on average */
  reread: number;
  median: number;
  p95: number;
  /** processor time of one stroke on average, in milliseconds: does not count what other programs took */
  processor: number;
}

/** Types 200 characters into a report, checking after each. */
export function typingCost(name: string, paragraphs: readonly string[], settings: ProofSettings): Typing {
  const proof = createProof(settings);
  const passages: Passage[] = paragraphs.map((text, i) => ({ id: `p${i}`, part: 'paragraph', text }));
  const characters = paragraphs.join('').length;
  const typed = '春天来了，孩子们在操场上认真的学习跳绳。';
  for (let i = 0; i < 20; i += 1) createProof(settings).report({ id: 'warm', passages });
  proof.report({ id: 'report', passages });
  const times: number[] = [];
  let reread = 0;
  const before = process.cpuUsage();
  for (let i = 0; i < 200; i += 1) {
    const passage = passages[(i * 7) % passages.length] as Passage;
    const place = (i * 31) % passage.text.length;
    passage.text = passage.text.slice(0, place) + typed.charAt(i % typed.length) + passage.text.slice(place);
    const started = performance.now();
    const { work } = proof.report({ id: 'report', passages });
    times.push(performance.now() - started);
    reread += work.characters;
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    name,
    characters,
    reread: Math.round(reread / 200),
    median: at(0.5),
    p95: at(0.95),
    processor: (user + system) / 200_000,
  };
}

/** A report of about 2,000 characters in paragraphs as they come, and in one single paragraph. */
export function typingReports(): { many: string[]; one: string[] } {
  const many: string[] = [];
  for (const { paragraphs } of inventedReports) {
    for (const paragraph of paragraphs) if (many.join('').length + paragraph.length <= 2000) many.push(paragraph);
  }
  return { many, one: [many.join('')] };
}
