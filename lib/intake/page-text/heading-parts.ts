/**
 * The lines of a heading: 引题 stands above and is short or numbered, 副题 below and is longer or has a
 * —— before it; lines that follow each other without a gap are one headline over two lines.
 */
import { headlineBlanks, withoutBlanks } from './blanks';
import type { Block } from './blocks';
import { isColonKicker } from './ornaments';
import { curlQuotes } from './quotes';
import { isNumbered } from './title-likeness';
import { STARTS_WITH_VERB, UNIT_ENDING } from './unit-names';

export interface HeadingParts {
  kicker: string | null;
  headline: string | null;
  subtitle: string | null;
  /** the number that stood before the kicker or headline of a package's item, with its line */
  number: { text: string; line: number } | null;
}

/**
 * @param blocks of the heading @param tails lines that go on a headline @param spaced whether the page parts its
 * headlines by blanks
 * @param wrap characters at which the page breaks its lines, 0: none
 * @returns kicker, headline and subtitle, null where there is none
 */
export function headingParts(
  blocks: readonly Block[],
  tails: readonly Block[],
  spaced: boolean,
  wrap: number,
): HeadingParts {
  const dashed = blocks
    .filter((block) => block.kind === 'subtitle')
    .map((block) => block.text.replace(/^[—–―─-]+\s*/, ''));
  let titles = joinLines(
    blocks.filter((block) => block.kind !== 'subtitle'),
    spaced,
    wrap,
  );
  const half = tails.map((tail) => tail.text).join('');
  if (half !== '') titles = [...titles.slice(0, -1), (titles[titles.length - 1] ?? '') + half];
  let subtitle: string | null = dashed.length > 0 ? dashed.join('') : null;
  let kicker: string | null = null;
  const [first, second] = titles;
  if (titles.length >= 2 && first !== undefined && second !== undefined) {
    if (isKicker(first, second, titles.length, subtitle)) {
      kicker = first;
      titles = titles.slice(1);
    }
    if (titles.length >= 2) {
      subtitle = [...titles.slice(1), ...(subtitle ? [subtitle] : [])].join(' ');
      titles = titles.slice(0, 1);
    }
  }
  const numbered = takeNumber(kicker ?? '', blocks[0]?.line ?? 0);
  return {
    kicker: kicker === null ? null : tidy(numbered ? numbered.rest : kicker),
    headline: titles[0] === undefined ? null : tidy(titles[0]),
    subtitle: subtitle === null ? null : tidy(subtitle),
    number: numbered ? { text: numbered.number, line: numbered.line } : null,
  };
}

/** A title with the newspaper's own blanks and quotation marks. */
export function tidy(title: string): string {
  return curlQuotes(headlineBlanks(title));
}

function joinLines(blocks: readonly Block[], spaced: boolean, wrap: number): string[] {
  const titles: string[] = [];
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const full = before && wrap > 0 && before.text.length >= wrap - 2;
    const together =
      before &&
      ((spaced && !block.gap && !isColonKicker(before.bare)) ||
        full ||
        (UNIT_ENDING.test(before.bare) && STARTS_WITH_VERB.test(block.bare)));
    if (together) titles[titles.length - 1] += (full && !block.gap ? '' : ' ') + block.text;
    else titles.push(block.text);
  });
  return titles;
}

function isKicker(first: string, second: string, count: number, subtitle: string | null): boolean {
  const [a, b] = [withoutBlanks(first), withoutBlanks(second)];
  if (/^\d{1,2}/.test(a) && isNumbered(a)) return true;
  if (isColonKicker(a)) return true;
  if (count >= 3) return true;
  if (subtitle !== null) return true;
  if (a.length <= 6 && b.length > a.length) return true;
  return a.length >= b.length * 1.3 && !/ /.test(first);
}

function takeNumber(kicker: string, line: number): { number: string; rest: string; line: number } | null {
  const match = /^(\d{1,2}[.、．]?)\s*(?=[\u3400-\u9fff“"])(.+)$/.exec(kicker);
  return match?.[1] && match[2] && isNumbered(withoutBlanks(kicker))
    ? { number: match[1], rest: match[2], line }
    : null;
}
