import { say } from '../../finding';
import { prose, spanInText } from '../../passage';
import { matches } from '../../matches';
import { patternRule } from '../../pattern-rule';
import { type Hit, passageRule } from '../../rule';
import { numberOf } from '../dates/festivals';

const ordinals =
  /(?<=^|[，。；：！？“])(?:([一二三四五六七八九十]{1,2})是|第([一二三四五六七八九十]{1,2})，|[（(]([一二三四五六七八九十]{1,2})[）)])/g;

/** 一是……二是……四是: a number was left out. */
export const ordinalGap = passageRule({
  id: 'wording/ordinal-gap',
  source: 'house',
  severity: 'error',
  message: say('前面是第{before}项，这里应为第{right}项', 'After number {before} comes number {right}'),
  parts: prose,
  patterns: [ordinals],
  find: (passage) => {
    const last = new Map<number, number>();
    const hits: Hit[] = [];
    for (const match of matches(ordinals, passage.bare)) {
      const kind = match[1] ? 1 : match[2] ? 2 : 3;
      const number = numberOf(match[kind] ?? '');
      const before = last.get(kind) ?? 0;
      if (number > 1 && before > 0 && number !== before + 1) {
        hits.push({ ...spanInText(passage, match.index, match[0].length), params: { before, right: before + 1 } });
      }
      last.set(kind, number);
    }
    return hits;
  },
  examples: {
    wrong: ['一是加强领导；二是明确分工；四是强化督导。'],
    right: ['一是加强领导；二是明确分工；三是强化督导。', '第一，摸底。第二，整改。'],
  },
});

/** Names more than it says: 甲、乙、丙等2家. */
export const listCount = patternRule({
  id: 'wording/list-count',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('列出{listed}项，却说{said}项', '{listed} are listed, {said} are said'),
  parts: prose,
  pattern:
    /((?:[一-龥]{2,14}、){1,12}[一-龥]{2,14})等([\d一二三四五六七八九十两]{1,3})(?=[家所个名位项种类县区镇校村])/g,
  unless: (match) => listed(match) <= numberOf(match[2] === '两' ? '二' : (match[2] ?? '')),
  params: (match) => ({ listed: listed(match), said: match[2] ?? '' }),
  examples: {
    wrong: ['莲湖小学、石桥小学、望溪小学等2所学校'],
    right: ['莲湖小学、石桥小学、望溪小学等3所学校', '莲湖小学、石桥小学等12所学校'],
  },
});

function listed(match: RegExpExecArray): number {
  return (match[1] ?? '').split('、').length;
}
