import type { Face, Glyph } from '@/lib/composer/display-list';
import type { BoldRange } from '@/lib/composer/page';
import { type Item, printed } from './item';
import type { Metrics } from './metrics';

/** The face of bold words in copy: newspapers emphasize in 黑, at the size and on the grid of the text around it. */
const EMPHASIS: Face = 'hei';

interface Stretch {
  text: string;
  bold: boolean;
}

/**
 * Gives the bold words of a text their face. The text is cut into units before and stays cut as it is: a change
 * of face neither opens a place to break a line nor closes one, and only Latin letters change their width.
 * @param items all units of one text, of `itemize`
 * @param bold ascending, apart from each other
 * @param face of the other words
 */
export function emphasized(items: Item[], bold: readonly BoldRange[], face: Face, metrics: Metrics): Item[] {
  if (bold.length === 0) return items;
  let at = 0;
  let next = 0;
  const isBold = (): boolean => {
    while (next < bold.length && (bold[next] as BoldRange)[1] <= at) next++;
    return next < bold.length && (bold[next] as BoldRange)[0] <= at;
  };
  return items.map((item) => {
    const stretches: Stretch[] = [];
    // a doubled dash is one stroke and has one face; a word may change it within
    for (const text of item.kind === 'latin' ? item.text : [item.text]) {
      const before = stretches.at(-1);
      const one = { text, bold: isBold() };
      at += text.length;
      if (before?.bold === one.bold) before.text += text;
      else stretches.push(one);
    }
    const plain = item.kind === 'space' || !stretches.some((stretch) => stretch.bold);
    return plain ? item : inFaces(item, stretches, face, metrics);
  });
}

function inFaces(item: Item, stretches: Stretch[], face: Face, metrics: Metrics): Item {
  const width = ({ text, bold }: Stretch): number =>
    [...printed(text)].reduce((sum, character) => sum + metrics.advance(bold ? EMPHASIS : face, character), 0);
  let x = 0;
  const glyphs = stretches.flatMap((stretch): Glyph[] => {
    const glyph = { text: printed(stretch.text), x, ...(stretch.bold ? { face: EMPHASIS } : {}) };
    x += width(stretch);
    return glyph.text ? [glyph] : [];
  });
  const last = stretches.at(-1);
  const hyphen =
    item.hyphen && last?.bold ? inFaces(item.hyphen, [{ ...last, text: '-' }], face, metrics) : item.hyphen;
  if (item.kind === 'latin') return { ...item, glyphs, width: x, ...(hyphen ? { hyphen } : {}) };
  return { ...item, glyphs, inset: item.kind === 'middle' ? (item.width - x) / 2 : 0 };
}
