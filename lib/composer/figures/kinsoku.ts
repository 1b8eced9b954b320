import type { CopyLine } from '@/lib/composer/setting/copy-line';

/**
 * Lines of copy that begin or end with a mark that may not stand there, read off the finished lines: by
 * Unicode's properties of punctuation, and not by the rules that broke the lines.
 */
const CLOSING = /^[\p{Pe}\p{Pf}]/u;
/** Commas, stops, question marks that scripts share. */
const PAUSING = /^(?=\p{Script=Common})\p{Terminal_Punctuation}/u;
/** 々 ー 〻 ヽ prolong what they follow, small kana too. */
const FOLLOWING = /^(?:[々〻ゝゞー-ヾ]|[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶㇰ-ㇿ])/u;
const MEASURING = /^[%‰‱％℃℉°′″㎎㎏㎜㎝㎞㎡㏄㎥]/u;
const JOINING = /^(?:[·・～〜／－]|(?![-—―⸺⸻])\p{Pd})/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;
/** Signs of money, but for those that are written behind their number: ¢, ₧, ₾ and others. */
const MONEY = /(?![؋৲৳৻¢₧₶₻₾⃀﷼꠸￠𑿝-𑿠𞲬𞲰])[\p{Sc}№]$/u;

export function countKinsoku(lines: CopyLine[]): number {
  let count = 0;
  for (const { mark } of lines) {
    const first = mark.glyphs[0]?.text ?? '';
    const last = mark.glyphs.at(-1)?.text ?? '';
    if ([CLOSING, PAUSING, FOLLOWING, MEASURING, JOINING].some((kind) => kind.test(first))) count++;
    if (OPENING.test(last) || MONEY.test(last)) count++;
  }
  return count;
}
