import type { Decision } from '@/lib/domain/reports/command';
import type { ReportFacts } from '@/lib/domain/reports/facts';
import type { Signature } from '@/lib/domain/reports/signatures';

/** The facts after a decision, as the database will hold them: tests walk the line with it. */
export function applied(facts: ReportFacts, decision: Decision, actorId: string): ReportFacts {
  const { state, claimedById, sectionId, changes, submittedAt } = decision.patch;
  return {
    ...facts,
    state,
    version: facts.version + 1,
    ...(claimedById === undefined ? {} : { claimedById }),
    ...(sectionId === undefined ? {} : { sectionId }),
    ...(changes === undefined ? {} : { changes }),
    ...(submittedAt === undefined ? {} : { submittedAt }),
    signatures: [...voided(facts.signatures, decision.voids), ...signed(decision, actorId)],
    placements: facts.placements.filter(({ pageId }) => !decision.leavesPages.includes(pageId)),
  };
}

export function voided(signatures: readonly Signature[], levels: readonly Signature['level'][]): Signature[] {
  return signatures.map((signature) => (levels.includes(signature.level) ? { ...signature, voided: true } : signature));
}

function signed({ signs }: Decision, signerId: string): Signature[] {
  return signs === null ? [] : [{ ...signs, signerId, voided: false }];
}
