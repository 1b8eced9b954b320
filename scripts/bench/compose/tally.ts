/** What came of a run of pages: times, and the quality figures of all of them. */
import type { Figures } from '@/lib/composer/figures/figures';

export interface ComposedPage {
  kind: string;
  ms: number;
  reports: number;
  figures: Figures | null;
}

export const TALLY_HEAD = [
  '',
  'pages',
  'composed',
  'ms median',
  'ms p5–p95',
  'load',
  'fill min',
  'fill mean',
  'overset',
  'blank lines',
  'collisions',
  'seams ┃',
  'seams ━',
  'inversions',
  'kinsoku',
  'widows',
];

/** One row of the table: figures summed over the pages that could be composed. */
export function tallyRow(name: string, pages: readonly ComposedPage[]): string[] {
  const done = pages.flatMap(({ figures }) => (figures ? [figures] : []));
  const sum = (of: (figures: Figures) => number) => done.reduce((total, figures) => total + of(figures), 0);
  const times = pages.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  const mean = (total: number) => (done.length > 0 ? (total / done.length).toFixed(3) : '–');
  return [
    name,
    String(pages.length),
    String(done.length),
    String(at(0.5)),
    `${at(0.05)}–${at(0.95)}`,
    mean(sum(({ loadFactor }) => loadFactor)),
    done.length > 0 ? Math.min(...done.map(({ fill }) => fill)).toFixed(3) : '–',
    mean(sum(({ fill }) => fill)),
    String(sum(({ overset }) => overset)),
    String(sum(({ blankLines }) => blankLines)),
    String(sum(({ collisions }) => collisions)),
    String(sum(({ verticalSeams }) => verticalSeams)),
    String(sum(({ middleSeams }) => middleSeams)),
    `${sum(({ titleInversions }) => titleInversions[0])} of ${sum(({ titleInversions }) => titleInversions[1])}`,
    String(sum(({ kinsoku }) => kinsoku)),
    String(sum(({ widows }) => widows)),
  ];
}
