/** Turns drafts into reports as the importer hands them out, with what an editor must look at. */
import type { Block } from './blocks';
import { noteText } from './blocks';
import { coversByline } from './find-byline';
import type { Draft, Gathered } from './drafts';
import { headingParts, tidy } from './heading-parts';
import type { ImportedReport, ImportProblem } from './page-reading';
import type { PageView } from './page-view';
import { joinPieces } from './paragraphs';
import { problem } from './problems';
import { endsSentence, endsWithColon } from './sentence-clues';

export interface DraftReport {
  draft: Draft;
  report: ImportedReport;
  line: number;
}

/** @param draft blocks of one report @param problems what could not be read is added here */
export function reportOf(view: PageView, draft: Draft, gathered: Gathered, problems: ImportProblem[]): DraftReport {
  const blocks = (at: readonly number[]): Block[] => at.flatMap((index) => view.blocks[index] ?? []);
  const texts = (at: readonly number[]): string[] => blocks(at).map((block) => block.text);
  const heading = headingParts(blocks(draft.heading), blocks(draft.headlineTails), view.spaced, view.wrap);
  if (heading.number) problems.push(problem('number', heading.number.line, heading.number.text));
  const notes = blocks(draft.notes).map((block, at) => (at === 0 ? noteText(block.text) : block.text));
  const line = Math.min(
    ...[...draft.heading, ...draft.notes, ...draft.paragraphs.flat(), ...draft.bylines].map(
      (at) => view.blocks[at]?.line ?? 1,
    ),
  );
  const report: ImportedReport = {
    kicker: heading.kicker,
    headline: heading.headline,
    subtitle: heading.subtitle,
    subheads: draft.subheads.map(({ blocks: at, before }) => ({ text: tidy(texts(at).join(' ')), before })),
    byline: blocks(draft.bylines).flatMap((block) =>
      block.byline.map(({ name, roleWord, unit }) => ({ name, role: roleWord, unit })),
    ),
    editorsNote: notes.length > 0 ? joinPieces(notes) : null,
    paragraphs: draft.paragraphs.map((pieces) => joinPieces(texts(pieces))),
    section: null,
    reportingUnit: null,
    confidence: 1,
  };
  for (const block of blocks(draft.bylines))
    if (!coversByline(block)) problems.push(problem('uncertainByline', block.line, block.text));
  report.confidence = confidence(view, draft, gathered, report, line, problems);
  return { draft, report, line };
}

function confidence(
  view: PageView,
  draft: Draft,
  gathered: Gathered,
  report: ImportedReport,
  line: number,
  problems: ImportProblem[],
): number {
  let doubt = 0;
  if (report.headline === null) {
    doubt += 0.3;
    problems.push(problem('noHeadline', line));
  }
  if (gathered.displaced.includes(draft.id)) {
    doubt += 0.25;
    problems.push(problem('displaced', line));
  }
  if (view.bylines >= 2 && report.byline.length === 0) doubt += 0.1;
  for (const pieces of draft.paragraphs) {
    const end = pieces[pieces.length - 1] ?? -1;
    const last = view.blocks[end];
    if (last && !view.verses[end] && !endsSentence(last.bare) && !endsWithColon(last.bare)) {
      doubt += 0.1;
      problems.push(problem('unfinished', last.line));
    }
    for (let i = 1; i < pieces.length; i++) {
      const [from, to] = [pieces[i - 1] ?? 0, pieces[i] ?? 0];
      if (to - from <= 1) continue;
      doubt += 0.08;
      problems.push(problem('mixedColumns', view.blocks[to]?.line ?? line));
    }
  }
  return Math.max(0.05, Math.round((1 - Math.min(0.95, doubt)) * 100) / 100);
}
