/** Page text importer: the text of a newspaper page, as recognition left it, becomes its reports. */
import { reportingUnit } from '../section-suggestion/reporting-unit';
import { suggestSection } from '../section-suggestion/suggest-section';
import { COMMON_WORDS } from './common-words';
import { gatherDrafts } from './drafts';
import { packReports } from './packages';
import type { ImportedReport, ImportProblem, PageReading } from './page-reading';
import { type PageView, viewPage } from './page-view';
import { problem } from './problems';
import { reportOf } from './reports-of-drafts';
import { decidePage } from './search';
import type { WordTest } from './word-test';
import { wordingFaults } from './wording-faults';

export interface PageTextOptions {
  /** a dictionary's word test; without one, the commonest words and what the page repeats */
  words?: WordTest;
  /** each line is a whole paragraph (text from HTML or a word processor): nothing is joined */
  hard?: boolean;
}

export interface PageReadingWithSteps extends PageReading {
  /** moves that were weighed: the work done, linear in the number of lines */
  steps: number;
}

/**
 * Reads the text of a page. Every character of it stands in a part of a report or package, or in the
 * `text` of a problem; repaired are only widths, blanks, ` and `, Markdown marks and broken lines.
 * Never throws; an empty text gives no reports.
 */
export function readPage(text: string, options: PageTextOptions = {}): PageReadingWithSteps {
  const view = viewPage(text, options.words ?? COMMON_WORDS, options.hard ?? false);
  const decision = decidePage(view);
  const gathered = gatherDrafts(view, decision.moves);
  const problems: ImportProblem[] = [];
  const drafts = gathered.drafts.filter((draft) => {
    const empty = draft.paragraphs.length + draft.notes.length === 0;
    if (!empty) return true;
    for (const at of [
      ...draft.heading,
      ...draft.headlineTails,
      ...draft.bylines,
      ...draft.subheads.flatMap((s) => s.blocks),
    ])
      leaveOut(view, at, 'furniture', problems);
    return false;
  });
  const read = drafts.map((draft) => reportOf(view, draft, gathered, problems)).sort((a, b) => a.line - b.line);
  const packed = packReports(view, read, gathered);
  for (const at of gathered.repeats) leaveOut(view, at, 'repeat', problems);
  for (const at of gathered.asides)
    if (!packed.credits.includes(at))
      leaveOut(view, at, view.blocks[at]?.kind === 'caption' ? 'caption' : 'furniture', problems);
  problems.push(...wordingProblems(view));
  problems.sort((a, b) => a.line - b.line);
  return {
    reports: packed.reports.map(({ report }) => placed(report)),
    packages: packed.packages,
    problems,
    steps: decision.steps,
  };
}

/** With the unit it comes from and the section that follows from it. */
function placed(report: ImportedReport): ImportedReport {
  const unit = reportingUnit(report)?.unit ?? null;
  return { ...report, reportingUnit: unit, section: suggestSection(report, unit)?.section ?? null };
}

/** Words that recognition confused, each with what it should say: the text itself stays as it came. */
export function wordingProblems(view: PageView): ImportProblem[] {
  return view.blocks.flatMap((block) =>
    wordingFaults(block.text).map((fault) => problem('wording', block.line, undefined, { ...fault })),
  );
}

/** Says of a block why it is in no report; nothing of a page is dropped without a word. */
export function leaveOut(
  view: PageView,
  at: number,
  code: 'repeat' | 'furniture' | 'caption',
  problems: ImportProblem[],
): void {
  const block = view.blocks[at];
  if (block) problems.push(problem(code, block.line, block.text));
}
