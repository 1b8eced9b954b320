/**
 * The pieces of a page: each line is a text, a byline, a subtitle (—— before it), an editor's note,
 * a page credit (本版文字由…整理) or furniture of the page. Bylines that stand at the end of a paragraph
 * are parted from it; bylines broken over lines are put together.
 */
import type { PrintedCredit } from '@/lib/manuscript/byline/segment';
import { closeBlanks, withoutBlanks } from './blanks';
import { bylineAtEnd, bylineAtStart, bylineLine } from './find-byline';
import { isColumnName, withoutOrnament } from './ornaments';
import type { SourceLine } from './source-lines';

type BlockKind = 'text' | 'byline' | 'subtitle' | 'note' | 'credit' | 'furniture' | 'caption';

export interface Block extends SourceLine {
  kind: BlockKind;
  /** without any blank: what joins and comparisons look at */
  bare: string;
  byline: PrintedCredit[];
  bracketed: boolean;
  /** names only: it may as well be something else */
  bareNames: boolean;
  /** an ornament stood before it: a subhead or an item begins */
  ornament: boolean;
}

const NOTE =
  /^(?:【|\[)?(?:编者按|编者的话|开栏的话|开栏语|开篇的话|编后语|编后|导读|核心提示|阅读提示)(?:】|\])?[\s:：]*/;
const CREDIT = /^[（(]?\s*本(?:版|组|栏|专题|专版|期)[^，。；]{0,12}(?:由|均由|[:：/]).{2,60}[）)]?$/;
const FURNITURE =
  /^(?:(?:责任编辑|责编|编辑|美术编辑|美编|版式|版式设计|视觉|校对|审读|值班(?:编辑|主任|总编)?|组版|制版)[\s:：/|].{1,40}|(?:新闻热线|热线电话|投稿(?:邮箱|热线)?|E-?mail|邮箱|电话|网址|地址)[\s:：].{3,60}|\d{4}年\d{1,2}月\d{1,2}日(?:\s*(?:星期|农历|第).{0,20})?|第?\s*[A-D]?\d{1,3}\s*版.{0,8}|[A-D]?\d{1,2}|星期[一二三四五六日天]|(?![^\n]{0,60}[。！？])(?=[^\n]{0,40}\d{4}(?:年\d{1,2}月\d{1,2}日|[.-]\d{1,2}[.-]\d{1,2}))(?=[^\n]{0,60}(?:星期|版|\b[A-D]\d{2}))[^\n]{1,60}|!\[[^\]]*\]\([^)]*\)|[^\p{L}\p{N}。，、；：？！“”"'‘’《》（）%…]{1,60})$/u;
const CAPTION = /^(?:[▲△▼◀▶←→↑↓]|图[①-⑨一二三四1-9为]?[:：为])|^[（(]?(?:资料)?(?:图片|照片)[）)]?$/;

/**
 * @param lines as they came, empty ones left out @returns blocks in their order: each a byline, credit, caption,
 * note, furniture or text
 */
export function blocksOf(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const whole = CREDIT.test(line.text) ? null : bylineLine(lines, i);
    if (whole) {
      blocks.push({
        ...block(line, 'byline', whole.text),
        byline: whole.credits,
        bracketed: whole.bracketed,
        bareNames: whole.bareNames,
      });
      i += whole.lines - 1;
      continue;
    }
    blocks.push(...partsOf(line, lines, i));
    if (blocks[blocks.length - 1]?.kind === 'byline') i += takenBehind(line, lines, i);
  }
  return blocks;
}

function partsOf(line: SourceLine, lines: readonly SourceLine[], at: number): Block[] {
  if (CREDIT.test(line.text)) return [block(line, 'credit', line.text)];
  const behind = bylineAtEnd(line.text, lines.slice(at + 1, at + 3));
  const rest = behind ? behind.before : line.text;
  const kind = kindOf(rest);
  const parts: Block[] = [];
  const lead = kind === 'text' ? bylineAtStart(rest) : null;
  if (lead) {
    parts.push({ ...block(line, 'byline', lead.text), byline: lead.credits, bracketed: false });
    parts.push({ ...block(line, 'text', lead.rest), gap: false });
  } else if (rest !== '') parts.push(block(line, kind, rest));
  if (behind?.credit) parts.push({ ...block(line, 'credit', behind.text), gap: false });
  else if (behind)
    parts.push({ ...block(line, 'byline', behind.text), byline: behind.credits, bracketed: true, gap: false });
  return parts;
}

function takenBehind(line: SourceLine, lines: readonly SourceLine[], at: number): number {
  return (bylineAtEnd(line.text, lines.slice(at + 1, at + 3))?.lines ?? 1) - 1;
}

function kindOf(text: string): BlockKind {
  if (/^(?:[—–―─-]{2,}|[—─―])\s*\S/.test(text)) return withoutBlanks(text).length <= 48 ? 'subtitle' : 'text';
  if (NOTE.test(text)) return 'note';
  if (FURNITURE.test(text) || isColumnName(text)) return 'furniture';
  if (CAPTION.test(text)) return 'caption';
  return 'text';
}

function block(line: SourceLine, kind: BlockKind, printed: string): Block {
  const inner = kind === 'text' ? withoutOrnament(printed) : null;
  const text = inner ?? printed;
  return {
    ...line,
    kind,
    text,
    ornament: inner !== null,
    bare: withoutBlanks(closeBlanks(text)),
    byline: [],
    bracketed: false,
    bareNames: false,
  };
}

/** The note without its label 编者按, which is printed anew; other labels (开栏的话) are part of it. */
export function noteText(text: string): string {
  return text.replace(/^(?:【|\[)?编者按(?:】|\])?[\s:：]*/, '');
}
