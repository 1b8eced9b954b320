/**
 * Page furniture: all that is printed on a page and is no report. An inside page has its running
 * head 报眉; the front page has the masthead 报头 with the ear 报眼 beside it. Strings come ready
 * to print; nothing here knows a calendar or a language.
 */
import type { Nameplate } from './nameplate';

export interface ContentsEntry {
  /** 03 */
  pageNumber: string;
  /** 教育 */
  pageName: string;
  headline: string;
}

/** What only the front page prints. */
export interface FrontMatter {
  /** CN 00-0000 */
  cn: string;
  /** 总第8416期 */
  serial: string;
  /** 今日4版 */
  extent: string;
  publisher: string;
  website?: string;
  /** 导读, in page order; what does not fit is left out from the end */
  contents: ContentsEntry[];
}

export interface Furniture {
  newspaper: string;
  nameplate?: Nameplate;
  /** 2026年11月21日 */
  date: string;
  /** 星期六 */
  weekday: string;
  /** 农历丙午年十月十三 */
  lunarDate?: string;
  /** 03 */
  pageNumber: string;
  /** 教育 */
  pageName: string;
  editors: { duty: string; name: string }[];
  /** address, telephone and the like, one line under the type area */
  foot?: string;
  /** present on the front page only */
  front?: FrontMatter;
}
