/**
 * Where bylines stand on a page: on a line of their own (perhaps broken over the next ones), behind the
 * last sentence of a paragraph, or in the 本报讯 that opens one.
 */
import { readByline } from '@/lib/manuscript/byline/parse';
import type { PrintedCredit } from '@/lib/manuscript/byline/segment';
import { isColumnName } from './ornaments';
import type { SourceLine } from './source-lines';

export interface BylineFound {
  text: string;
  credits: PrintedCredit[];
  /** lines of the page that it takes */
  lines: number;
  bracketed: boolean;
  bareNames: boolean;
}

const ROLE = /记者|通讯员|摄影|实习生|评论员|供稿|整理|作者|文[/／|｜:：]|图[/／|｜:：]|[）)\s]摄$/;
const LONGEST_LINE = 60;
/** ——访云湖市实验小学校长 沈令仪 is a subtitle. */
const NO_BYLINE = /^[—–―─-]{1,2}\s?(?:访|记|写在|来自|致|[^—]{4,30}(?:侧记|纪实|走笔|见闻))/;
/** 健康·视点 stands above a report as 阿依古丽·买买提 does below it. */
const COLUMN_WORDS = /·.*[党说话谈报讯刊版日健教育关注视点专题声音]|[党说话谈报讯刊版健教育关注视点专题声音].*·/;
/** Who made the page, not the report. */
const STAFF = new Set(['editor', 'proofreader', 'reviewer']);

/** The byline that begins with line `at`, with up to two lines that belong to it; null where there is none. */
export function bylineLine(lines: readonly SourceLine[], at: number): BylineFound | null {
  const first = lines[at]?.text ?? '';
  if (first.length > LONGEST_LINE || /[。！？]$/.test(first) || NO_BYLINE.test(first)) return null;
  if (isColumnName(first)) return null;
  const begun =
    /^[（(【]/.test(first) || /^[□■◇◆]/.test(first) || /^(?:本报)?(?:见习|实习|特约|首席)?(?:记者|通讯员)/.test(first);
  const open = /^[（(]/.test(first) && !/[）)]$/.test(first);
  const dangling = /(?:记者|通讯员|[、，])$/.test(first);
  let found = open || dangling ? null : judged(first, 1);
  for (let more = 1; begun && more <= 2 && (open || dangling || endsLater(lines, at, more)); more++) {
    const next = lines[at + more]?.text;
    if (next === undefined || next.length > 40 || /[。！？；]/.test(next)) break;
    const texts = lines.slice(at, at + more + 1).map((line) => line.text);
    const longer = judged(texts.join(' '), more + 1) ?? judged(texts.join(''), more + 1);
    if (longer && (!open || /[）)]$/.test(next))) return longer;
  }
  if (!found && open) found = judged(first, 1);
  return found;
}

/** Not opened by a bracket, but the line after next closes one. */
function endsLater(lines: readonly SourceLine[], at: number, more: number): boolean {
  const next = lines[at + more]?.text ?? '';
  return /[）)]$/.test(next) && !/[（(]/.test(next);
}

function judged(text: string, lines: number): BylineFound | null {
  const { credits, unknown } = readByline(text);
  if (credits.length === 0 || !understood(text, credits, unknown)) return null;
  if (credits.every(({ role }) => role !== null && STAFF.has(role))) return null;
  const bracketed = /^[（(【]/.test(text) || /[）)】]$/.test(text);
  const marked = /^[□■◇◆]/.test(text) || credits.some((credit) => credit.role !== null) || ROLE.test(text);
  const named = credits.some((credit) => credit.name !== '');
  if (!marked && !bracketed && (!named || text.length > 24)) return null;
  if (!marked && !named) return null;
  const alone = !marked && !bracketed;
  if (alone && COLUMN_WORDS.test(text)) return null;
  if (alone && credits.some((credit) => credit.unit !== null) && !/\s/.test(text)) return null;
  return { text, credits, lines, bracketed, bareNames: alone };
}

export interface BylineBehind {
  before: string;
  text: string;
  credits: PrintedCredit[];
  lines: number;
  /** 本版文字由…整理: it names the maker of the whole page */
  credit: boolean;
}

/** A byline in brackets (or set off by a blank) after the last sentence; it may close on the next lines. */
export function bylineAtEnd(text: string, next: readonly SourceLine[]): BylineBehind | null {
  const closed = /^(.*?)\s*([（(][^（）()]{2,60}[）)])$/.exec(text);
  if (closed?.[1] && closed[2]) return behind(closed[1], closed[2], 1);
  const begun = /^(.*[。！？”"])\s*([（(][^（）()]{2,40})$/.exec(text);
  if (begun?.[1] && begun[2])
    for (let more = 1; more <= next.length; more++) {
      const rest = next.slice(0, more).map((line) => line.text);
      if (rest.some((line) => line.length > 40 || /[。！？]/.test(line))) break;
      if (!/[）)]$/.test(rest[rest.length - 1] ?? '')) continue;
      return (
        behind(begun[1], [begun[2], ...rest].join(' '), more + 1) ??
        behind(begun[1], [begun[2], ...rest].join(''), more + 1)
      );
    }
  const unclosed = begun?.[1] && begun[2] && ROLE.test(begun[2]) ? behind(begun[1], begun[2], 1) : null;
  if (unclosed) return unclosed;
  const set = /^(.*[。！？”"])\s*((?:本报|□)?\s*(?:记者|通讯员|特约通讯员|作者)\s?[^，。；！？]{2,40})$/.exec(text);
  return set?.[1] && set[2] ? behind(set[1], set[2], 1) : null;
}

function behind(before: string, text: string, lines: number): BylineBehind | null {
  if (/^[（(]\s*本(?:版|组|栏|专题|专版|期)/.test(text))
    return { before, text, credits: readByline(text).credits, lines, credit: true };
  const { credits, unknown } = readByline(text);
  if (credits.length === 0 || !understood(text, credits, unknown)) return null;
  const roles = credits.some((credit) => credit.role !== null);
  const people = credits.some((credit) => credit.name !== '');
  const sentenceDone = /[。！？”"’…]$/.test(before.trim());
  return roles || (people && sentenceDone) ? { before: before.trim(), text, credits, lines, credit: false } : null;
}

/** 本报讯（记者 沈拓）近日…: the byline in the brackets; 本报讯 stays with the text. */
export function bylineAtStart(text: string): { text: string; credits: PrintedCredit[]; rest: string } | null {
  const match =
    /^((?:本报|本网)?[^，。（）()]{0,16}?[讯电]?)\s*([（(][^（）()]{0,12}(?:记者|通讯员)[^（）()]{2,40}[）)])\s*(.+)$/.exec(
      text,
    );
  if (!match?.[2] || !match[3]) return null;
  const { credits, unknown } = readByline(match[2]);
  if (credits.length === 0 || unknown.length > 0) return null;
  return { text: match[2], credits, rest: match[1] ? `${match[1]} ${match[3]}` : match[3] };
}

/** Is every letter of the printed byline in its credits? Personal titles (校长) and telephone numbers are not. */
export function coversByline({ text, byline }: { text: string; byline: readonly PrintedCredit[] }): boolean {
  const credited = byline.map(({ name, roleWord, unit }) => name + (roleWord ?? '') + (unit ?? '')).join('');
  const left = [...credited];
  return [...text].every((character) => {
    if (!/[\p{L}\p{N}]/u.test(character)) return true;
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Every word is read; within brackets and after a post, one that is not may be left to the editor. */
function understood(text: string, credits: readonly PrintedCredit[], unknown: readonly string[]): boolean {
  if (unknown.length === 0) return true;
  const posts = /^[（(【](?:本报)?(?:见习|实习|特约|首席)?(?:记者|通讯员)/.test(text) && /[）)】]$/.test(text);
  return posts && credits.some(({ name }) => name !== '') && unknown.join('').length <= 10 && !/[。！？]/.test(text);
}
