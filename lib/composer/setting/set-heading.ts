import type { Face, TextMark, TextRole } from '@/lib/composer/display-list';
import { hasTopByline, topByline } from '@/lib/composer/copyfit/copy';
import {
  BYLINE_HEIGHT,
  HEADLINE_LEADING,
  KICKER_LEADING,
  naturalHeight,
  printedSubtitle,
  SUBTITLE_LEADING,
} from '@/lib/composer/copyfit/heading';
import { headlineFace } from '@/lib/composer/copyfit/headline-sizes';
import { columnsWidth } from '@/lib/composer/copyfit/photo-choice';
import type { ReportCopy } from '@/lib/composer/copyfit/report-copy';
import { wrap } from '@/lib/composer/typography/wrap';
import type { HeadlineStyle } from '@/lib/composer/layout';
import type { BlockFrame } from './block-frame';
import { setString } from './set-text';

/** A heading as it was set. */
export interface SetHeading {
  marks: TextMark[];
  /** the lines it takes, pt */
  rect: { x: number; y: number; width: number; height: number };
  /** text changed since it was composed and no longer fits the lines kept for it */
  bursting: boolean;
}

/** Share of the free height that stands above the heading. */
const AIR_ABOVE = 0.42;

/**
 * @returns kicker, headline, subtitle and byline as marks, pt; `bursting` if the text outgrew the lines kept for it
 */
export function setHeading(copy: ReportCopy, frame: BlockFrame, style: HeadlineStyle): SetHeading {
  const { report, grid, metrics } = copy;
  const { em, pitch } = grid.format;
  const width = columnsWidth(frame.text, style.columns, em);
  const rect = { x: frame.x, y: frame.y, width, height: style.height * pitch };
  const lines = headlineLines(copy, style);
  const subtitle = subtitleLines(copy, style, width);
  const natural = naturalHeight({ ...style, subtitle, count: lines.length }, pitch);
  const marks: TextMark[] = [];
  let y = frame.y + (rect.height - natural) * AIR_ABOVE;
  let bursting = natural > rect.height + 0.01;
  const add = (text: string, role: TextRole, face: Face, size: number, leading: number): void => {
    y += size * leading;
    const baseline = y - (size * (leading - 1)) / 2 - size * 0.12;
    const set = setString(
      text,
      { role, face, size, x: frame.x, y: baseline, width, align: 'centre', reportId: report.id },
      metrics,
    );
    bursting ||= set.excess > 0.5;
    marks.push(set.mark);
  };
  if (style.kickerSize && report.kicker) add(report.kicker.trim(), 'kicker', 'kai', style.kickerSize, KICKER_LEADING);
  for (const line of lines) add(line, 'headline', headlineFace(copy.rank), style.size, HEADLINE_LEADING);
  for (const line of subtitle) add(line, 'subtitle', 'kai', style.subtitleSize, SUBTITLE_LEADING);
  if (style.bylineSize && hasTopByline(report, copy.rank)) {
    add(topByline(report), 'byline', 'kai', style.bylineSize, (pitch * BYLINE_HEIGHT) / style.bylineSize);
  }
  return { marks, rect, bursting };
}

const letters = (text: string): string => text.replace(/\s/g, '');

/** The breaks that were chosen, as long as the headline still reads the same. */
function headlineLines(copy: ReportCopy, style: HeadlineStyle): string[] {
  const { headline } = copy.report;
  if (letters(style.lines.join('')) === letters(headline)) return style.lines;
  return copy.headline(style.lines.length)?.lines ?? [headline];
}

function subtitleLines(copy: ReportCopy, style: HeadlineStyle, width: number): string[] {
  const subtitle = copy.report.subtitle?.trim();
  if (!subtitle || !style.subtitleSize) return [];
  const printed = printedSubtitle(subtitle);
  if (letters(style.subtitle.join('')) === letters(printed)) return style.subtitle;
  return wrap(printed, (width * 0.98) / style.subtitleSize, 'kai', copy.metrics);
}
