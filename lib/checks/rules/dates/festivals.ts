import { say } from '../../finding';
import { written } from '../../passage';
import { type Hit, passageRule } from '../../rule';
import { matches } from '../../matches';
import { spanInText } from '../../passage';
import { readDay } from './calendar';

/** Yearly days 节日 and the year of each one's first: its number this year follows. */
const festivals: Readonly<Record<string, number>> = {
  植树节: 1979,
  教师节: 1985,
  全民国防教育日: 2001,
  记者节: 2000,
  中国医师节: 2018,
  医师节: 2018,
  中国农民丰收节: 2018,
  国家宪法日: 2014,
  国际护士节: 1912,
  世界地球日: 1970,
  世界环境日: 1972,
  世界无烟日: 1988,
  世界读书日: 1996,
  国际数学日: 2020,
  世界艾滋病日: 1988,
  全国爱眼日: 1996,
  全国助残日: 1991,
  世界献血者日: 2004,
};

const names = Object.keys(festivals).sort((a, b) => b.length - a.length);
const pattern = new RegExp(`第([\\d一二三四五六七八九十百]{1,6})个(?:“|全国)?(${names.join('|')})`, 'g');

export const festivalOrdinal = passageRule({
  id: 'dates/festival-ordinal',
  reach: 'sentence',
  source: 'house',
  severity: 'warning',
  message: say('{year}年是第{right}个{festival}', '{year} has the {right}th {festival}'),
  parts: written,
  patterns: [pattern],
  find: (passage, { date }) => {
    const issue = readDay(date);
    if (!issue) return [];
    const hits: Hit[] = [];
    for (const match of matches(pattern, passage.bare)) {
      const [, said = '', festival = ''] = match;
      const right = issue.year - (festivals[festival] ?? issue.year) + 1;
      if (numberOf(said) === right) continue;
      const fix = /\d/.test(said) ? String(right) : hanNumber(right);
      const params = { year: issue.year, right, festival };
      hits.push({ ...spanInText(passage, match.index + 1, said.length), fix, params });
    }
    return hits;
  },
  examples: {
    settings: { date: '2023-03-20' },
    wrong: [
      ['在第44个植树节来临之际', '在第45个植树节来临之际'],
      ['第三个国际数学日', '第四个国际数学日'],
    ],
    right: ['在第45个植树节来临之际', '第四个国际数学日'],
  },
});

const DIGITS = '零一二三四五六七八九';

/** @param text digits, or Chinese numerals below a thousand (四十二) */
export function numberOf(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const value = DIGITS.indexOf(character === '两' ? '二' : character);
    if (value >= 0) digit = value;
    else {
      const size = { 十: 10, 百: 100 }[character];
      if (!size) return Number.NaN;
      sum += (digit || 1) * size;
      digit = 0;
    }
  }
  return sum + digit;
}

function hanNumber(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds ? `${DIGITS[hundreds]}百${tens === 0 && ones ? '零' : ''}` : '';
  const middle = tens ? `${tens === 1 && !hundreds ? '' : DIGITS[tens]}十` : '';
  return head + middle + (ones ? DIGITS[ones] : '');
}
