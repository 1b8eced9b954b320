import { describe, expect, it } from 'vitest';
import { speakerLines, verseLines, withoutOrnament } from './ornaments';
import { readPage } from './read-page';

const paragraph = (text: string) => `${text}，云湖市各有关单位积极行动，取得了良好效果。`;

describe('what other newspapers do', () => {
  it('◆ stands before subheads', () => {
    const { reports } = readPage(
      [
        '家门口看专家 老病号少跑路',
        '□ 本报记者 黎川',
        paragraph('自医共体挂牌以来'),
        '◆ 专家下得去',
        '每周二、周四，市人民医院的小分队到镇上坐诊，把专家送到群众身边。',
        '◆ 检查认得了',
        '如今，109项检查检验结果在全市28家医院互认，每年省下检查费860万元。',
      ].join('\n\n'),
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]?.subheads).toEqual([
      { text: '专家下得去', before: 1 },
      { text: '检查认得了', before: 2 },
    ]);
  });

  it('● begins each item of a column of briefs', () => {
    const { reports, problems } = readPage(
      [
        '柳荫路小学举行春季运动会',
        paragraph('4月8日'),
        '（梁景行）',
        '简讯',
        '●4月7日，东山区疾控中心到建设街道开展宣传，发放资料600余份。（范一鸣）',
        '●近日，云湖市第二人民医院开设睡眠门诊，每周一、三、五上午接诊。（韦依琳）',
      ].join('\n\n'),
    );
    expect(reports.map(({ byline }) => byline.map(({ name }) => name))).toEqual([['梁景行'], ['范一鸣'], ['韦依琳']]);
    expect(problems.find(({ code }) => code === 'furniture')?.text).toBe('简讯');
  });

  it('a question and an answer are paragraphs of their own', () => {
    const { reports } = readPage(
      [
        '把选择权还给孩子',
        '——访云湖市实验小学校长 沈令仪',
        '本报记者 陆远舟',
        '记者：孩子们怎么选课？',
        '沈令仪：每个孩子每周有三张券，想上哪门就投哪门。',
        '记者：下一步有什么打算？',
        '沈令仪：我们想把课堂搬到田里去。',
      ].join('\n'),
    );
    expect(reports[0]).toMatchObject({ headline: '把选择权还给孩子', subtitle: '访云湖市实验小学校长 沈令仪' });
    expect(reports[0]?.paragraphs).toHaveLength(4);
  });

  it('a place with a colon is the kicker of what stands below it', () => {
    const { reports } = readPage(['望溪镇：', '一面墙晒出明白账', paragraph('今年以来'), '（董秋实）'].join('\n\n'));
    expect(reports[0]).toMatchObject({ kicker: '望溪镇：', headline: '一面墙晒出明白账' });
  });

  it('a poem keeps its lines', () => {
    const lines = ['风把窗子推开', '风铃响了一下', '我和小树约好', '看谁先长出新芽', '它借我一片影子'];
    const { reports, problems } = readPage(['春天的约定', '□贺知夏（柳荫路小学四年级）', ...lines].join('\n'));
    expect(reports[0]?.paragraphs).toEqual(lines);
    expect(problems).toEqual([]);
  });

  it.each(['B02 云湖党建 2024年5月28日 星期二', '教育周刊 | 2024.3.19 星期二 | 责任编辑 孟遥 | 校对 柏舟'])(
    'the head of the page is no headline: %s',
    (head) => {
      const { reports, problems } = readPage(`${head}\n\n柳荫路小学举行运动会\n\n${paragraph('4月8日')}`);
      expect(reports.map(({ headline, kicker }) => [kicker, headline])).toEqual([[null, '柳荫路小学举行运动会']]);
      expect(problems.map(({ code, line }) => [code, line])).toEqual([['furniture', 1]]);
    },
  );
});

describe('marks and labels', () => {
  it.each([
    ['◆ 专家下得去', '专家下得去'],
    ['●“银发讲堂”开进巷子', '“银发讲堂”开进巷子'],
    ['★3000人参加', '3000人参加'],
    ['○二三年', null],
    ['专家下得去', null],
    ['●', null],
  ])('%s', (text, rest) => expect(withoutOrnament(text)).toBe(rest));

  it('a speaker opens two lines or more', () => {
    expect(speakerLines(['记者：您好。', '沈令仪：您好。', '记者：请问', '提醒：小心'])).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('four short lines are no poem yet', () => {
    expect(verseLines(['风把窗子推开', '风铃响了一下', '我和小树约好', '看谁先长出新芽']).some(Boolean)).toBe(false);
  });
});
