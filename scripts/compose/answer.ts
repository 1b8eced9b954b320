/** What the command prints: one line of figures, or one line that says why there is no page. */
import type { ComposeResult } from '@/lib/composer/compose-page';
import type { Figures } from '@/lib/composer/figures/figures';

/** Figures measured from what was set, with the milliseconds of composing and of drawing. */
export function figuresLine(figures: Figures, composeMs: number, renderMs: number): string {
  const {
    fill,
    overset,
    blankLines,
    collisions,
    verticalSeams,
    middleSeams,
    titleInversions,
    kinsoku,
    widows,
    loadFactor,
  } = figures;
  return JSON.stringify({
    fill,
    overset,
    blankLines,
    collisions,
    verticalSeams,
    middleSeams,
    titleInversions,
    kinsoku,
    widows,
    loadFactor,
    composeMs: Math.round(composeMs),
    renderMs: Math.round(renderMs),
  });
}

/** A page that cannot be composed, with what the desk can do about it. */
export function refusalLine(result: Exclude<ComposeResult, { kind: 'composed' }>): string {
  const proposals = result.proposals.map(({ code, reportId, lines, characters }) =>
    [code, reportId, `${lines} lines`, characters ? `about ${characters} characters` : ''].filter(Boolean).join(' '),
  );
  const problems = result.problems.map((problem) =>
    'reportId' in problem ? `${problem.code} ${problem.reportId}` : problem.code,
  );
  const load = `load factor ${result.loadFactor.toFixed(3)}`;
  return [`the page is ${result.kind}`, load, ...problems, ...proposals].join('; ');
}
