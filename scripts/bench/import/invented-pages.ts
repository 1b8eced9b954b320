/**
 * Sets invented reports as recognition reads broken pages: paragraphs cut at the feet of columns,
 * columns so narrow that each line stands alone, two reports woven into each other.
 */
import { type Chance, chance } from './chance';
import { type InventedReport, inventReport } from './invented-report';
import type { GoldReport } from './score-pages';

export type PageKind = 'broken columns' | 'narrow columns' | 'interleaved reports';

export interface InventedPage {
  text: string;
  gold: GoldReport[];
  /** for woven reports: the places where one breaks off and the other goes on */
  breaks: WovenBreak[];
}

export interface WovenBreak {
  /** index of the report in gold */
  report: number;
  /** the two breaks of a pair decide each other: reports that share a pair number */
  pair: number;
  before: string;
  after: string;
  paragraph: string;
  /** the text after the break names what only its own report names */
  named: boolean;
}

export function inventPage(kind: PageKind, seed: number): InventedPage {
  const luck = chance(seed * 7919 + kind.length);
  const said = new Set<string>();
  const reports = Array.from({ length: luck.int(3, 5) }, () => inventReport(luck, said));
  const gold = reports.map(({ gold }) => gold);
  const breaks: WovenBreak[] = [];
  const parts: string[][] = [];
  for (let at = 0; at < reports.length; at++) {
    const [one, other] = [reports[at], reports[at + 1]];
    if (!one) continue;
    const weave = kind === 'interleaved reports' && other && canWeave(one) && canWeave(other) && luck.odds(0.8);
    if (weave) parts.push(woven(luck, one, other, at, breaks));
    else parts.push(set(luck, one, kind));
    if (weave) at++;
  }
  return { text: parts.flat().join('\n'), gold, breaks };
}

function canWeave(report: InventedReport): boolean {
  return (
    report.subheads.length === 0 && report.topByline === null && report.paragraphs.some((text) => text.length > 40)
  );
}

function headLines(report: InventedReport): string[] {
  const lines = report.heading.flatMap((line) => (line.startsWith('↵') ? [line.slice(1)] : ['', line]));
  return [...lines, ''];
}

function set(luck: Chance, report: InventedReport, kind: PageKind): string[] {
  const lines = headLines(report);
  const top = report.topByline;
  const lead = top !== null && luck.odds(0.4);
  if (top !== null && !lead) lines.push(top, '');
  report.paragraphs.forEach((text, at) => {
    for (const subhead of report.subheads) if (subhead.before === at) lines.push(subhead.text, '');
    lines.push(...column(luck, text, kind));
    if (at === 0 && top !== null && lead) lines.push(top, '');
  });
  return [...lines, ...ending(luck, report)];
}

function ending(luck: Chance, report: InventedReport): string[] {
  if (report.endByline === null) return [];
  return luck.odds(0.15) && !report.endByline.includes('\n') ? [`↤${report.endByline}`] : [report.endByline, ''];
}

function column(luck: Chance, text: string, kind: PageKind): string[] {
  if (kind === 'narrow columns' && luck.odds(0.35)) {
    const width = luck.int(11, 15);
    const lines: string[] = [];
    for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width), '');
    return lines;
  }
  if (text.length < 30 || !luck.odds(0.45)) return [text, ''];
  const at = luck.int(6, text.length - 6);
  return [text.slice(0, at), '', text.slice(at), ''];
}

/** Mostly the upper of two reports goes on at the head of the next column; in one pair of five the lower does. */
const LOWER_FIRST = 0.2;

/** The first breaks off in a paragraph; the second's headline and beginning follow; then the rests in turn. */
function woven(luck: Chance, one: InventedReport, other: InventedReport, at: number, breaks: WovenBreak[]): string[] {
  const halves = [cut(luck, one), cut(luck, other)] as const;
  [one, other].forEach((report, i) => {
    const half = halves[i];
    if (half)
      breaks.push({
        report: at + i,
        pair: at,
        before: half.before,
        after: half.after,
        paragraph: half.paragraph,
        named: report.names.some((name) => half.rest.includes(name)),
      });
  });
  const rests = [
    [...halves[0].below, ...ending(luck, one)],
    [...halves[1].below, ...ending(luck, other)],
  ];
  if (luck.odds(LOWER_FIRST)) rests.reverse();
  return [...headLines(one), ...halves[0].above, ...headLines(other), ...halves[1].above, ...rests.flat()];
}

function cut(luck: Chance, report: InventedReport) {
  const long = report.paragraphs.flatMap((text, at) => (text.length > 40 ? [at] : []));
  const index = luck.pick(long);
  const paragraph = report.paragraphs[index] ?? '';
  const at = luck.int(8, paragraph.length - 8);
  const [before, after] = [paragraph.slice(0, at), paragraph.slice(at)];
  const spaced = (texts: string[]) => texts.flatMap((text) => [text, '']);
  return {
    paragraph,
    before,
    after,
    rest: after,
    above: spaced([...report.paragraphs.slice(0, index), before]),
    below: spaced([after, ...report.paragraphs.slice(index + 1)]),
  };
}

/** A byline that stands behind the last sentence is set on its line. */
export function finishPage(page: InventedPage): InventedPage {
  return { ...page, text: page.text.replace(/\n+↤/g, '') };
}
