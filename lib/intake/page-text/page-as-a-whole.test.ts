import { describe, expect, it } from 'vitest';
import { FEW_WORDS } from './invented-dictionary';
import * as pages from './invented-pages';
import { readPage } from './read-page';

const read = (text: string) => readPage(text, { words: FEW_WORDS });
const headlines = (text: string) => read(text).reports.map((report) => report.headline);

describe('the page', () => {
  it('a package with numbered kickers, note and credit', () => {
    const { reports, packages } = read(pages.PACKAGE);
    expect(reports.map(({ kicker, headline }) => [kicker, headline])).toEqual([
      ['强基固本', '乡村诊室换新颜'],
      ['服务到家', '家庭医生敲门来'],
      ['数字赋能', '检查结果掌上看'],
    ]);
    expect(packages).toEqual([
      {
        headline: '2023年云湖卫生健康',
        editorsNote: '一年来，全市卫生健康系统办成了一批实事，本版选登三件。',
        credit: '本版文字由何素娟整理',
        reports: [0, 1, 2],
      },
    ]);
  });

  it('short news without bylines', () =>
    expect(headlines(pages.BRIEFS)).toEqual([
      '云湖市实验小学举行升旗仪式',
      '云湖市中医院开设夜间门诊',
      '石桥镇卫生院走进校园宣传护眼知识',
    ]));

  it('words read twice are named, not printed', () => {
    const { reports, problems } = read(pages.REPEATED);
    expect(reports[0]?.paragraphs).toHaveLength(2);
    expect(problems).toContainEqual({
      code: 'repeat',
      line: 7,
      text: '豕来居上，夺得第一名。',
      message: {
        'zh-CN': '与前文重复，未放入稿件：豕来居上，夺得第一名。',
        en: 'Repeats what stands before, left out: 豕来居上，夺得第一名。',
      },
    });
  });

  it('a fault in words is reported with its fix and left as it is', () => {
    const { reports, problems } = read(pages.SPORTS.replace('夺得第一名', '人选全市十佳'));
    expect(reports[0]?.paragraphs[1]).toContain('人选全市十佳');
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'wording',
        line: 5,
        message: expect.objectContaining({ 'zh-CN': '疑似识别错误：“人选”应为“入选”，未改动' }),
      }),
    );
  });

  it('nothing on it gives nothing', () =>
    expect(readPage(' \n\n')).toMatchObject({ reports: [], packages: [], problems: [] }));
});
