import { describe, expect, it } from 'vitest';
import { SPORTS } from './invented-pages';
import { readReport } from './read-report';

const MAIL = `编辑老师：您好！

${SPORTS}

此致
敬礼
联系电话：0555-1234567
-- 
云湖市向阳小学办公室
> 请于周五前发来稿件`;

describe('one report is read', () => {
  it('out of a mail: greeting, sign-off and signature are left out and named', () => {
    const { report, problems } = readReport(MAIL);
    expect(report).toMatchObject({
      headline: '云湖市向阳小学举办春季运动会',
      byline: [{ name: '沈拓' }, { name: '何素娟' }],
    });
    expect(report?.paragraphs).toHaveLength(2);
    expect(problems.filter(({ code }) => code === 'mail').map(({ text }) => text)).toEqual([
      '编辑老师：您好！',
      '此致',
      '敬礼',
      '联系电话：0555-1234567',
      '--',
      '云湖市向阳小学办公室',
      '> 请于周五前发来稿件',
    ]);
  });

  it('a second headline in it is a subhead', () => {
    const { report } = readReport(
      '护眼从小做起\n\n近日，石桥镇卫生院医生走进校园。\n\n家长要带好头\n\n专家建议家长少看手机。\n\n学校要管好灯\n\n教室灯光应当达标。',
      { hard: true },
    );
    expect(report?.headline).toBe('护眼从小做起');
    expect(report?.subheads).toEqual([
      { text: '家长要带好头', before: 1 },
      { text: '学校要管好灯', before: 2 },
    ]);
  });

  it('nothing is joined when each line is a paragraph', () => {
    expect(
      readReport('标题在这里\n近日，第一段没有写完，就断在了\n这里，第二段。', { hard: true }).report?.paragraphs,
    ).toHaveLength(2);
  });

  it('nothing in it is no report', () => expect(readReport('')).toEqual({ report: null, problems: [] }));
});
