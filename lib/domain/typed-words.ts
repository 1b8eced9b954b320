/**
 * What people type, paste or send, made fit to be kept, shown and printed. Marks of direction and
 * other signs that nobody sees go: they would turn round the line they stand in. What breaks the
 * database or a terminal (NUL, escapes, half a character) is refused, never mended.
 */

const unprintable = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Surrogate}/u;

// between two pictures the joiner makes them one
const unseen =
  /(?<!\p{Extended_Pictographic}|\ufe0f)\u200d|(?!\u200d)\p{Cf}|\u034f|[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/gu;

const breaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

const seen = /[\p{L}\p{N}\p{P}\p{S}]/u;

export const isPrintable = (text: string): boolean => !unprintable.test(text);

/** One line: a name, an address, words to look for. Of what shows nothing, nothing is left. */
export function lineOf(typed: string): string {
  return shown(typed).replace(breaks, ' ').replaceAll('\t', ' ').trim();
}

/** Several lines: a note, a correction. */
export function noteOf(typed: string): string {
  return shown(typed).replace(breaks, '\n').trim();
}

function shown(typed: string): string {
  const text = typed.normalize('NFC').replace(unseen, '');
  return seen.test(text) || !isPrintable(text) ? text : '';
}
