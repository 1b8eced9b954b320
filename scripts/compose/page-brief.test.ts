import { describe, expect, test } from 'vitest';
import { pageBrief } from './page-brief';
import { pageFile } from './page-file';

const fileWith = (byline: unknown[]) =>
  pageFile.parse({
    page: { format: 'tabloid', newspaper: '云湖晚报', section: '教育', date: '2026-11-21', number: 3, editors: {} },
    reports: [
      { id: 'b', priority: 2, headline: '二条', body: ['正文。'] },
      { id: 'a', priority: 1, headline: '头条', body: [{ subhead: '小标题' }, '正文。'], byline },
    ],
  });

describe('the page file becomes a brief', () => {
  test.each([
    [[{ role: null, name: '陆知微' }], '陆知微'],
    [
      [
        { role: '记者', name: '陆知微' },
        { role: '通讯员', name: '何素娟' },
        { role: '通讯员', name: '方晓禾' },
      ],
      '记者 陆知微 通讯员 何素娟 方晓禾',
    ],
    [[{ role: '通讯员', unit: '望山小学', name: '何素娟' }], '通讯员 望山小学 何素娟'],
    [[], ''],
  ])('byline %#', (byline, printed) => {
    expect(pageBrief(fileWith(byline)).reports[0]?.byline).toBe(printed);
  });

  test('reports stand in order of importance', () => {
    expect(pageBrief(fileWith([])).reports.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('a paragraph may name its bold words', () => {
    const body = [['报名', { bold: '今晚截止' }, '。'], ['不', '加粗'], '正文。', { subhead: '小标题' }];
    const { page, reports } = fileWith([]);
    const file = pageFile.parse({ page, reports: [{ ...reports[0], body }] });
    expect(pageBrief(file).reports[0]?.body).toEqual([
      { kind: 'paragraph', text: '报名今晚截止。', bold: [[2, 6]] },
      { kind: 'paragraph', text: '不加粗' },
      { kind: 'paragraph', text: '正文。' },
      { kind: 'subhead', text: '小标题' },
    ]);
  });

  test('two reports with one id are refused', () => {
    const { page, reports } = fileWith([]);
    expect(pageFile.safeParse({ page, reports: [...reports, ...reports] }).success).toBe(false);
  });
});
