import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/**
 * What Word, WeChat and web pages put on the clipboard, as a flat run of opening tags, closing tags and text. No
 * document is built and nothing is ever executed; scripts, styles and comments (Word keeps whole style sheets in
 * them) are passed over unread. Only the tokenizer of htmlparser2 is used: its parser moves the whole stack of open
 * elements at every tag, which takes a minute on a deeply nested page.
 */
export type HtmlPiece =
  | { kind: 'open'; name: string; attributes: Record<string, string>; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const UNREAD = ['script', 'style', 'title', 'xml', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'head'];
const EMPTY = ['br', 'img', 'hr', 'meta', 'link', 'input', 'col', 'wbr', 'source'];

/**
 * @param html any string, well formed or not
 * @returns its pieces in order, names in lower case, entities decoded; never throws, and takes time in proportion to
 * the length
 */
export function readHtml(html: string): HtmlPiece[] {
  const pieces = new Pieces(html);
  const tokenizer = new Tokenizer({}, pieces);
  tokenizer.write(html);
  tokenizer.end();
  return pieces.read;
}

class Pieces implements TokenizerCallbacks {
  readonly read: HtmlPiece[] = [];
  private tag = '';
  private attributes: Record<string, string> = {};
  private attribute = '';
  private value = '';
  /** the element that is passed over, until it ends */
  private unread: string | null = null;

  constructor(private readonly html: string) {}

  ontext(start: number, end: number): void {
    this.text(this.html.slice(start, end));
  }

  ontextentity(code: number): void {
    this.text(characterOf(code));
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end);
  }

  onattribentity(code: number): void {
    this.value += characterOf(code);
  }

  onattribend(): void {
    this.attributes[this.attribute] ??= this.value;
  }

  onopentagend(): void {
    this.open(EMPTY.includes(this.tag));
  }

  onselfclosingtag(): void {
    this.open(true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (this.unread === null) this.read.push({ kind: 'close', name });
    else if (this.unread === name) this.unread = null;
  }

  // comments, Word's conditions and CDATA, which a page does not show either
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private text(text: string): void {
    if (this.unread === null) this.read.push({ kind: 'text', text });
  }

  private open(empty: boolean): void {
    // a head that nobody closed ends where the body begins
    if (this.unread === 'head' && this.tag === 'body') this.unread = null;
    if (this.unread !== null) return;
    if (!UNREAD.includes(this.tag)) {
      this.read.push({ kind: 'open', name: this.tag, attributes: this.attributes, empty });
    } else if (!empty) this.unread = this.tag;
  }
}

/** Half characters and NUL, which an entity stands for as U+FFFD, are left out. */
function characterOf(code: number): string {
  return code === 0xfffd ? '' : String.fromCodePoint(code);
}
