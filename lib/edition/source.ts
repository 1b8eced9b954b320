import type { ReportContent } from '@/lib/manuscript/content';

/**
 * What an edition is made from, fixed in the transaction that releases the issue or adds an erratum.
 * Layouts, revisions and derivatives never change, so they are named; everything that may be edited
 * later is copied. An edition can be built again from this at any time, and says the same.
 */
export interface EditionSource {
  newspaper: SourceNewspaper;
  /** 2026-11-21 */
  date: string;
  serial: number;
  releasedAt: string;
  pages: SourcePage[];
}

export interface SourceNewspaper {
  name: string;
  latinName: string;
  publisher: string;
  cnNumber: string;
  address: string;
  hotline: string;
  icp: string;
  rights: string;
  timeZone: string;
}

export interface SourcePage {
  number: number;
  name: string;
  layoutId: string;
  /** sha256 of the printed sheet */
  sheetHash: string;
  /** basic columns of the page */
  columns: number;
  /** 责任编辑, 版面编辑 */
  editors: { duty: 'editor' | 'pageEditor'; name: string }[];
  /** in order of importance */
  reports: SourceReport[];
}

export interface SourceReport {
  id: string;
  /** 稿号 */
  number: number;
  /** 1 = 头条 */
  rank: number;
  revisionId: string;
  content: ReportContent;
  unit: string | null;
  section: string | null;
  photos: SourcePhoto[];
  errata: { text: string; at: string }[];
}

export interface SourcePhoto {
  id: string;
  caption: string;
  photographer: string;
  focal: { x: number; y: number };
  screen: SourcePicture;
  thumb: SourcePicture;
}

interface SourcePicture {
  /** in the file store */
  key: string;
  width: number;
  height: number;
}
