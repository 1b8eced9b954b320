import { describe, expect, it } from 'vitest';
import { activityOf, eventKey } from './event-key';

const facts = {
  unit: 'liuyin-primary',
  headline: '柳荫路小学举行消防演练',
  text: '3月8日，学校组织师生疏散。',
  date: '2023-03-20',
};

describe('the key of an event', () => {
  it('is unit, day and activity', () => expect(eventKey(facts)).toBe('liuyin-primary|2023-03-08|消防演练'));

  it('is the same for another telling of it', () => {
    const again = {
      ...facts,
      headline: '警报响起，千名学生两分钟撤离',
      text: '2023年3月8日上午，一场火灾逃生演练在校园里进行。',
    };
    expect(eventKey(again)).toBe(eventKey(facts));
  });

  it.each([
    ['another day', { text: '3月9日，学校组织师生疏散。' }],
    ['another unit', { unit: 'shiqiao-primary' }],
    ['another activity', { headline: '柳荫路小学举行运动会' }],
  ])('differs on %s', (_, change) => expect(eventKey({ ...facts, ...change })).not.toBe(eventKey(facts)));

  it.each([
    ['no date', { text: '学校组织师生疏散。' }],
    ['no activity', { headline: '柳荫路小学的一天' }],
    ['no unit', { unit: '' }],
  ])('is missing where there is %s', (_, change) => expect(eventKey({ ...facts, ...change })).toBeNull());

  it('takes the year from the issue: December told of in January', () => {
    expect(eventKey({ ...facts, text: '12月28日，全校演练。', date: '2023-01-05' })).toContain('2022-12-28');
  });
});

it.each([
  ['送医下乡暖人心', '义诊'],
  ['种下“班级果树”，添新绿', '植树'],
  ['全校师生应急疏散演练', '消防演练'],
  ['校园的早晨', null],
])('the activity of %s is %s', (text, name) => expect(activityOf(text)).toBe(name));
