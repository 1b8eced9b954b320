import { say } from '../../finding';
import { prose } from '../../passage';
import { comparingRule, passageRule } from '../../rule';
import { dayNumber, isDay, readDay } from './calendar';
import { writtenDates } from './written-dates';

const PLANNED = /将|拟|计划|定于|预计|截至|截止|之前|以前|前完成|有效期|报名|起|至|到|—|明日|届时|开幕/;

export const futureDate = passageRule({
  id: 'dates/after-issue',
  source: 'house',
  severity: 'warning',
  message: say('日期在出版日之后，却说成已经发生', 'The date lies after the issue, but is told as past'),
  parts: prose,
  find: (passage, { date }) => {
    const issue = readDay(date);
    if (!issue) return [];
    return writtenDates(passage, issue).filter(({ date, start, end }) => {
      const near = passage.bare.slice(Math.max(0, start - 12), start) + passage.bare.slice(end, end + 16);
      return isDay(date) && dayNumber(date) > dayNumber(issue) && !PLANNED.test(near);
    });
  },
  examples: {
    settings: { date: '2023-03-20' },
    wrong: ['3月28日，学校举行了运动会。'],
    right: ['3月28日，学校将举行运动会。', '3月8日，学校举行了运动会。'],
  },
});

const OLDEST = 60;

/** The first date of the text is the news date: when it is old, the report is. */
export const staleNews = comparingRule({
  id: 'dates/stale',
  scope: 'report',
  source: 'house',
  severity: 'info',
  message: say('新闻日期距出版日已有{days}天', 'The news is {days} days old'),
  note: (passage, { date }) => {
    const issue = readDay(date);
    if (!issue || passage.part !== 'paragraph') return [];
    return writtenDates(passage, issue)
      .filter((found) => isDay(found.date))
      .slice(0, 1)
      .map(({ offset, length, date: day }) => ({ offset, length, days: dayNumber(issue) - dayNumber(day) }));
  },
  judge: (passages) => {
    const first = passages[0];
    const note = first?.notes[0];
    if (!first || !note || note.days <= OLDEST) return [];
    return [
      {
        report: first.report,
        passage: first.passage,
        offset: note.offset,
        length: note.length,
        params: { days: note.days },
      },
    ];
  },
  examples: {
    settings: { date: '2023-05-20' },
    wrong: ['3月8日，学校举行运动会。'],
    right: ['5月8日，学校举行运动会。', '5月8日，学校举行运动会，3月8日开始筹备。'],
  },
});
