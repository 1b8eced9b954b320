import type { Sheet } from '@/lib/composer/display-list';
import { clipping } from '@/lib/composer/clipping';
import { composePage } from '@/lib/composer/compose-page';
import type { Layout } from '@/lib/composer/layout';
import { leastArea } from '@/lib/composer/copyfit/least-area';
import { geometry } from '@/lib/composer/geometry';
import { pageArea, prepareCopies } from '@/lib/composer/load-factor';
import type { PageBrief } from '@/lib/composer/page';
import { setPage } from '@/lib/composer/setting/set-page';
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
      return compose(question.brief, question.furniture);
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
  const pieces = prepareCopies(reports, grid, metrics()).map((copy) => ({ reportId: copy.report.id, lines: Math.ceil(leastArea(copy)) }));
  return { capacity: pageArea(grid), pieces };
}

function compose(brief: PageBrief, furniture: Furniture): ComposerAnswers['compose'] {
  const result = composePage(brief, metrics());
  if (result.kind !== 'composed') return { result, candidates: [], sheet: null };
  const candidates: SetCandidate[] = result.candidates.map((layout) => ({
    layout,
    figures: setPage(brief, layout, metrics()).figures,
  }));
  const sheet = set(brief, furniture, result.candidates[0] as Layout).sheet;
  return { result, candidates, sheet };
}

function set(brief: PageBrief, furniture: Furniture, layout: Layout): ComposerAnswers['set'] {
  const { width, height, marks, zones, figures } = setPage(brief, layout, metrics());
  return { sheet: printed({ width, height, marks, zones }, brief, furniture), figures };
}

function printed(sheet: Omit<Sheet, 'bleed'>, { format, frontHeadLines }: PageBrief, furniture: Furniture): Sheet {
  const plated = { ...furniture, nameplate: nameplate(furniture.newspaper) };
  return finishedSheet(sheet, { format, frontHeadLines, furniture: plated, metrics: metrics() });
}
