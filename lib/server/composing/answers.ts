import { clipping } from '@/lib/composer/clipping';
import { composePrepared } from '@/lib/composer/compose-page';
import { leastArea } from '@/lib/composer/copyfit/least-area';
import type { Sheet } from '@/lib/composer/display-list';
import type { Layout } from '@/lib/composer/layout';
import { pageArea } from '@/lib/composer/load-factor';
import type { PageBrief } from '@/lib/composer/page';
import { type PreparedPage, preparePage } from '@/lib/composer/prepared-page';
import { type SetPage, setPage, setPrepared } from '@/lib/composer/setting/set-page';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { finishedSheet } from '@/lib/render/finished-sheet';
import type { Furniture } from '@/lib/render/furniture/furniture';
import { missingCharacters } from '@/lib/render/missing-characters';
import { nameplate } from '../fonts/nameplate';
import { hasGlyph } from '../fonts/print-fonts';
import type { ComposerAnswers, ComposerQuestion } from './question';

/** What the composer answers: questions in, sheets out. Measured and printed with the same `metrics`. */
export function answerTo(question: ComposerQuestion, metrics: Metrics): ComposerAnswers[keyof ComposerAnswers] {
  switch (question.kind) {
    case 'compose':
      return compose(question, metrics);
    case 'set': {
      const set = setPage(question.brief, question.layout, metrics);
      const sheet = printed(set, question, metrics);
      return { sheet, figures: { ...set.figures, missing: missingCharacters(sheet.marks, hasGlyph) } };
    }
    case 'load':
      return load(question.brief, metrics);
    case 'clip':
      return { clipping: clipping(question.report, question.format, metrics) };
  }
}

function load(brief: PageBrief, metrics: Metrics): ComposerAnswers['load'] {
  const { page, copies } = preparePage(brief, metrics);
  const pieces = copies.map((copy) => ({ reportId: copy.report.id, lines: Math.ceil(leastArea(copy)) }));
  return { capacity: pageArea(page), pieces };
}

/** `keep`: the layout of before; while the text still fits it, the page stays as it was and is offered first. */
function compose(
  question: Extract<ComposerQuestion, { kind: 'compose' }>,
  metrics: Metrics,
): ComposerAnswers['compose'] {
  const { brief, keep } = question;
  const prepared = preparePage(brief, metrics);
  const result = composePrepared(prepared);
  if (result.kind !== 'composed') return { result, candidates: [], sheet: null };
  const kept = keep && stillFits(prepared, brief, keep) ? [keep] : [];
  const set = [...kept, ...result.candidates].map((layout) => ({ layout, page: setPrepared(prepared, layout) }));
  const sheet = printed(set[0]?.page as SetPage, question, metrics);
  // the same text stands in all layouts
  const missing = missingCharacters(sheet.marks, hasGlyph);
  const candidates = set.map(({ layout, page }) => ({ layout, figures: { ...page.figures, missing } }));
  return { result, candidates, sheet };
}

function stillFits(prepared: PreparedPage, brief: PageBrief, layout: Layout): boolean {
  const placed = layout.blocks.flatMap(({ reportId }) => reportId ?? []).sort();
  const wanted = brief.reports.map(({ id }) => id).sort();
  if (placed.join() !== wanted.join()) return false;
  const { figures, warnings } = setPrepared(prepared, layout);
  return figures.overset === 0 && figures.blankLines <= 2 && warnings.length === 0;
}

function printed(
  { width, height, marks, zones }: SetPage,
  { brief: { format, frontHeadLines }, furniture }: { brief: PageBrief; furniture: Furniture },
  metrics: Metrics,
): Sheet {
  const plated = { ...furniture, nameplate: nameplate(furniture.newspaper) };
  return finishedSheet({ width, height, marks, zones }, { format, frontHeadLines, furniture: plated, metrics });
}
