import { describe, expect, it } from 'vitest';
import { reportingUnit } from './reporting-unit';
import { suggestSection } from './suggest-section';
import { unitKind } from './unit-kinds';

const report = (headline: string, paragraphs: string[] = [], subtitle: string | null = null) => ({
  headline,
  subtitle,
  paragraphs,
  byline: [],
});

describe('what a unit is', () => {
  it.each([
    ['云湖市向阳小学', 'school'],
    ['云湖市教育局', 'school'],
    ['东山区石桥镇卫生院', 'health'],
    ['云湖市卫生健康委', 'health'],
    ['云湖市委宣传部', 'party'],
    ['云湖市总工会', 'government'],
    ['云湖晚霞旅行社', 'other'],
  ])('%s: %s', (name, kind) => expect(unitKind(name)).toBe(kind));
});

describe('the section a report probably belongs to', () => {
  it.each([
    ['the kind of its unit', report('云湖市向阳小学举办书法比赛'), '云湖市向阳小学', '教育', 'unit'],
    ['a deciding word in the headline', report('云湖市向阳小学开展主题党日活动'), '云湖市向阳小学', '党建', 'headline'],
    ['words in the headline', report('名医义诊到村头 健康服务暖民心'), null, '卫健', 'headline'],
    [
      'words in the text',
      report('春天里的约定', ['学生和老师一起在校园里种下向日葵，家长也来帮忙。']),
      null,
      '教育',
      'text',
    ],
    ['what the account knows of the unit', report('春天里的约定'), { kind: 'health' as const }, '卫健', 'unit'],
  ])('by %s', (_, one, unit, section, from) => {
    expect(suggestSection(one, unit)).toMatchObject({ section, reason: { from } });
  });

  it('names the words that speak for it, and the other sections', () => {
    expect(suggestSection(report('志愿者走进医院 义诊送到家门'), null)).toEqual({
      section: '卫健',
      reason: { from: 'headline', words: ['医院', '义诊'] },
      others: ['活动'],
    });
  });

  it('is none when nothing speaks for any', () => expect(suggestSection(report('你好'), null)).toBeNull());
});

describe('the unit a report comes from', () => {
  it.each([
    ['the byline', { ...report('春天里的约定'), byline: [{ unit: '云湖市第一医院' }] }, '云湖市第一医院', 'byline'],
    ['the subtitle', report('赛场上的笑脸', [], '云湖市向阳小学运动会侧记'), '云湖市向阳小学', 'subtitle'],
    ['the headline', report('东山区石桥镇中心小学 举行消防演练'), '东山区石桥镇中心小学', 'headline'],
    [
      'the text',
      report('春天里的约定', ['近日，在云湖市机关幼儿园举行的活动上，孩子们种下了向日葵。']),
      '云湖市机关幼儿园',
      'text',
    ],
    [
      'the text, with the city it speaks of',
      report('云湖市卫生健康工作提质', ['3月1日，市卫生健康委召开会议，部署云湖市全年工作。']),
      '云湖市卫生健康委',
      'text',
    ],
  ])('by %s', (_, one, unit, from) => expect(reportingUnit(one)).toEqual({ unit, from }));

  it('by its alias', () => {
    expect(
      reportingUnit(report('市疾控中心提醒勤洗手'), new Map([['市疾控中心', '云湖市疾病预防控制中心']]))?.unit,
    ).toBe('云湖市疾病预防控制中心');
  });

  it('is not the newspaper, nor a class of units', () => {
    expect(reportingUnit({ ...report('公立医院改革走向深入'), byline: [{ unit: '本报' }] })).toBeNull();
  });
});
