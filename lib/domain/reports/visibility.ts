import { type Actor, hasAnyRole, type Role } from '@/lib/domain/actor';
import type { VisibilityFacts } from '@/lib/domain/reports/facts';
import { deskStates, type ReportState, reportStates } from '@/lib/domain/reports/states';

/**
 * Who may see which reports. The rule is data: a list of clauses of which one has to hold, so that
 * `maySee` here and the query scope in lib/server say the same thing and can be tested against each
 * other. What one may not see is not there: not found, never forbidden.
 */
export interface VisibilityClause {
  authorId?: string;
  claimedById?: string;
  /** null in the list stands for reports of no unit */
  unitIds?: readonly (string | null)[];
  /** null in the list stands for reports that no section has been given yet */
  sectionIds?: readonly (string | null)[];
  states?: readonly ReportState[];
  /** has been on the desk at least once */
  reachedDesk?: true;
  /** false: headline, state and people, but not the text */
  text: boolean;
}

export interface Visibility {
  anyOf: readonly VisibilityClause[];
}

/** These see whatever has reached the desk. */
const wholeDesk: readonly Role[] = ['head', 'chief', 'pageEditor', 'proofreader'];

const afterDraft = reportStates.filter((state) => state !== 'draft' && state !== 'withdrawn');
const onTheDesk = { states: deskStates, reachedDesk: true } as const;

export function visibilityOf(actor: Actor): Visibility {
  const clauses: VisibilityClause[] = [{ authorId: actor.personId, text: true }];
  if (hasAnyRole(actor, wholeDesk)) clauses.push({ ...onTheDesk, text: true });

  for (const { role, sectionId, unitId } of actor.grants) {
    const units = unitId === null ? {} : { unitIds: [unitId] };
    if (role === 'editor') {
      const sections = sectionId === null ? {} : { sectionIds: [sectionId, null] };
      clauses.push({ ...onTheDesk, ...sections, text: true });
      clauses.push({ ...onTheDesk, claimedById: actor.personId, text: true });
    }
    if (role === 'reporter') clauses.push({ ...onTheDesk, ...units, text: true });
    if (role === 'unitReviewer' && unitId !== null) {
      clauses.push({ ...units, states: afterDraft, text: true });
    }
    if (role === 'liaison') clauses.push({ ...onTheDesk, text: false });
  }
  return { anyOf: clauses };
}

/** May see that it exists, and its metadata. */
export function maySee(actor: Actor, facts: VisibilityFacts): boolean {
  return visibilityOf(actor).anyOf.some((clause) => holds(clause, facts));
}

export function maySeeText(actor: Actor, facts: VisibilityFacts): boolean {
  return visibilityOf(actor).anyOf.some((clause) => clause.text && holds(clause, facts));
}

function holds(clause: VisibilityClause, facts: VisibilityFacts): boolean {
  return (
    (clause.authorId === undefined || clause.authorId === facts.authorId) &&
    (clause.claimedById === undefined || clause.claimedById === facts.claimedById) &&
    (clause.unitIds === undefined || clause.unitIds.includes(facts.unitId)) &&
    (clause.sectionIds === undefined || clause.sectionIds.includes(facts.sectionId)) &&
    (clause.states === undefined || clause.states.includes(facts.state)) &&
    (clause.reachedDesk === undefined || facts.submittedAt !== null)
  );
}
