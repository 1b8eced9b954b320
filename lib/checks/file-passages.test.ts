import { describe, expect, it } from 'vitest';
import { applyFixes } from './apply-fixes';
import { filePassages } from './file-passages';

describe('the lines of a file', () => {
  it.each([
    ['石桥小学举行运动会', 'subhead'],
    ['——记石桥镇中心小学', 'subtitle'],
    ['（记者 张超 通讯员 李敏）', 'byline'],
    ['王金 姜晓 李琳琳）', 'byline'],
    ['3月8日，学校举行运动会。', 'paragraph'],
    ['促进工作模式。 （完）', 'paragraph'],
  ])('%s is a %s', (line, part) => expect(filePassages(line)[0]?.part).toBe(part));

  it('keep their number; empty ones are passed over', () => {
    expect(filePassages('甲。\r\n\n乙。').map(({ line, text }) => [line, text])).toEqual([
      [1, '甲。'],
      [3, '乙。'],
    ]);
  });
});

describe('applying fixes', () => {
  it('puts each in its place, whatever their order', () => {
    const fixes = [
      { offset: 3, length: 1, fix: '。' },
      { offset: 1, length: 1, fix: '，' },
    ];
    expect(applyFixes('甲,乙.', fixes)).toBe('甲，乙。');
  });

  it('leaves out what overlaps one that was applied, and what has no fix', () => {
    const fixes = [
      { offset: 0, length: 2, fix: '丙' },
      { offset: 1, length: 1, fix: '丁' },
      { offset: 2, length: 1, fix: null },
    ];
    expect(applyFixes('甲乙。', fixes)).toBe('丙。');
  });
});
