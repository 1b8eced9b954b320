import { describe, expect, test } from 'vitest';
import type { Mark } from '@/lib/composer/display-list';
import { formats } from '@/lib/composer/formats';
import { geometry } from '@/lib/composer/geometry';
import type { Furniture } from './furniture';
import { furnitureMarks } from './furniture-marks';

const metrics = { advance: (_: string, character: string) => (character < '\u2000' ? 0.55 : 1) };
const inside: Furniture = {
  newspaper: '云湖晚报',
  date: '2026年11月21日',
  weekday: '星期六',
  lunarDate: '农历丙午年十月十三',
  pageNumber: '03',
  pageName: '教育',
  editors: [
    { duty: '责任编辑', name: '周岚' },
    { duty: '校对', name: '施望' },
  ],
};
const front: Furniture = {
  ...inside,
  pageNumber: '01',
  pageName: '要闻',
  foot: '社址：云湖市长堤路18号',
  front: {
    cn: 'CN 00-0000',
    serial: '总第8416期',
    extent: '今日4版',
    publisher: '云湖日报社出版',
    contents: [
      { pageNumber: '02', pageName: '健康', headline: '一成号源 留给夜班人' },
      { pageNumber: '03', pageName: '教育', headline: '八百盏纸灯照亮一条长廊也照亮回家路上的每一个人' },
    ],
  },
};

const textsOf = (marks: Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.glyphs.map(({ text }) => text).join('')] : []));

describe.each(['broadsheet', 'tabloid'] as const)('furniture of a %s page', (name) => {
  const format = formats[name];

  test('the running head tells page, newspaper, day and people', () => {
    const texts = textsOf(furnitureMarks(format, 0, inside, metrics)).join(' ');
    for (const part of ['03', '教育', '云湖晚报', '2026年11月21日星期六', '责任编辑周岚校对施望']) {
      expect(texts).toContain(part);
    }
  });

  test('the front page tells what the press law asks', () => {
    const texts = textsOf(furnitureMarks(format, 10, front, metrics)).join(' ');
    for (const part of [
      '总第8416期',
      '今日4版',
      '国内统一连续出版物号CN00-0000',
      '云湖日报社出版',
      '农历丙午年十月十三',
    ]) {
      expect(texts).toContain(part);
    }
  });

  test.each([
    ['running head', inside, 0],
    ['masthead', { ...front, foot: undefined }, 10],
  ] as const)('the %s stays in its lines', (_, furniture, lines) => {
    const { left, top, areaWidth, bodyTop } = geometry(format, lines);
    for (const mark of furnitureMarks(format, lines, furniture, metrics)) {
      if (mark.kind === 'text') {
        expect(mark.y).toBeLessThan(bodyTop);
        expect(mark.y - mark.size).toBeGreaterThan(top - mark.size * 0.4);
        const last = mark.glyphs.at(-1);
        expect(mark.x + (last?.x ?? 0)).toBeLessThan(left + areaWidth);
        expect(mark.x).toBeGreaterThan(left - 1);
      }
      if (mark.kind === 'rule') {
        expect(mark.y1).toBeLessThan(bodyTop);
        expect([mark.x1, mark.x2].every((x) => x >= left - 0.01 && x <= left + areaWidth + 0.01)).toBe(true);
      }
    }
  });

  test('a headline too long for the ear is cut with …', () => {
    const entry = textsOf(furnitureMarks(format, 10, front, metrics)).find((text) => text.startsWith('八百盏'));
    expect(entry).toMatch(/^八百盏.*…$/);
  });
});
