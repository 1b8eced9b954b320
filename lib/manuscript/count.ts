import type { BodyDoc, ReportContent } from '@/lib/manuscript/content';
import { paragraphsOf } from '@/lib/manuscript/plain-text';

/**
 * 字, the unit in which a newspaper measures text and pays for it: every printed character counts
 * one, Chinese or Latin, digit or punctuation mark; blanks do not count, nor do marks that are set
 * on top of another character. So 2026年 is 5 字, as it is 5 characters on the page.
 */
const printed = /[^\s\p{Z}\p{M}\p{C}]/gu;

/** Characters 字 of a text: every printed one, blanks not counted. */
export function countText(text: string): number {
  return text.match(printed)?.length ?? 0;
}

/** Paragraphs, subheads and list items. */
export function countBody(body: BodyDoc): number {
  return paragraphsOf(body).reduce((sum, paragraph) => sum + countText(paragraph), 0);
}

/** The length of a report is the length of its body: heading and captions are not counted. */
export function countCharacters(content: ReportContent): number {
  return countBody(content.body);
}
