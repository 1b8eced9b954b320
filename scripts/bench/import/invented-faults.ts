/**
 * Pages with the rarer faults of recognition, one on each report: a headline cut in two, the end of a
 * report after its neighbour, last words read twice, a paragraph read twice, a name alone as byline.
 */
import { type Chance, chance } from './chance';
import type { InventedPage } from './invented-pages';
import { inventPerson } from './invented-byline';
import { type InventedReport, inventReport } from './invented-report';

export const FAULTS = [
  'split headline',
  'displaced end',
  'garbled repeat',
  'paragraph twice',
  'bare name above',
  'heading of three',
  'no bylines',
  'inside 本报讯',
] as const;
export type Fault = (typeof FAULTS)[number];

const spaced = (lines: string[]) => lines.flatMap((line) => [line, '']);
const heading = (report: InventedReport) =>
  report.heading.flatMap((line) => (line.startsWith('↵') ? [line.slice(1)] : ['', line]));

/** Three or four sound reports, the first of which has the fault. */
export function inventFaultyPage(fault: Fault, seed: number): InventedPage {
  const luck = chance(seed * 104_729 + fault.length);
  const said = new Set<string>();
  const plain = (): InventedReport => {
    for (;;) {
      const report = inventReport(luck, said);
      if (report.subheads.length === 0 && report.topByline === null) return report;
    }
  };
  const reports = Array.from({ length: luck.int(3, 4) }, plain);
  const [first, ...others] = reports;
  if (!first) return { text: '', gold: [], breaks: [] };
  const sound = others.map(whole);
  const text = [...faulty(luck, fault, first, sound, others)].join('\n');
  return { text, gold: reports.map(({ gold }) => gold), breaks: [] };
}

function whole(report: InventedReport): string[] {
  return [
    ...heading(report),
    '',
    ...spaced(report.paragraphs),
    ...(report.endByline === null ? [] : [report.endByline, '']),
  ];
}

function faulty(
  luck: Chance,
  fault: Fault,
  first: InventedReport,
  sound: string[][],
  others: InventedReport[],
): string[] {
  const rest = sound.flat();
  const [lead = '', ...body] = first.paragraphs;
  const end = first.endByline === null ? [] : [first.endByline, ''];
  const middle = Math.floor(lead.length / 2);
  switch (fault) {
    case 'split headline': {
      const verb = /(?:组织开展|扎实开展|积极开展|举办|开展|举行)/.exec(first.gold.headline);
      const cut = (verb?.index ?? 0) + (verb?.[0].length ?? Math.floor(first.gold.headline.length / 2));
      first.gold.kicker = null;
      first.gold.subtitle = null;
      const [one, two] = [first.gold.headline.slice(0, cut), first.gold.headline.slice(cut)];
      const comma = lead.indexOf('，', 20) + 1 || middle;
      return [
        '',
        one,
        '',
        lead.slice(0, comma),
        '',
        two.trim(),
        '',
        lead.slice(comma),
        '',
        ...spaced(body),
        ...end,
        ...rest,
      ];
    }
    case 'displaced end':
      return [
        ...heading(first),
        '',
        lead.slice(0, middle),
        '',
        ...(sound[0] ?? []),
        lead.slice(middle),
        '',
        ...spaced(body),
        ...end,
        ...sound.slice(1).flat(),
      ];
    case 'garbled repeat': {
      const last = first.paragraphs[first.paragraphs.length - 1] ?? '';
      return [
        ...heading(first),
        '',
        ...spaced(first.paragraphs),
        `豕${last.slice(-luck.int(9, 14))}`,
        '',
        ...end,
        ...rest,
      ];
    }
    case 'paragraph twice':
      return [...heading(first), '', lead, '', lead, '', ...spaced(body), ...end, ...rest];
    case 'bare name above': {
      const name = inventPerson(luck);
      first.gold.byline = [{ name, role: null, unit: null }];
      return [...heading(first), '', name, '', ...spaced(first.paragraphs), ...rest];
    }
    case 'heading of three': {
      Object.assign(first.gold, {
        kicker: '春风送暖进万家',
        headline: '守护健康每一天',
        subtitle: `${first.unit}服务群众纪实`,
      });
      return [
        '',
        '春风送暖进万家',
        '',
        '守护健康每一天',
        '',
        `——${first.unit}服务群众纪实`,
        '',
        ...spaced(first.paragraphs),
        ...end,
        ...rest,
      ];
    }
    case 'no bylines':
      for (const report of [first, ...others]) report.gold.byline = [];
      return [first, ...others].flatMap((report) => [...heading(report), '', ...spaced(report.paragraphs)]);
    default: {
      const name = inventPerson(luck);
      first.gold.byline = [
        { name: '沈拓', role: '记者', unit: null },
        { name, role: '通讯员', unit: null },
      ];
      first.gold.paragraphs = [
        { first: `本报讯${lead.slice(0, 10)}`, last: lead.slice(-12) },
        ...first.gold.paragraphs.slice(1),
      ];
      return [...heading(first), '', `本报讯（记者 沈拓 通讯员 ${name}）${lead}`, '', ...spaced(body), ...rest];
    }
  }
}
