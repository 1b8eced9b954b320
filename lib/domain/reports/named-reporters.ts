import type { Role } from '@/lib/domain/actor';
import { type Problem, problem } from '@/lib/domain/problems';
import type { ReportFacts } from './facts';

/**
 * 记者 in a byline is a title: the newspaper prints it for its own people only. Anybody may type a name there, so
 * the desk is told of every reporter who did not hand the report in, and one whom the newspaper has no record of
 * cannot be signed.
 */

const OF_THE_HOUSE: readonly Role[] = ['reporter', 'editor', 'head', 'pageEditor', 'proofreader', 'chief'];

export const isOfTheHouse = (held: readonly Role[]): boolean => held.some((role) => OF_THE_HOUSE.includes(role));

export function reporterProblems({ reporters }: Pick<ReportFacts, 'reporters'>): Problem[] {
  return reporters
    .filter(({ onRecord }) => !onRecord)
    .map(({ at, name }) => problem('reporter-not-on-record', `byline.${at}.name`, { name }));
}

/** Named by somebody else: known here, but their own word is not in it. */
export function unconfirmedReporters({ reporters, authorId }: Pick<ReportFacts, 'reporters' | 'authorId'>): string[] {
  return reporters.filter(({ personId }) => personId !== authorId).map(({ name }) => name);
}
