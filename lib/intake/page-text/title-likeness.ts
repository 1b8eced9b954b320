/**
 * How much a line looks like a headline or subhead: short, no full stop, commas only between halves of
 * equal length (走村入户，取样上门), quotation marks closed. Points are roughly the logarithm of odds.
 */
import type { Block } from './blocks';
import { isNotice } from './ornaments';
import { openMarks } from './quotes';
import { continuesSentence, opensSentence, wantsMore } from './sentence-clues';
import { UNIT_NAME, VERB_OF_EVENTS } from './unit-names';

/** Longer is never a headline. Characters. */
const LONGEST_TITLE = 44;

/** @returns points for being a headline; −9: it cannot be one */
export function titleLikeness(block: Block): number {
  const { bare, text } = block;
  if (block.kind !== 'text' || bare.length > LONGEST_TITLE || bare.length < 2 || /[。；，、：]$/.test(bare)) return -9;
  if (/。/.test(bare) || /^[，。、；：？！）》”’]/.test(bare) || !/[\u3400-\u9fffA-Za-z]/.test(bare)) return -9;
  let points = bare.length <= 30 ? 1 : bare.length <= 36 ? 0 : -1.5;
  if (block.heading > 0) points += 2.5;
  if (block.bold) points += 1.5;
  if (block.ornament) points += 1;
  if (isNotice(bare)) points += 2;
  points += commas(bare) + halves(text);
  const open = openMarks(bare);
  if (open.opened + open.closed > 0 || open.straight) points -= 2.5;
  if (opensSentence(bare) && !/^[“"]/.test(bare)) points -= bare.length < 12 ? 1 : 2;
  if (continuesSentence(bare)) points -= 2.5;
  if (block.ornament && /\d[\d.,]*[万亿]?[\u3400-\u9fff%]{0,3}$/.test(bare)) return -9;
  if (wantsMore(bare) && !block.ornament) points -= 2.5;
  if (/\d$/.test(bare)) points -= 2;
  if (/了/.test(bare) && !block.ornament) points -= 1;
  if (/他们|她们|我们|同学们|孩子们|老师们|[他她]/.test(bare)) points -= 0.7;
  if (UNIT_NAME.test(bare) && VERB_OF_EVENTS.test(bare)) points += 1.5;
  if (isNumbered(bare)) points += 1;
  return points;
}

/** 一、 （一） 1. 2 服务到家: counted subheads and the items of a package. */
export function isNumbered(bare: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、．]?(?=[\u3400-\u9fff“"])(?!\d*[年月日个名位所家次项届级人号时分万岁])|[①-⑳])/.test(
    bare,
  );
}

function commas(bare: string): number {
  const clauses = bare.split(/[，；：]/);
  if (clauses.length === 1) return 0;
  const lengths = clauses.map((clause) => clause.length);
  const couplet =
    lengths.slice(1).every((length) => Math.abs(length - (lengths[0] ?? 0)) <= 0) &&
    (lengths[0] ?? 0) >= 3 &&
    (lengths[0] ?? 0) <= 9;
  if (couplet) return 0.7;
  return bare.includes('：') && clauses.length === 2 ? -0.5 : -1.6 * (clauses.length - 1);
}

/** 守一方水土 护一湖清波: two or three halves of like length. */
function halves(text: string): number {
  const parts = text.split(' ').filter((part) => part.length > 2);
  if (parts.length < 2 || parts.length > 3) return 0;
  const lengths = parts.map((part) => part.length);
  return Math.max(...lengths) - Math.min(...lengths) <= 1 ? 1.5 : 0.5;
}
