/** What a title-like line can be: the headline of a new report, more of its heading, a subhead, half a headline. */
import { isFullLine } from './continuation';
import { isColonKicker, isNotice } from './ornaments';
import type { PageView } from './page-view';
import { wantsMore } from './sentence-clues';
import { newStrand, type Option, type Reading, type Strand } from './strand';
import { isNumbered } from './title-likeness';
import { STARTS_WITH_VERB, UNIT_ENDING, UNIT_NAME } from './unit-names';

/** What a title can be at this place: of a new report, another line of a heading, a subhead. */
export function titleMoves(view: PageView, reading: Reading, current: Strand | undefined, at: number): Option[] {
  const likeness = view.titles[at] ?? -9;
  if (likeness < -3) return [];
  const block = view.blocks[at];
  const bare = block?.bare ?? '';
  let title = likeness;
  if (view.marked && block?.heading === 0) title -= 1;
  if (current && current.owes > 1 && at > 0 && isFullLine(view, at - 1) && !block?.gap) title -= 2;
  const options: Option[] = [
    {
      kind: 'headline',
      points: title + headline(view, current, at, bare),
      strand: { ...newStrand(reading.next, at), titles: 1 },
    },
  ];
  if (!current) return options;
  if (
    current.paragraphs === 0 &&
    current.titles > 0 &&
    current.titles < 4 &&
    current.byline === 'none' &&
    !current.note
  )
    options.push({
      kind: 'headingPart',
      points: title + headingPart(view, current, at),
      strand: { ...current, titles: current.titles + 1 },
    });
  if (current.after === 'subhead' && current.paragraphs >= 0)
    options.push({ kind: 'subheadPart', points: title + (block?.gap && view.spaced ? -1.5 : 0.5), strand: current });
  if (current.titles > 0)
    options.push({
      kind: 'subhead',
      points: title + subhead(view, current, at, bare),
      strand: { ...current, subheads: current.subheads + 1, after: 'subhead', owes: current.owes },
    });
  if (current.owes > 1 && current.titles > 0 && current.paragraphs > 0 && current.paragraphs <= 2)
    options.push({
      kind: 'headlineTail',
      points: title - 2.2 + headlineTail(view, current, at, bare),
      strand: current,
    });
  return options;
}

function headline(view: PageView, current: Strand | undefined, at: number, bare: string): number {
  let points = UNIT_NAME.test(bare) ? 0.6 : 0;
  const next = view.blocks[at + 1];
  const second = view.blocks[at + 2];
  if (next?.kind === 'subtitle' || next?.kind === 'note') points += 1.5;
  if (next?.kind === 'byline' && !next.bracketed) points += 1.2;
  const pair = (view.titles[at + 1] ?? -9) > 0 && second?.kind === 'text' && (view.titles[at + 2] ?? 0) < 0;
  if (pair && view.bylines < 2 && (next?.gap || !view.spaced)) points += isNumbered(bare) ? 1.8 : 1.2;
  if (!current) return points + 1.5;
  if (current.byline === 'end' && current.owes === 0) points += 1.5;
  if (view.blocks[at]?.ornament && current.paragraphs > 0 && current.byline !== 'end') points -= 2.5;
  if (isNotice(bare)) points += 4;
  if (isColonKicker(bare)) points += 1.8;
  if (current.paragraphs === 0 && current.titles > 0) points -= 2;
  if (current.owes > 1) points -= 1;
  if (current.after === 'subhead') points -= 3;
  if (current.byline === 'top' && !UNIT_NAME.test(bare) && next?.kind !== 'subtitle') points -= 0.8;
  if (/^(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）)/.test(bare)) points -= 2;
  return points;
}

/** A second line of the heading: kicker, headline and subtitle, or one headline over two lines. */
function headingPart(view: PageView, current: Strand, at: number): number {
  let points = current.titles === 1 ? 0.4 : -0.6;
  const before = view.blocks[at - 1]?.bare ?? '';
  if (!view.blocks[at]?.gap && view.spaced) points += 0.6;
  if (UNIT_ENDING.test(before) && STARTS_WITH_VERB.test(view.blocks[at]?.bare ?? '')) points += 1;
  return points;
}

function subhead(view: PageView, current: Strand, at: number, bare: string): number {
  let points = current.subheads === 0 ? -0.6 : 0.4;
  if (current.byline === 'end') points -= 4;
  if (view.blocks[at]?.ornament) points += 2.5;
  if (isColonKicker(bare)) points -= 1.5;
  if (current.paragraphs === 0) points -= 1.2;
  if (current.owes > 1) points -= 2.5 + current.owes;
  if (current.after === 'subhead') points -= 2.5;
  if (UNIT_NAME.test(bare)) points -= 0.7;
  if (/^(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）)/.test(bare)) points += 1;
  const next = view.blocks[at + 1];
  if (next?.kind === 'subtitle' || next?.kind === 'byline') points -= 2;
  return points;
}

/** 云湖市第一中学开展 … 消防演练活动: the headline broke off, its second half stands inside a sentence. */
function headlineTail(view: PageView, current: Strand, at: number, bare: string): number {
  if ((view.titles[at + 1] ?? -9) > 0 || view.blocks[at + 1]?.kind === 'subtitle') return -3;
  const head = view.blocks[current.blocks[0] ?? -1]?.bare ?? '';
  const verb = /(?:举办|举行|开展|召开|组织|启动)$/.test(head);
  const broken = verb ? 3.5 : wantsMore(head) || UNIT_ENDING.test(head) ? 2.5 : 0;
  const couplet = head.length === bare.length && bare.length <= 8 ? 3.5 : 0;
  return Math.max(broken, couplet) - (bare.length > 16 ? 1 : 0);
}
