import type { Random } from './seeded-random';
import { bodyOf, type InventedReport } from './texts/invented-reports';

/** Eleven ways in which a report comes back as another. */
export type Edit = (report: InventedReport, random: Random, other: InventedReport) => string;

export const edits: Readonly<Record<string, Edit>> = {
  'sent again as it was': (report) => bodyOf(report),
  'retyped with half-width marks and blanks': (report) =>
    bodyOf(report).replace(/[，。；：]/g, (mark) => `${',.;:'.charAt('，。；：'.indexOf(mark))} `),
  'another first sentence': (report) =>
    `日前，记者从有关单位获悉一件新鲜事。${bodyOf(report).replace(/^[^。]*。/, '')}`,
  'one paragraph left out': (report, random) =>
    without(report.paragraphs, random.below(report.paragraphs.length)).join('\n'),
  'paragraphs in another order': (report) => [...report.paragraphs].reverse().join('\n'),
  'last year’s text with new numbers': (report, random) =>
    bodyOf(report).replace(/[\d一二三四五六七八九]/g, (digit) =>
      /\d/.test(digit) ? String(random.below(10)) : '一二三四五六七八九'.charAt(random.below(9)),
    ),
  'other names and units': (report) =>
    bodyOf(report)
      .replace(/云湖|望溪|汀南|东渡|临湖/g, '清江')
      .replace(/[一-龥]{2,3}(?=说|介绍|解释|坦言)/g, '王小川'),
  'one character in eight exchanged': (report, random) =>
    bodyOf(report).replace(/[一-龥]/g, (one) => (random.next() < 1 / 8 ? '某' : one)),
  'cut to its first half': (report) => bodyOf(report).slice(0, Math.floor(bodyOf(report).length / 2)),
  'taken into a longer report': (report, _, other) => `${bodyOf(other)}\n${bodyOf(report)}`,
  'words put in between': (report, random) =>
    bodyOf(report).replace(/[，。]/g, (mark) => (random.next() < 0.5 ? `${mark}据了解，` : mark)),
};

function without(paragraphs: readonly string[], index: number): string[] {
  return paragraphs.filter((_, i) => i !== index);
}
