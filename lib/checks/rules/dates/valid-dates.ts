import { say } from '../../finding';
import { written } from '../../passage';
import { type Hit, passageRule } from '../../rule';
import { spanInText } from '../../passage';
import { patternRule } from '../../pattern-rule';
import { isDay, readDay, weekday } from './calendar';
import { writtenDates } from './written-dates';

/** 2月30日 is wrong in every year; 2月29日 only where the year is known. */
export const invalidDate = patternRule({
  id: 'dates/invalid',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('没有“{found}”这一天', 'There is no such day: {found}'),
  parts: written,
  pattern: /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/g,
  unless: ([, year, month, day]) => isDay({ year: Number(year ?? 2024), month: Number(month), day: Number(day) }),
  examples: {
    wrong: ['2月30日', '2023年2月29日', '13月5日', '4月31日'],
    right: ['2024年2月29日', '2月29日', '3月31日'],
  },
});

/** Scores and ratios look the same: a time is one by the words around it. 24:00 ends a day. */
export const invalidTime = patternRule({
  id: 'dates/invalid-time',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('没有“{found}”这个时间', 'There is no such time: {found}'),
  parts: written,
  pattern:
    /(?<=上午|下午|晚上|中午|凌晨|早上|傍晚|当晚|今晚|[日号天]|时间|[至到]|于|[:：]\d\d[-—～~]{1,2})(\d{1,2})[:：](\d{2})(?![\d:：])|(?<![\d.])(\d{1,2})时(\d{2})分/g,
  unless: ([, hour, minute, otherHour, otherMinute]) => {
    const [hours, minutes] = [Number(hour ?? otherHour), Number(minute ?? otherMinute)];
    return minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0));
  },
  examples: {
    wrong: ['下午25:70开始', '定于3月20日24:30举行', '18时75分'],
    right: ['下午2:30开始', '3月20日24:00截止', '以25:70落后', '18时05分'],
  },
});

const WEEKDAYS = '日一二三四五六';

export const wrongWeekday = passageRule({
  id: 'dates/weekday',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('{year}年{month}月{day}日是星期{right}', '{year}-{month}-{day} is 星期{right}'),
  parts: written,
  find: (passage, { date }) => {
    const issue = readDay(date);
    return writtenDates(passage, issue).flatMap((found): Hit[] => {
      const said = /^[（(]?(?:星期|周|礼拜)([一二三四五六日天])/.exec(passage.bare.slice(found.end, found.end + 5));
      if (!said || !isDay(found.date)) return [];
      const right = WEEKDAYS.charAt(weekday(found.date));
      if (right === said[1]?.replace('天', '日')) return [];
      const position = found.end + said[0].length - 1;
      return [{ ...spanInText(passage, position, 1), fix: right, params: { ...found.date, right } }];
    });
  },
  examples: {
    settings: { date: '2023-03-20' },
    wrong: [['3月18日（星期五）举行', '3月18日（星期六）举行']],
    right: ['3月18日（星期六）举行', '2023年3月13日周一'],
  },
});

export const dateOrder = patternRule({
  id: 'dates/range-order',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('日期范围前后颠倒', 'The range ends before it begins'),
  parts: written,
  pattern: /(?<!\d|年)(?:(\d{1,2})月)(\d{1,2})日?(?:[-—～~至到]{1,2})(?:(\d{1,2})月)?(\d{1,2})日/g,
  unless: ([, month, from, otherMonth, to]) => {
    if (otherMonth === undefined) return Number(from) < Number(to);
    return Number(otherMonth) !== Number(month)
      ? Number(otherMonth) > Number(month) || Number(month) > 9
      : Number(from) < Number(to);
  },
  examples: { wrong: ['3月20日至15日', '5月8日至4月2日'], right: ['3月15日至20日', '12月30日至1月2日'] },
});
