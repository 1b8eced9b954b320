import type { Part } from '@/lib/manuscript/passages';
import { prose } from './passage';

/**
 * How far a rule looks 校对范围: what stands further off cannot change what it says. So after a key
 * stroke a rule reads again only the piece that was touched. A clause ends at any mark, a sentence at
 * 。！？; both are cut only before Chinese, so marks in a row, quotations and ordinals stay with what
 * they belong to. `passage` is the whole paragraph: pairs, blanks, enumerations, beginnings and ends.
 */
export type Reach = 'clause' | 'sentence' | 'passage';

export const reaches: readonly Reach[] = ['clause', 'sentence', 'passage'];

const CUTS = {
  clause: /(?<=[，、；：。！？])(?=[一-龥])/,
  sentence: /(?<=[。！？])(?=[一-龥])/,
};

/** The pieces of a passage's text that rules of this reach read one by one; together they are the text. */
export function piecesOf(part: Part, text: string, reach: Reach): readonly string[] {
  return reach === 'passage' || !prose.includes(part) ? [text] : text.split(CUTS[reach]);
}
