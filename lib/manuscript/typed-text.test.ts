import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedText } from './typed-text';

describe('text as people type it', () => {
  it.each([
    ['zero-width blanks and joiners', '零\u200b宽\u2060的\ufeff标\u00ad题\u200d', '零宽的标题'],
    ['marks of direction', '\u202a云湖\u202c\u200e晚报', '云湖晚报'],
    ['variation selectors', '葛\ufe00飾\u{e0101}区', '葛飾区'],
    ['fillers that look like blanks', '云\u3164湖\u115f', '云湖'],
    ['Kangxi radicals of a PDF', '⼈⺠⾏⻔', '人民行门'],
    ['simplified radicals of a PDF', '⻓⻛⻢⻰', '长风马龙'],
    ['compatibility ideographs', '\uf90a\u{2f800}', '金丽'],
    ['half-width kana with their marks', 'ﾊﾟﾝﾀﾞ', 'パンダ'],
    ['ligatures of Latin faces', 'oﬃce ﬁle', 'office file'],
  ])('makes ordinary: %s', (_, text, typed) => expect(typedText(text)).toBe(typed));

  it.each([
    ['full-width letters, digits and marks', 'ＡＰＰ９８％，。！？～'],
    ['circled numbers, squared units, raised digits', '①㎡CO₂10⁻³½'],
    ['joiners where a script joins letters', 'می\u200cخواهم'],
    ['a joiner of Devanagari', 'क्\u200dष'],
    ['characters beyond the basic plane', '𠮷田😀'],
    ['private use, which is named on the page instead', '\ue863'],
  ])('leaves: %s', (_, text) => expect(typedText(text)).toBe(text));

  it('is done once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typedText(typedText(text))).toBe(typedText(text));
      }),
    );
  });

  it('is done once and for all with what joins letters, however much of it', () => {
    const joined = fc.string({
      unit: fc.constantFrom('\u200c', '\u200d', '\u180b', '\u180e', '\u200b', 'م', 'ᠠ', '云'),
    });
    fc.assert(fc.property(joined, (text) => void expect(typedText(typedText(text))).toBe(typedText(text))));
    expect(typedText('\u180b\u180b云\u180b\u200d\u200d')).toBe('云');
    expect(typedText('ᠠ\u200b\u180b\u200d\u200d')).toBe('ᠠ\u180b\u200d\u200d');
  });
});
