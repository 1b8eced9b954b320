/**
 * The lines of a page as recognition, a mail or a word processor left them: Markdown marks are taken
 * off and remembered, widths folded one for one, blanks reduced. Nothing that carries meaning is lost.
 */

export interface SourceLine {
  /** 1-based */
  line: number;
  text: string;
  /** a blank line stands before it */
  gap: boolean;
  /** two blanks at its head: a paragraph begins */
  indented: boolean;
  /** level of a Markdown heading, 0 for none */
  heading: number;
  bold: boolean;
}

/** Control and formatting characters; tabs are blanks. */
const INVISIBLE = /(?!\t)[\p{Cc}\p{Cf}]/gu;

/**
 * @returns the lines that hold something, numbered as in the text from 1, with what was said of them by #, ** and
 * empty lines
 */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = true;
  text.split(/\r\n|[\n\r\u2028\u2029\u0085\f\v]/).forEach((raw, index) => {
    const visible = foldWidths(raw.replace(INVISIBLE, ''));
    const marks = /^\s*(#{1,6})(?=[\s\u3400-\u9fff“"\d]|$)/.exec(visible);
    const bare = visible.replace(/^\s*#{1,6}(?=[\s\u3400-\u9fff“"\d]|$)/, '').replace(/\s*#+\s*$/, '');
    const bold = /^\s*(\*\*|__).+\1\s*$/.test(bare);
    const clean = bare
      .replace(/\*+|_{2,}/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (clean === '') gap = true;
    else {
      const indented = /^(?:\u3000{2}| {4}|\u3000 )/.test(raw);
      lines.push({ line: index + 1, text: clean, gap, indented, heading: marks?.[1]?.length ?? 0, bold });
      gap = false;
    }
  });
  return lines;
}

/** Full-width letters and digits become half-width, marks beside Chinese full-width: one character for one. */
function foldWidths(raw: string): string {
  const narrow = raw
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0f\uff0b\uff0d\uff1d\uff20\uff03\uff0a]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) - 0xfee0),
    )
    .replace(/．(?=\d)/g, '.');
  return narrow.replace(/[,;:?!()]/g, (mark, at: number) =>
    isChineseBeside(narrow, at) ? (WIDE[mark] ?? mark) : mark,
  );
}

const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };
const CHINESE = /[\u3400-\u9fff、。，；：？！（）《》“”‘’—…%]/;

function isChineseBeside(text: string, at: number): boolean {
  const before = /\S\s*$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].trim() ?? '';
  const after = /^\s*(\S)/.exec(text.slice(at + 1, at + 5))?.[1] ?? '';
  const mark = text[at] ?? '';
  if (/\d/.test(before) && /\d/.test(after) && /[,:]/.test(mark)) return false;
  if (mark === '(' || mark === ')') return CHINESE.test(before) || CHINESE.test(after) || /[□\d"]/.test(before + after);
  return CHINESE.test(before) || CHINESE.test(after) || (before === '"' && after !== '');
}
