/** From the page file to what the composer is asked. */
import { formats } from '@/lib/composer/formats';
import type { BoldRange, ComposerBlock, ComposerReport, PageBrief } from '@/lib/composer/page';
import { headlineBreaks } from '@/lib/server/composing/headline-breaks';
import type { PageFile, PageFileReport } from './page-file';

export function pageBrief(file: PageFile): PageBrief {
  const reports = [...file.reports].sort((a, b) => a.priority - b.priority);
  return { format: formats[file.page.format], frontHeadLines: 0, reports: reports.map(composerReport) };
}

/** A photo's id: its report and its place in it. */
export const photoId = (reportId: string, index: number): string => `${reportId}-${index + 1}`;

function composerReport(report: PageFileReport): ComposerReport {
  return {
    id: report.id,
    priority: report.priority,
    kicker: report.kicker,
    headline: report.headline,
    subtitle: report.subtitle,
    byline: printedByline(report.byline),
    editorsNote: report.editorsNote,
    body: report.body.map(composerBlock),
    photos: report.photos.map(({ width, height, caption, photographer }, index) => ({
      id: photoId(report.id, index),
      width,
      height,
      caption,
      photographer: photographer ?? '',
    })),
    headlineBreaks: headlineBreaks(report.headline),
    ...(report.anchor && { anchor: report.anchor }),
  };
}

function composerBlock(block: PageFileReport['body'][number]): ComposerBlock {
  if (typeof block === 'string') return { kind: 'paragraph', text: block };
  if (!Array.isArray(block)) return { kind: 'subhead', text: block.subhead };
  const bold: BoldRange[] = [];
  let text = '';
  for (const run of block) {
    const words = typeof run === 'string' ? run : run.bold;
    if (typeof run !== 'string') bold.push([text.length, text.length + words.length]);
    text += words;
  }
  return { kind: 'paragraph', text, ...(bold.length > 0 && { bold }) };
}

/** 记者 李简 通讯员 王禾 姜晓: a role is printed once for those who follow it. */
function printedByline(credits: PageFileReport['byline']): string {
  return credits
    .map(({ role, name, unit }, index) => {
      const repeated = index > 0 && credits[index - 1]?.role === role;
      return [repeated ? null : role, unit, name].filter(Boolean).join(' ');
    })
    .join(' ');
}
