import type { Actor } from '@/lib/domain/actor';
import { signatureCanFall } from '@/lib/domain/pages/states';
import { type Problem, problem, type Refusal, refuse } from '@/lib/domain/problems';
import { isOwn, openPlacements, type ReportFacts } from '@/lib/domain/reports/facts';
import { hasRoleHere, isClaimant } from '@/lib/domain/reports/parties';
import { type Level, lastLevel, levelOfState, stateOfLevel } from '@/lib/domain/reports/policy';
import { type TextChange, validSignatures, voidedByChange, withChange } from '@/lib/domain/reports/signatures';
import type { ReportState } from '@/lib/domain/reports/states';

/**
 * Who may change the words of a report, at which level, and what that undoes. Authors write until
 * they submit; then each level may change what lies before it. On a page, the page editor and the
 * proofreader may mend small things until the issue is out: that counts as a change at the last
 * level, so a comma at 23:00 costs one signature and nothing printed was unseen.
 */
export interface TextChangeDecision {
  ok: true;
  /** null: the author's own writing */
  level: Level | null;
  to: ReportState;
  patch: { state: ReportState; changes?: TextChange[]; signedAt?: null };
  voids: Level[];
  /** signed pages whose signature falls with this change: they go back to `composing` */
  unsignsPages: string[];
}

export function decideTextChange(facts: ReportFacts, actor: Actor): TextChangeDecision | Refusal {
  const problems = textChangeProblems(facts, actor);
  if (problems.length > 0) return refuse(...problems);

  const level = levelOfChange(facts);
  if (level === null) {
    return { ok: true, level, to: facts.state, patch: { state: facts.state }, voids: [], unsignsPages: [] };
  }
  const to = facts.state === 'signed' ? stateOfLevel[level] : facts.state;
  const signed = validSignatures(facts.signatures).map((signature) => signature.level);
  return {
    ok: true,
    level,
    to,
    patch: {
      state: to,
      changes: withChange(facts.changes, { byId: actor.personId, level }),
      ...(facts.state === 'signed' ? { signedAt: null } : {}),
    },
    voids: voidedByChange(level).filter((l) => signed.includes(l)),
    unsignsPages: openPlacements(facts)
      .filter(({ pageState }) => signatureCanFall(pageState))
      .map(({ pageId }) => pageId),
  };
}

export function mayChangeText(facts: ReportFacts, actor: Actor): boolean {
  return textChangeProblems(facts, actor).length === 0;
}

function textChangeProblems(facts: ReportFacts, actor: Actor): Problem[] {
  if (facts.state === 'draft' || facts.state === 'returned') {
    return facts.authorId === actor.personId ? [] : [problem('not-author')];
  }
  const level = levelOfChange(facts);
  if (level === null) return [problem(whyNobody(facts), undefined, { state: facts.state })];
  if (isOwn(facts, actor.personId)) return [problem('own-report')];
  if (mayAtLevel(facts, actor) || mayOnPage(facts, actor, level)) return [];
  return [facts.state === 'editing' ? problem('not-claimant') : problem('forbidden')];
}

function mayAtLevel(facts: ReportFacts, actor: Actor): boolean {
  if (facts.state === 'editing') return isClaimant(facts, actor);
  if (facts.state === 'signed') return hasRoleHere(actor, 'chief', facts);
  const level = levelOfState(facts.state);
  return level !== null && hasRoleHere(actor, level, facts);
}

function mayOnPage(facts: ReportFacts, actor: Actor, level: Level): boolean {
  const atTheEnd = facts.state === 'signed' || levelOfState(facts.state) === lastLevel(facts.policy);
  const roles = ['pageEditor', 'proofreader', 'chief'] as const;
  return (
    atTheEnd &&
    level === lastLevel(facts.policy) &&
    openPlacements(facts).length > 0 &&
    roles.some((role) => hasRoleHere(actor, role, facts))
  );
}

/** A change of signed text, whoever makes it, is a change at the last level. */
function levelOfChange(facts: ReportFacts): Level | null {
  return facts.state === 'signed' ? lastLevel(facts.policy) : levelOfState(facts.state);
}

function whyNobody(facts: ReportFacts): Problem['code'] {
  return facts.state === 'submitted' ? 'not-claimed' : 'wrong-state';
}
