import { describe, expect, it } from 'vitest';
import { compareTexts, likeness } from './likeness';
import { sharedParts } from './shared-parts';
import { ink, shingles } from './shingles';
import { BANDS, estimatedSimilarity, shareBand, textSignature } from './signature';

const original =
  '3月10日，汀南区柳荫路小学六个年级的师生来到校园东侧的空地上，种下了二十四棵果树苗。每棵树都挂着一块木牌，写着班级的名字和管护人的电话。';
const other =
  '每周二和周四的傍晚，云湖市第二实验小学图书馆的灯会一直亮到八点半。来的不只是学生，还有下班来接孩子的父母，他们坐在一起看书。';

describe('what counts of a text', () => {
  it.each([
    ['柳荫路小学，种树！', '柳荫路小学种树'],
    ['ＰＩＣＣ 公司', 'picc公司'],
    ['  ', ''],
  ])('%s → %s', (text, counts) => expect(ink(text)).toBe(counts));

  it('pieces are counted once and in order', () => {
    expect(shingles('种树种树种树种树')).toHaveLength(2);
    expect(shingles('种树')).toHaveLength(0);
    const hashes = [...shingles(original)];
    expect(hashes).toEqual([...hashes].sort((a, b) => a - b));
  });
});

describe('likeness', () => {
  it.each([
    ['the same text', original, 'duplicate'],
    ['other marks and blanks', original.replaceAll('，', ', '), 'duplicate'],
    ['a first half', original.slice(0, 36), 'duplicate'],
    ['a part of a longer text', other + original, 'duplicate'],
    ['one sentence of two', `${original.slice(0, 42)}${other.slice(0, 40)}`, 'duplicate'],
    ['another report', other, 'different'],
    ['nothing', '', 'different'],
  ])('%s', (_, text, expected) => expect(compareTexts(original, text).likeness).toBe(expected));

  it.each([
    [0.5, 'duplicate'],
    [0.49, 'partial'],
    [0.3, 'partial'],
    [0.29, 'different'],
  ] as const)('a share of %d is %s', (share, expected) => expect(likeness(share)).toBe(expected));
});

describe('the signature', () => {
  it('has 64 bands that fit a Postgres int[]', () => {
    const bands = textSignature(original)?.bands ?? [];
    expect(bands).toHaveLength(BANDS);
    expect(bands.every((band) => Number.isInteger(band) && band >= -(2 ** 31) && band < 2 ** 31)).toBe(true);
  });

  it('is the same for the same words, whatever the marks', () => {
    expect(textSignature(original)).toEqual(textSignature(original.replaceAll('。', '.')));
  });

  it('shares a band with an edited copy and none with another report', () => {
    const [a, copy, different] = [original, original.replace('二十四', '二十六'), other].map((text) =>
      textSignature(text),
    );
    if (!a || !copy || !different) throw new Error('no signature');
    expect(shareBand(a, copy)).toBe(true);
    expect(estimatedSimilarity(a, copy)).toBeGreaterThan(0.6);
    expect(shareBand(a, different)).toBe(false);
  });

  it('does not exist for a text too short to compare', () => expect(textSignature('种树')).toBeNull());
});

describe('shared parts', () => {
  it('cut the text into what stands in the other and what does not', () => {
    const { stretches, shared } = sharedParts('开头不同。种下了二十四棵果树苗。结尾也不同', original);
    expect(stretches).toEqual([
      { text: '开头不同。', otherOffset: null },
      { text: '种下了二十四棵果树苗。', otherOffset: original.indexOf('种下了') },
      { text: '结尾也不同', otherOffset: null },
    ]);
    expect(shared).toBe(11);
  });

  it.each([original, other, '哈'.repeat(2000), ''])('lose no character and take a bounded number of steps', (text) => {
    const { stretches, steps } = sharedParts(text, original + '哈'.repeat(1000));
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(steps).toBeLessThanOrEqual(text.length * 5 + 1);
  });
});
