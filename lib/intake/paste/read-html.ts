/**
 * Just enough HTML to read what Word, WeChat and web pages put on the clipboard: a flat run of
 * opening tags, closing tags and text. No document is built and nothing is ever executed; scripts,
 * styles and comments (Word keeps whole style sheets in them) are passed over unread.
 */
export type HtmlPiece =
  | { kind: 'open'; name: string; attributes: Record<string, string>; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const UNREAD = ['script', 'style', 'title', 'xml', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'head'];
const EMPTY = ['br', 'img', 'hr', 'meta', 'link', 'input', 'col', 'wbr', 'source'];

/** @param html any string, well formed or not; never throws, and takes time proportional to its length */
export function readHtml(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return [...pieces, ...text(html.slice(at))];
    if (open > at) pieces.push(...text(html.slice(at, open)));
    at = markup(html, open, pieces);
  }
  return pieces;
}

/** Reads one piece of markup and returns where to go on. */
function markup(html: string, open: number, pieces: HtmlPiece[]): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open);
  const name = /^<\/?([a-z][a-z0-9:-]*)/i.exec(html.slice(open, open + 64))?.[1]?.toLowerCase();
  if (name === undefined) {
    if (html[open + 1] === '!' || html[open + 1] === '?') return after(html, '>', open);
    pieces.push({ kind: 'text', text: '<' });
    return open + 1;
  }
  const end = endOfTag(html, open);
  const tag = html.slice(open, end);
  if (tag[1] === '/') {
    pieces.push({ kind: 'close', name });
    return end;
  }
  const empty = tag.endsWith('/>') || EMPTY.includes(name);
  if (UNREAD.includes(name)) return empty ? end : past(html, name, end);
  pieces.push({ kind: 'open', name, attributes: attributesOf(tag.slice(name.length + 1)), empty });
  return end;
}

/** The `>` that closes the tag, not one inside a quoted value. */
function endOfTag(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const char = html[at] as string;
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at + 1;
  }
  return html.length;
}

function past(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of tag.matchAll(
    /([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  )) {
    found[name.toLowerCase()] = decode(double ?? single ?? bare ?? '');
  }
  return found;
}

function text(raw: string): HtmlPiece[] {
  return [{ kind: 'text', text: decode(raw) }];
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  times: '×',
  deg: '°',
  zwnj: '',
  zwj: '',
  shy: '',
};

function decode(raw: string): string {
  return raw.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name[0] !== '#') return NAMED[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
