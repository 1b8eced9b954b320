import { type Folding, searchable } from './fold';

/**
 * A report as Postgres searches it: every two neighbouring characters as a lexeme with its position,
 * written as a `tsvector` literal by us, because `to_tsvector` cannot cut Chinese. A phrase of such
 * pairs finds exactly what a search for the substring finds, one character by its beginning.
 */
export interface SearchField {
  text: string;
  /** A headline, B byline and unit, C captions, D body */
  weight: 'A' | 'B' | 'C' | 'D';
}

/** Room between fields, so that no phrase reaches from one into the next. */
const GAP = 20;

/** Postgres keeps positions up to 16,383 and at most 255 of them for a lexeme; beyond that another row is begun. */
const LAST_POSITION = 16_000;
const MOST_POSITIONS = 250;

/** What the next row repeats of this one, so that terms of up to 64 characters are found across. */
export const OVERLAP = 64;

/**
 * Literals for `$1::tsvector`, usually one. Several only for texts over 16,000 characters or with a pair
 * that stands there more than 250 times; then a report matches when one of its rows does, and `-word`
 * must be checked again with `matchesText`. None for a report without text.
 */
export function searchVectors(fields: readonly SearchField[], folding: Folding = {}): string[] {
  const rows: Row[] = [];
  let row = newRow();
  let position = 0;
  for (const { text, weight } of fields) {
    const characters = [...searchable(text, folding)];
    position += position === 0 ? 0 : GAP;
    for (let i = 0; i < characters.length; i += 1) {
      const lexeme = pairAt(characters, i);
      if (position >= LAST_POSITION || (row.get(lexeme)?.length ?? 0) >= MOST_POSITIONS) {
        rows.push(row);
        row = newRow();
        position = 0;
        i = Math.max(0, i - OVERLAP);
      }
      position += 1;
      enter(row, pairAt(characters, i), `${position}${weight === 'D' ? '' : weight}`);
    }
  }
  return [...rows, row].filter(({ size }) => size > 0).map(literal);
}

type Row = Map<string, string[]>;

function newRow(): Row {
  return new Map();
}

/** The character and its neighbour; the last of a field stands alone. */
function pairAt(characters: readonly string[], i: number): string {
  return (characters[i] ?? '') + (characters[i + 1] ?? '');
}

function enter(row: Row, lexeme: string, position: string): void {
  const positions = row.get(lexeme);
  if (positions) positions.push(position);
  else row.set(lexeme, [position]);
}

function literal(row: Row): string {
  return [...row].map(([lexeme, positions]) => `${quoted(lexeme)}:${positions.join(',')}`).join(' ');
}

/** A lexeme in quotes, for tsvector and tsquery alike. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}
