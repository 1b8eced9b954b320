import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credit } from '../content';
import { creditRoles } from '../credit-roles';
import { BYLINE_FORMS } from './byline-forms';
import { parseByline, readByline } from './parse';
import { type BylineStyle, printByline } from './print';

const STYLES: BylineStyle[] = ['plain', 'bracketed', 'boxed'];
const show = (credits: Credit[]) => credits.map((c) => `${c.name}|${c.role ?? ''}|${c.unit ?? ''}`);

describe('a byline is read', () => {
  it.each(BYLINE_FORMS)('%s', (text, ...expected) => {
    const { credits, raw } = parseByline(text);
    expect(show(credits)).toEqual(expected);
    expect(raw).toBe(text);
  });

  it('and a sentence is not one', () => {
    expect(readByline('近日，云湖市第一中学举行了运动会。').unknown.length).toBeGreaterThan(0);
  });

  it('and a long text is not searched', () => {
    expect(parseByline('记者 沈拓 '.repeat(100)).credits).toEqual([]);
  });
});

describe('a byline is printed', () => {
  const both: Credit[] = [
    { name: '沈拓', role: 'reporter', unit: '本报' },
    { name: '何素娟', role: 'correspondent', unit: '云湖市第一医院' },
  ];
  it.each<[BylineStyle, string]>([
    ['plain', '本报记者 沈拓 通讯员 云湖市第一医院 何素娟'],
    ['bracketed', '（本报记者 沈拓 通讯员 云湖市第一医院 何素娟）'],
    ['boxed', '□ 本报记者 沈拓 通讯员 云湖市第一医院 何素娟'],
  ])('%s', (style, text) => expect(printByline(both, style)).toBe(text));

  it('as nothing when there is nobody', () => expect(printByline([])).toBe(''));
});

describe('what is printed reads back the same', () => {
  it.each(BYLINE_FORMS.map(([text]) => text))('%s', (text) => readsBack(parseByline(text).credits));

  const name = fc.constantFrom('沈拓', '何素娟', '王芳', '段磊', '欧阳娜娜', '陆知微', '阿依古丽·买买提');
  const unit = fc.constantFrom(
    null,
    '本报',
    '新华社',
    '云湖市第一医院',
    '云湖市第一医院宣传科',
    '云湖市实验小学',
    '云湖市教育局',
  );
  const role = fc.constantFrom(null, ...creditRoles);
  const credits = fc.array(fc.record({ name, role, unit }), { maxLength: 5 });

  it('any people in any roles', () => {
    fc.assert(fc.property(credits, readsBack), { numRuns: 3000, seed: 303 });
  });

  it('whatever was read out of any text', () => {
    const pieces = fc.constantFrom(
      '记者',
      '通讯员',
      '沈拓',
      '何素娟',
      '王芳',
      ' ',
      ' ',
      '（',
      '）',
      '/',
      '、',
      '；',
      '：',
      '文',
      '图',
      '摄',
      '摄影',
      '整理',
      '供稿',
      '云湖市',
      '云湖市第一医院',
      '宣传科',
      '本报',
      '新华社',
      '校长',
      '·',
      '欧阳',
      '的',
      'Anna',
      '2023',
      '由',
      '本版文字',
      '单位',
      '□',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (raw) => readsBack(parseByline(raw).credits)),
      { numRuns: 10000, seed: 304 },
    );
  });
});

function readsBack(credits: Credit[]): void {
  for (const style of STYLES)
    expect(parseByline(printByline(credits, style)).credits, printByline(credits, style)).toEqual(credits);
}
