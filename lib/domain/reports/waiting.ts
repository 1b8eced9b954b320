import type { Actor } from '@/lib/domain/actor';
import { kindOf } from '@/lib/domain/problems';
import { available } from '@/lib/domain/reports/decide';
import type { ReportFacts } from '@/lib/domain/reports/facts';

/**
 * What needs this person now: a report that they may claim, one that they have in hand, and one that
 * waits for a signature or a second look that they may give. A text that is not ready to be signed
 * waits all the same. The query in lib/server/desk says the same of the whole table.
 */
export function waitsForActor(facts: ReportFacts, actor: Actor): boolean {
  return available(facts, actor)
    .filter(({ name }) => name === 'claim' || name === 'sign' || name === 'confirmChange')
    .some(({ problems }) => problems.every(({ code }) => kindOf(code) === 'requirement'));
}
