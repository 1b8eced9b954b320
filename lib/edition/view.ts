import type { BlockNode } from '@/lib/manuscript/content';
import type { HotZone } from '@/lib/render/hot-zones';
import type { ReaderLocale } from './addresses';
import type { SourceNewspaper } from './source';

/**
 * What the reader's screens are drawn from: an edition in one language, with its files made. The same
 * for the bundle and for a look at an issue that is not released yet.
 */
export type Words = (key: string, values?: Record<string, string | number>) => string;

export interface EditionView {
  locale: ReaderLocale;
  t: Words;
  newspaper: SourceNewspaper;
  nameplate: NameplateView;
  /** 2026-11-21 */
  date: string;
  serial: number;
  pages: PageView[];
  pdfBytes: number;
  files: { styles: string; script: string; icon: string };
  /** days of released issues, newest first */
  days: string[];
  releasedAt: string;
  changedAt: string;
}

/** The name of the newspaper as drawn, lying and standing; view boxes of SVG. */
export interface NameplateView {
  lying: { box: string; parts: { d: string; x: number; y: number }[] };
  standing: { box: string; parts: { d: string; x: number; y: number }[] };
}

export interface PageView {
  number: number;
  name: string;
  /** the picture, ready to be inlined */
  svg: string;
  width: number;
  height: number;
  /** style sheet with the page's fonts and zones */
  styles: string;
  fonts: string[];
  pdfBytes: number;
  editors: { duty: 'editor' | 'pageEditor'; name: string }[];
  reports: ReportView[];
  /** every block of the page, reports and notices, per cent */
  blocks: Block[];
}

type Block = Pick<HotZone, 'left' | 'top' | 'width' | 'height'>;

export interface ReportView {
  id: string;
  number: number;
  /** 1 = 头条 */
  rank: number;
  kicker: string;
  headline: string;
  subtitle: string;
  editorsNote: string;
  byline: string;
  /** names alone, for machines */
  authors: string[];
  summary: string;
  body: BlockNode[];
  section: string | null;
  photos: PhotoView[];
  errata: { text: string; at: string }[];
  zone: Block | null;
  grid: { columns: number; lines: number } | null;
}

export interface PhotoView {
  caption: string;
  photographer: string;
  /** per cent, what must stay visible */
  focal: { x: number; y: number };
  screen: { address: string; width: number; height: number };
  thumb: { address: string; width: number; height: number };
}

/** An issue as the archive knows it. */
export interface ShelvedIssue {
  date: string;
  serial: number;
  pages: {
    number: number;
    name: string;
    width: number;
    height: number;
    lead: { number: number; headline: string } | null;
  }[];
}

/** The whole issue in reading order. */
export function inOrder(view: EditionView): { page: PageView; report: ReportView }[] {
  return view.pages.flatMap((page) => page.reports.map((report) => ({ page, report })));
}
