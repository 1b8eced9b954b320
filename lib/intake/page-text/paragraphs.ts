/** A paragraph from its pieces: blanks closed, quotation marks paired over the whole of it. */
import { closeBlanks } from './blanks';
import { curlQuotes } from './quotes';

/** Pieces of one paragraph joined: a blank only between Latin letters, quotation marks curled. */
export function joinPieces(pieces: readonly string[]): string {
  let text = '';
  for (const piece of pieces) {
    const blank = /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(piece) ? ' ' : '';
    text += blank + piece;
  }
  return curlQuotes(closeBlanks(text));
}
