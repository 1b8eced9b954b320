/**
 * Whether one piece of text goes on in another: a word across the break, a quotation that closes, a
 * column's full line before it, a beginning that cannot begin. Points are roughly logarithms of odds.
 */
import type { PageView } from './page-view';
import { openMarks } from './quotes';
import { continuesSentence, endsSentence, endsWithColon, opensSentence, wantsMore } from './sentence-clues';

/** What it costs to leave this block without a continuation: 0 where its sentence is complete. */
export function owes(view: PageView, at: number): number {
  const known = view.debts[at];
  if (known !== undefined) return known;
  const debt = debtOf(view, at);
  view.debts[at] = debt;
  return debt;
}

function debtOf(view: PageView, at: number): number {
  const block = view.blocks[at];
  if (!block || view.hard) return 0;
  if (endsSentence(block.bare)) return openMarks(block.bare).opened > 0 ? 0.6 : 0;
  if (view.verses[at]) return 0;
  if (endsWithColon(block.bare) || block.ornament) return 1;
  return wantsMore(block.bare) ? 5 : 4;
}

/** An item, a speaker's words or a verse: never the rest of something else. */
function startsAnew(view: PageView, at: number): boolean {
  return view.blocks[at]?.ornament === true || view.speaks[at] === true || view.verses[at] === true;
}

/** Evidence that `to` continues the unfinished `from`. */
export function link(view: PageView, from: number, to: number): number {
  const key = from * 1_000_003 + to;
  const known = view.links.get(key);
  if (known !== undefined) return known;
  const points = linkOf(view, from, to);
  view.links.set(key, points);
  return points;
}

function linkOf(view: PageView, from: number, to: number): number {
  const left = view.blocks[from];
  const right = view.blocks[to];
  if (!left || !right || startsAnew(view, to)) return -9;
  const word = wordAcross(view, left.bare, right.bare);
  let points = word;
  const neighbours = to === from + 1;
  if (neighbours) points += 1.2;
  if (neighbours && !right.gap) points += view.spaced ? 1 : 0.3;
  if (neighbours && isFullLine(view, from)) points += 1.5;
  if (right.indented) points -= 0.6;
  const open = openMarks(left.bare);
  const next = openMarks(right.bare);
  if (open.opened > 0 || open.straight) points += next.closed > 0 || next.straight ? 1.6 : -0.4;
  else if (next.closed > 0) points -= 1.6;
  if (continuesSentence(right.bare)) points += 1.5;
  if (opensSentence(right.bare)) points -= 1.2;
  if (right.heading > 0) points -= 2;
  if ((view.titles[to] ?? -9) >= 2 && word < 1 && !isFullLine(view, to)) points -= 1.2;
  const title = view.titles[from] ?? -9;
  if (title > 0) points -= neighbours ? (word < 1 ? title * 0.6 : 0) : title;
  return points;
}

/** `from` ends a sentence; does the paragraph go on all the same? Only where lines are broken by width. */
export function sameParagraph(view: PageView, from: number, to: number): number {
  const right = view.blocks[to];
  if (!right || view.hard || right.indented || startsAnew(view, to) || to !== from + 1) return -9;
  if (continuesSentence(right.bare)) return 1.5;
  if (!isFullLine(view, from)) return isStub(view, from) ? 1.4 : -9;
  const spacing = right.gap ? -1.5 : view.spaced ? 2 : 0.7;
  return spacing - (opensSentence(right.bare) ? 1.2 : 0);
}

/** 湖风轻拂，柳色新。 alone is hardly ever a paragraph: the column ended there. */
function isStub(view: PageView, at: number): boolean {
  const bare = view.blocks[at]?.bare ?? '';
  const continues = at > 0 && view.blocks[at - 1]?.kind === 'text' && owes(view, at - 1) > 0.5;
  return !continues && bare.length <= 12 && !/[”"：]$/.test(bare);
}

/** The line reaches the width of the column. */
export function isFullLine(view: PageView, at: number): boolean {
  const length = view.blocks[at]?.text.length ?? 0;
  return view.wrap > 0 && length >= view.wrap - 2 && length <= view.wrap + 3;
}

/** 于10|月21日, 1|69人次 */
const NUMBER_GOES_ON = /^(?:[\d.%]|[年月日时分名个人次项元点期届级岁册户场家件位天万亿余多所台份支条米度])/;

function wordAcross(view: PageView, left: string, right: string): number {
  if (/\d\.$/.test(left)) return /^\d/.test(right) ? 3 : -3;
  if (/\d$/.test(left) && NUMBER_GOES_ON.test(right)) return 2.5;
  if (!/[\d几数多半]$/.test(left) && /^(?:月\d|日[，、在上下召组]|%)/.test(right)) return -2;
  if (/[，、；：。！？]$/.test(left) && /^[，、；：。！？]/.test(right)) return -5;
  const known = Math.min(6, view.words.gain(left, right)) * 0.6;
  const repeated = Math.min(6, view.page.gain(left, right)) * 0.35;
  return Math.min(4.5, known + repeated);
}
