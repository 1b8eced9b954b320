import type { SearchQuery, SearchTerm } from './search-query';
import { quoted } from './search-vector';

/**
 * The query as Postgres takes it, for `$1::tsquery` with a bound text. Every lexeme is quoted, so
 * nothing that was typed can become an operator. null where there is no term.
 *
 * 卫生健康委 → ('卫生' <2> '健康' <1> '康委'): each second pair, and the last one by one step back.
 */
export function tsquery({ terms }: SearchQuery): string | null {
  return terms.length === 0 ? null : terms.map(group).join(' & ');
}

function group({ alternatives, excluded }: SearchTerm): string {
  const phrases = alternatives.map(phrase);
  const any = phrases.length === 1 ? (phrases[0] ?? '') : `(${phrases.join(' | ')})`;
  return excluded ? `!${any}` : any;
}

function phrase(term: string): string {
  const characters = [...term];
  if (characters.length === 1) return `${quoted(term)}:*`;
  let text = '';
  let last = 0;
  for (let i = 0; i < characters.length; i += 2) {
    const at = Math.min(i, characters.length - 2);
    const step = i === 0 ? '' : ` <${at - last}> `;
    text += step + quoted((characters[at] ?? '') + (characters[at + 1] ?? ''));
    last = at;
  }
  return `(${text})`;
}
