import { describe, expect, it } from 'vitest';
import { FEW_WORDS } from './invented-dictionary';
import * as pages from './invented-pages';
import { readPage } from './read-page';

const read = (text: string) => readPage(text, { words: FEW_WORDS });
const headlines = (text: string) => read(text).reports.map((report) => report.headline);
const bodies = (text: string) => read(text).reports.map((report) => report.paragraphs);

describe('a report is read in its parts', () => {
  it('headline, paragraphs, byline, unit and section', () => {
    const [report] = read(pages.SPORTS).reports;
    expect(report).toMatchObject({
      kicker: null,
      headline: '云湖市向阳小学举办春季运动会',
      subtitle: null,
      paragraphs: [
        '4月12日，向阳小学的操场上彩旗飘扬，全校八百名学生参加了春季运动会。',
        '接力赛最为激烈，六年级二班后来居上，夺得第一名。',
      ],
      byline: [
        { name: '沈拓', role: '记者', unit: null },
        { name: '何素娟', role: '通讯员', unit: null },
      ],
      section: '教育',
      reportingUnit: '云湖市向阳小学',
      confidence: 1,
    });
  });

  it('a feature with subtitle, a byline below its lead, and subheads over two lines', () => {
    const { reports } = read(pages.FEATURE);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      headline: '守一方水土 护一湖清波',
      subtitle: '云湖市疾控中心加强饮用水监测工作',
      byline: [{ name: '何素娟', role: '通讯员', unit: null }],
      subheads: [
        { text: '走村入户，取样上门 把好源头这道关', before: 1 },
        { text: '建章立制，数据说话 织密一张监测网', before: 3 },
      ],
    });
  });

  it.each([
    [
      'a short first line is a kicker',
      '强基固本\n\n云湖市向阳小学举办春季运动会',
      { kicker: '强基固本', headline: '云湖市向阳小学举办春季运动会', subtitle: null },
    ],
    [
      'a longer second line is a subtitle',
      '书香润心 阅读致远\n\n云湖市向阳小学开展读书分享活动纪实',
      { kicker: null, headline: '书香润心 阅读致远', subtitle: '云湖市向阳小学开展读书分享活动纪实' },
    ],
    [
      'lines without a gap are one headline',
      '云湖市向阳小学\n举办春季运动会',
      { kicker: null, headline: '云湖市向阳小学 举办春季运动会', subtitle: null },
    ],
    [
      '—— marks a subtitle',
      '赛场上的笑脸\n\n——向阳小学运动会侧记',
      { kicker: null, headline: '赛场上的笑脸', subtitle: '向阳小学运动会侧记' },
    ],
  ])('%s', (_, heading, expected) => {
    expect(read(pages.SPORTS.replace('云湖市向阳小学举办春季运动会', heading)).reports[0]).toMatchObject(expected);
  });

  it.each([
    ['behind the last sentence', '夺得第一名。(记者 沈拓 通讯员 何素娟)'],
    ['over two lines', '夺得第一名。\n\n(记者 沈拓 通讯员\n\n何素娟)'],
    ['without brackets', '夺得第一名。\n\n记者 沈拓 通讯员 何素娟'],
  ])('a byline %s', (_, end) => {
    const text = pages.SPORTS.replace(/夺得第一名。[\s\S]*$/, end);
    expect(read(text).reports[0]?.byline.map(({ name }) => name)).toEqual(['沈拓', '何素娟']);
    expect(read(text).reports[0]?.paragraphs[1]).toMatch(/夺得第一名。$/);
  });
});

describe('what recognition breaks is put together', () => {
  it('paragraphs broken at the feet of columns', () => {
    expect(bodies(pages.BROKEN)).toEqual([
      [
        '4月12日，向阳小学的操场上彩旗飘扬，全校八百名学生参加了春季运动会。',
        '接力赛最为激烈，六年级二班后来居上，夺得第一名，赢得阵阵掌声。',
      ],
    ]);
  });

  it('two reports woven into each other, by the words that run across', () => {
    expect(bodies(pages.WOVEN)).toEqual([
      ['4月12日，向阳小学举行了春季运动会，全校学生参加，现场气氛十分热烈，六年级二班夺得接力赛第一名。'],
      ['近日，第二医院组织十名专家走进石桥镇，为老人量血压、查眼底，解答用药疑问，受到村民欢迎。'],
    ]);
    expect(read(pages.WOVEN).problems.map(({ code }) => code)).toContain('mixedColumns');
  });

  it('the end of a report that stands after the next one', () => {
    expect(bodies(pages.DISPLACED)[0]).toEqual([
      '4月12日，向阳小学的操场上彩旗飘扬，全校八百名学生参加了春季运动会，现场气氛热烈。接力赛中，六年级二班后来居上，夺得第一名。',
    ]);
  });

  it('a headline whose second half stands inside the text', () => {
    expect(headlines(pages.SPLIT_HEADLINE)).toEqual(['云湖市向阳小学开展消防演练活动', '云湖市第二医院开展义诊活动']);
  });

  it('widths, blanks, and, Markdown marks', () => {
    const text = pages.SPORTS.replace('彩旗飘扬，全校', '彩旗飘 扬, **全校** ').replace(
      '六年级二班',
      '六年级 and 二班',
    );
    expect(bodies(text)[0]?.join('')).toBe(bodies(pages.SPORTS)[0]?.join('').replace('六年级二班', '六年级和二班'));
  });

  it('lines broken by width', () => {
    const wrapped = (text: string) =>
      text
        .split('\n')
        .flatMap((line) => line.match(/.{1,20}/g) ?? [''])
        .join('\n');
    expect(bodies(wrapped(`${pages.SPORTS}\n\n${pages.CLINIC}\n\n${pages.FEATURE}`))).toEqual(
      bodies(`${pages.SPORTS}\n\n${pages.CLINIC}\n\n${pages.FEATURE}`),
    );
  });
});
