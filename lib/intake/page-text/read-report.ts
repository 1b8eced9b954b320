/** The same reading for pasted text and mail bodies, which hold one report: its heading, byline and paragraphs. */
import { COMMON_WORDS } from './common-words';
import { gatherDrafts } from './drafts';
import { mailParts } from './mail-text';
import type { ImportedReport, ImportProblem } from './page-reading';
import { viewPage } from './page-view';
import { problem } from './problems';
import { leaveOut, type PageTextOptions, wordingProblems } from './read-page';
import { reportOf } from './reports-of-drafts';
import { decidePage } from './search';

export interface ReportReading {
  /** null for an empty text */
  report: ImportedReport | null;
  problems: ImportProblem[];
}

/**
 * Splits the text of one report into its parts. options.hard for paragraphs out of HTML or a word
 * processor, where a line is a paragraph. Greeting, signature and quoted mail come back as problems.
 */
export function readReport(text: string, options: PageTextOptions = {}): ReportReading {
  const mail = mailParts(text);
  const view = { ...viewPage(mail.text, options.words ?? COMMON_WORDS, options.hard ?? false), single: true };
  const gathered = gatherDrafts(view, decidePage(view).moves);
  const problems = mail.leftOut.map((left) => problem('mail', left.line, left.text));
  for (const at of gathered.repeats) leaveOut(view, at, 'repeat', problems);
  for (const at of gathered.asides)
    leaveOut(view, at, view.blocks[at]?.kind === 'caption' ? 'caption' : 'furniture', problems);
  const [draft, ...others] = gathered.drafts;
  for (const other of others)
    for (const at of [
      ...other.heading,
      ...other.notes,
      ...other.bylines,
      ...other.headlineTails,
      ...other.paragraphs.flat(),
      ...other.subheads.flatMap((s) => s.blocks),
    ])
      leaveOut(view, at, 'furniture', problems);
  const report = draft ? reportOf(view, draft, gathered, problems).report : null;
  problems.push(...wordingProblems(view));
  return { report, problems: problems.sort((a, b) => a.line - b.line) };
}
