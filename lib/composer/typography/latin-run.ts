import { isLatin } from './item';

/**
 * Runs of letters, digits and the signs between them. A number stays whole with its sign, its unit and its
 * percent; an address is divided after its marks, a word between syllables, and whatever else is too long only
 * where nothing else is left.
 */
export interface LatinPiece {
  text: string;
  /** no line ends before it, but at the last */
  joined: boolean;
  /** a line that ends after it ends with a hyphen */
  hyphen: boolean;
}

/** @returns the syllables of a word */
export type Hyphenate = (word: string) => string[];

/** A run no wider than this is never divided: it fits every column. Em. */
const LONGEST_WHOLE = 6;
const ADDRESS = /:\/\/|^www\.|\w@\w|\w\.[a-z]{2,}(?:[/?:]|$)/i;
const PARTS_OF_ADDRESS = /(?<=[/.?&-])(?![/.?&-])/;
/** between words that stand side by side: and/or, well-known, said,but */
const PARTS_OF_WORDS = /(?<=[\p{L}\p{M}]{2}[-/])(?=[\p{L}\p{M}]{2})|(?<=[,;:!?)\]}])(?=\p{L})|(?=[([{])/u;
const WORD = /^\p{L}+$/u;
const BETWEEN_LETTERS = /^[’‐‑–]$/;

/** The run that begins at `from`, with the apostrophe between letters (teacher’s) and the dash between numbers. */
export function latinRun(characters: string[], from: number): string[] {
  let end = from + 1;
  while (end < characters.length) {
    const character = characters[end] as string;
    const within =
      BETWEEN_LETTERS.test(character) && isWord(characters[end - 1] as string) && isWord(characters[end + 1] ?? '');
    if (!isLatin(character) && !within) break;
    end++;
  }
  return characters.slice(from, end);
}

const isWord = (character: string): boolean => /^[\p{L}\p{Nd}]$/u.test(character) && isLatin(character);

/** @param width of a text, em */
export function latinPieces(run: string, width: (text: string) => number, hyphenate?: Hyphenate): LatinPiece[] {
  if (width(run) <= LONGEST_WHOLE) return [{ text: run, joined: false, hyphen: false }];
  return run.split(ADDRESS.test(run) ? PARTS_OF_ADDRESS : PARTS_OF_WORDS).flatMap((part) => {
    if (width(part) <= LONGEST_WHOLE) return [{ text: part, joined: false, hyphen: false }];
    const syllables = hyphenate && WORD.test(part) ? hyphenate(part) : [part];
    return syllables.flatMap((syllable, at) => {
      const last = at === syllables.length - 1;
      const whole = syllables.length > 1 && width(syllable) <= LONGEST_WHOLE ? [syllable] : [...syllable];
      return whole.map((text, index) => ({
        text,
        joined: index > 0,
        hyphen: !last && index === whole.length - 1,
      }));
    });
  });
}
