import { applyFixes } from '@/lib/checks/apply-fixes';
import type { Finding } from '@/lib/checks/finding';
import type { Proof } from '@/lib/checks/proof';
import { type Injection, kinds } from './injected-errors';
import { type Random, seededRandom } from './seeded-random';
import { inventedReports } from './texts/invented-reports';
import { officialSentences } from './texts/official-sentences';

export interface Recall {
  kind: string;
  injected: number;
  found: number;
  /** found, and the fix brings the text back */
  mended: number;
}

/** How many of the errors of each kind are found: 600 by shape or sound, 80 of each other kind. */
export function recallOnInjected(proof: Proof): Recall[] {
  return Object.keys(kinds).map((kind) => {
    const injections = injectionsOf(kind);
    const caught = injections.map((injection) => caughtBy(proof, injection));
    return {
      kind,
      injected: injections.length,
      found: caught.filter((findings) => findings.length > 0).length,
      mended: injections.filter(({ after, before }, i) => applyFixes(after, caught[i] ?? []) === before).length,
    };
  });
}

export function injectionsOf(kind: string): Injection[] {
  const random = seededRandom(20230320);
  const wanted = kind === 'shape or sound' ? 600 : 80;
  const injections: Injection[] = [];
  for (let tries = 0; injections.length < wanted && tries < 20000; tries += 1) {
    const injection = inject(kind, random);
    if (injection) injections.push(injection);
  }
  return injections;
}

function inject(kind: string, random: Random): Injection | null {
  const before =
    random.next() < 0.2 ? random.pick(officialSentences) : random.pick(random.pick(inventedReports).paragraphs);
  const spoilt = kinds[kind]?.(before, random);
  return spoilt ? { kind, before, ...spoilt } : null;
}

/** Findings that the clean text did not have and that touch the fault, or its partner where half a pair was lost. */
function caughtBy(proof: Proof, { before, after, offset, length }: Injection): Finding[] {
  const clean = new Set(findings(proof, before).map(({ rule, fix }) => `${rule} ${fix}`));
  return findings(proof, after).filter((one) => {
    const touches = one.offset <= offset + length && one.offset + one.length >= offset;
    return (
      (touches || one.rule === 'punctuation/unbalanced') &&
      !one.rule.startsWith('length/') &&
      (touches ? true : !clean.has(`${one.rule} ${one.fix}`))
    );
  });
}

function findings(proof: Proof, text: string): Finding[] {
  return proof.report({ id: 'injected', passages: [{ id: 'p', part: 'paragraph', text }] }).findings;
}
