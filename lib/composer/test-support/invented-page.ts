import { formats } from '@/lib/composer/formats';
import type { Anchor, ComposerBlock, ComposerPhoto, ComposerReport, PageBrief, PageFormat } from '@/lib/composer/page';
import { dealer, inventedBold, inventedHeadline, inventedParagraph, pick } from './invented-copy';

export interface Invention {
  seed: number;
  /** 1 = lead */
  priority: number;
  characters: number;
  photos?: number;
  anchor?: Anchor;
  /** some words of every other paragraph are bold */
  bold?: boolean;
}

export function inventedReport({
  seed,
  priority,
  characters,
  photos = 0,
  anchor,
  bold = false,
}: Invention): ComposerReport {
  const deal = dealer(seed * 97 + priority);
  const body: ComposerBlock[] = [];
  let left = characters;
  while (left > 0) {
    if (characters > 900 && body.length % 4 === 1)
      body.push({ kind: 'subhead', text: '把课堂搬到湖边 让脚步丈量家乡' });
    const text = inventedParagraph(deal, Math.min(left, 40 + Math.floor(deal() * 120)));
    const marked = bold && body.length % 2 === 0;
    body.push({ kind: 'paragraph', text, ...(marked ? { bold: inventedBold(dealer(seed + left), text) } : {}) });
    left -= text.length;
  }
  return {
    id: `r${priority}`,
    priority,
    kicker: deal() < 0.3 ? '共建共享 云湖新事' : null,
    ...inventedHeadline(deal),
    subtitle: deal() < 0.2 ? '三百名学生走进湖畔课堂' : null,
    byline: pick(deal, ['记者 陆知微 通讯员 何素娟', '通讯员 顾远帆', '本报记者 苏青禾']),
    editorsNote: null,
    body,
    photos: Array.from({ length: photos }, (_, at) => inventedPhoto(`r${priority}-${at}`, deal())),
    ...(anchor ? { anchor } : {}),
  };
}

const inventedPhoto = (id: string, shape: number): ComposerPhoto => ({
  id,
  width: 1600,
  height: shape < 0.2 ? 2100 : 1067,
  caption: '同学们在湖边观察水鸟。',
  photographer: '顾远帆',
});

/** A page of reports whose lengths fall off as on a real page: a long lead, a second, and short ones. */
export function inventedPage(
  name: PageFormat['name'],
  seed: number,
  reports: number,
  characters: number,
  anchors: Record<number, Anchor> = {},
): PageBrief {
  const shares = Array.from({ length: reports }, (_, at) => (at === 0 ? 3.2 : at === 1 ? 2 : 1));
  const sum = shares.reduce((total, share) => total + share, 0);
  return {
    format: formats[name],
    frontHeadLines: 0,
    reports: shares.map((share, at) =>
      inventedReport({
        seed,
        priority: at + 1,
        characters: Math.round((characters * share) / sum),
        photos: at < 2 || at % 3 === 0 ? 1 : 0,
        ...(anchors[at + 1] ? { anchor: anchors[at + 1] as Anchor } : {}),
      }),
    ),
  };
}
