import type { PageFacts } from '@/lib/domain/pages/facts';
import { fitProblems, layoutProblems, reportProblems } from '@/lib/domain/pages/requirements';
import { type Problem, problem } from '@/lib/domain/problems';
import type { IssueState } from '@/lib/domain/issues/states';

export interface IssueFacts {
  id: string;
  state: IssueState;
  version: number;
  /** YYYY-MM-DD in the newspaper's own time zone */
  date: string | null;
  /** 总期号 */
  serial: number | null;
  pages: readonly PageFacts[];
}

/** A plan has a date, a serial number, and pages with names and numbers of their own. */
export function planProblems(
  issue: Pick<IssueFacts, 'date' | 'serial'> & { pages: readonly { number: number; name: string }[] },
): Problem[] {
  const numbers = issue.pages.map(({ number }) => number);
  return [
    ...(issue.date === null ? [problem('missing-date', 'date')] : []),
    ...(issue.serial === null ? [problem('missing-serial', 'serial')] : []),
    ...(issue.serial !== null && (!Number.isSafeInteger(issue.serial) || issue.serial < 1)
      ? [problem('number-out-of-range', 'serial')]
      : []),
    ...(issue.pages.length === 0 ? [problem('no-pages', 'pages')] : []),
    ...issue.pages.flatMap(({ number, name }, index) => [
      ...(name.trim() === '' ? [problem('missing-page-name', `pages.${index}.name`, { page: number })] : []),
      ...(numbers.indexOf(number) === index
        ? []
        : [problem('page-number-taken', `pages.${index}.number`, { page: number })]),
    ]),
  ];
}

/** Release is all or nothing: every page signed and as it was signed, every report signed. */
export function releaseProblems(issue: IssueFacts): Problem[] {
  return issue.pages.flatMap((page) => [
    ...(page.state === 'signed' ? [] : [notSigned(page)]),
    ...layoutProblems(page),
    ...fitProblems(page),
    ...reportProblems(page),
  ]);
}

function notSigned({ number, name, state }: PageFacts): Problem {
  return problem('page-not-signed', undefined, { page: number, name, state });
}
