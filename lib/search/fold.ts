/**
 * How text looks to the search 检索: width, case, blanks and kinds of quotation mark do not matter.
 * Every character stays one character of the same length, so offsets in the folded text are offsets in
 * the text; only `searchable` shortens runs of blanks.
 */
export interface Folding {
  /** traditional → simplified, one character to one of the same length; empty by default */
  simplified?: ReadonlyMap<string, string>;
}

const MARKS: Readonly<Record<string, string>> = {
  '。': '.',
  '、': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
  '―': '-',
  '‐': '-',
  '•': '·',
  '‧': '·',
  '・': '·',
};

const LONE_SURROGATE = /^[\ud800-\udfff]$/;

/** Same length as the text, in code points and in UTF-16 units. */
export function fold(text: string, { simplified }: Folding = {}): string {
  let folded = '';
  for (const character of text) folded += foldOne(simplified?.get(character) ?? character);
  return folded;
}

/** The folded text with each run of blanks as one, none at the ends: what is indexed and searched. */
export function searchable(text: string, folding: Folding = {}): string {
  return fold(text, folding).replace(/ {2,}/g, ' ').trim();
}

function foldOne(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  if (isBlank(character, code)) return ' ';
  if (LONE_SURROGATE.test(character)) return '\ufffd';
  if (code >= 0xff01 && code <= 0xff5e) return lower(String.fromCharCode(code - 0xfee0));
  return MARKS[character] ?? lower(character);
}

/** Lower case where that is one character of the same length (İ is not). */
function lower(character: string): string {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}

/** Blanks of every width, control characters and characters of no width. */
function isBlank(character: string, code: number): boolean {
  return (
    code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0x200b || code === 0xfeff || character.trim() === ''
  );
}
