import { type Folding, searchable } from './fold';
import { OVERLAP } from './search-vector';

/**
 * What somebody typed into the search box: terms parted by blanks, all of which must be there;
 * "…" keeps a blank inside, -词 excludes. A unit's other names may stand for it (卫健委, 卫生健康委).
 */
export interface SearchQuery {
  terms: SearchTerm[];
}

export interface SearchTerm {
  /** folded; any of them will do, the first is what was typed */
  alternatives: string[];
  excluded: boolean;
}

/** Other names of a term, as typed and as the units have them; folded here. */
export type Aliases = (term: string) => readonly string[];

const MOST_TERMS = 16;

/** Never fails: what cannot be read is left out, a quote without its partner reaches to the end. Terms are cut at 64 characters. */
export function parseSearch(input: string, aliases: Aliases = () => [], folding: Folding = {}): SearchQuery {
  const terms: SearchTerm[] = [];
  for (const { text, excluded } of wordsOf(searchable(input, folding))) {
    if (terms.length >= MOST_TERMS) break;
    const names = [text, ...aliases(text).map((name) => searchable(name, folding))]
      .map(cut)
      .filter((name) => name !== '');
    if (names.length > 0) terms.push({ alternatives: [...new Set(names)], excluded });
  }
  return { terms };
}

/** The plain meaning of a query: is each term a substring of a field, and no excluded one? What Postgres must agree with. */
export function matchesText({ terms }: SearchQuery, fields: readonly string[], folding: Folding = {}): boolean {
  const texts = fields.map((field) => searchable(field, folding));
  return terms.every(
    ({ alternatives, excluded }) => alternatives.some((name) => texts.some((text) => text.includes(name))) !== excluded,
  );
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '「': '」', '『': '』' };

function wordsOf(input: string): { text: string; excluded: boolean }[] {
  const words: { text: string; excluded: boolean }[] = [];
  let i = 0;
  while (i < input.length) {
    if (input.charAt(i) === ' ') {
      i += 1;
      continue;
    }
    const excluded = input.charAt(i) === '-' && i + 1 < input.length && input.charAt(i + 1) !== ' ';
    if (excluded) i += 1;
    const closer = QUOTES[input.charAt(i)];
    const start = closer ? i + 1 : i;
    const found = input.indexOf(closer ?? ' ', start);
    const end = found < 0 ? input.length : found;
    words.push({ text: input.slice(start, end).trim(), excluded });
    i = end + 1;
  }
  return words;
}

function cut(text: string): string {
  return [...text].slice(0, OVERLAP).join('').trim();
}
