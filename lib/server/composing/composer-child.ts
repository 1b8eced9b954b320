import type { Sheet } from '@/lib/composer/display-list';
import { clipping } from '@/lib/composer/clipping';
import { composePage } from '@/lib/composer/compose-page';
import type { Layout } from '@/lib/composer/layout';
import { leastArea } from '@/lib/composer/copyfit/least-area';
import { geometry } from '@/lib/composer/geometry';
import { pageArea, prepareCopies } from '@/lib/composer/load-factor';
import type { PageBrief } from '@/lib/composer/page';
import { type PreparedPage, preparePage, setPage, setPrepared } from '@/lib/composer/setting/set-page';
import { finishedSheet } from '@/lib/render/finished-sheet';
import type { Furniture } from '@/lib/render/furniture/furniture';
import { metrics } from '../fonts/metrics';
import { nameplate } from '../fonts/nameplate';
import type { ComposerAnswers, ComposerQuestion, SetCandidate } from './question';

/** The composer's own process: questions in, sheets out. See composer-process.ts. */
process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, question }: { id: number; question: ComposerQuestion }) => {
  try {
    process.send?.({ id, answer: answerTo(question) });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function answerTo(question: ComposerQuestion): ComposerAnswers[keyof ComposerAnswers] {
  switch (question.kind) {
    case 'compose':
      return compose(question.brief, question.furniture, question.keep);
    case 'set':
      return set(question.brief, question.furniture, question.layout);
    case 'load':
      return load(question.brief);
    case 'clip':
      return { clipping: clipping(question.report, question.format, metrics()) };
  }
}

function load({ format, frontHeadLines, reports }: PageBrief): ComposerAnswers['load'] {
  const grid = geometry(format, frontHeadLines);
  const pieces = prepareCopies(reports, grid, metrics()).map((copy) => ({
    reportId: copy.report.id,
    lines: Math.ceil(leastArea(copy)),
  }));
  return { capacity: pageArea(grid), pieces };
}

/** `keep`: the layout of before; while the text still fits it, the page stays as it was and is offered first. */
function compose(brief: PageBrief, furniture: Furniture, keep: Layout | null): ComposerAnswers['compose'] {
  const result = composePage(brief, metrics());
  if (result.kind !== 'composed') return { result, candidates: [], sheet: null };
  const prepared = preparePage(brief, metrics());
  const kept = keep && stillFits(prepared, brief, keep) ? [keep] : [];
  const layouts = [...kept, ...result.candidates];
  const candidates: SetCandidate[] = layouts.map((layout) => ({
    layout,
    figures: setPrepared(prepared, layout).figures,
  }));
  return { result, candidates, sheet: set(brief, furniture, layouts[0] as Layout).sheet };
}

function stillFits(prepared: PreparedPage, brief: PageBrief, layout: Layout): boolean {
  const placed = layout.blocks.flatMap(({ reportId }) => reportId ?? []).sort();
  const wanted = brief.reports.map(({ id }) => id).sort();
  if (placed.join() !== wanted.join()) return false;
  const { figures, warnings } = setPrepared(prepared, layout);
  return figures.overset === 0 && figures.blankLines <= 2 && warnings.length === 0;
}

function set(brief: PageBrief, furniture: Furniture, layout: Layout): ComposerAnswers['set'] {
  const { width, height, marks, zones, figures } = setPage(brief, layout, metrics());
  return { sheet: printed({ width, height, marks, zones }, brief, furniture), figures };
}

function printed(sheet: Omit<Sheet, 'bleed'>, { format, frontHeadLines }: PageBrief, furniture: Furniture): Sheet {
  const plated = { ...furniture, nameplate: nameplate(furniture.newspaper) };
  return finishedSheet(sheet, { format, frontHeadLines, furniture: plated, metrics: metrics() });
}
