/**
 * What the composer is asked: a page of the newspaper and the reports that are to stand on it,
 * in order of importance. Everything measured that the composer needs is in here or in the
 * advance widths that are passed beside it; it reads no file, no clock and no chance.
 */

/** The page as the press knows it. Lengths in mm as printers give them, type in pt. */
export interface PageFormat {
  name: 'broadsheet' | 'tabloid';
  /** trimmed page, width × height, mm */
  pageMm: [number, number];
  /** type area 版心, width × height, mm */
  areaMm: [number, number];
  /** basic columns 基本栏 */
  columns: number;
  /** characters of body text in a basic column */
  charactersPerColumn: number;
  /** body size, pt */
  em: number;
  /** distance between baselines, pt */
  pitch: number;
  /** lines at the top of the type area that the running head 报眉 takes; the front page's head region 报头 is larger */
  headLines: number;
}

export interface ComposerPhoto {
  id: string;
  /** px */
  width: number;
  height: number;
  caption: string;
  photographer: string;
  /** what must stay visible when the photo is cropped, as fractions of width and height */
  focal?: { x: number; y: number };
}

/** Bold words in a text: UTF-16 offsets of their first character and behind their last. */
export type BoldRange = [from: number, to: number];

/** `bold` ascending, apart from each other and absent when there is none. A subhead is 黑 as it is. */
export type ComposerBlock = { kind: 'paragraph'; text: string; bold?: BoldRange[] } | { kind: 'subhead'; text: string };

/** A corner that a report is bound to: 倒头条 stands bottom left, an advertisement bottom right, 报眼 top right. */
export type Anchor = 'TL' | 'TR' | 'BL' | 'BR';

export interface ComposerReport {
  id: string;
  /** 1 = 头条 */
  priority: number;
  kicker: string | null;
  headline: string;
  subtitle: string | null;
  /** as it is printed: 记者 陆知微 通讯员 何素娟 */
  byline: string;
  editorsNote: string | null;
  body: ComposerBlock[];
  photos: ComposerPhoto[];
  /** offsets in the headline where a line may end (never inside a word): computed on the server, kept with the placement */
  headlineBreaks: number[];
  anchor?: Anchor;
}

export interface PageBrief {
  format: PageFormat;
  /** lines below the running head that the front page's masthead takes over its full width; 0 inside */
  frontHeadLines: number;
  reports: ComposerReport[];
}
