import { describe, expect, it } from 'vitest';
import { neverFirst, neverLast } from './line-break-class';

const every = (kind: RegExp): string[] =>
  Array.from({ length: 0x20000 }, (_, code) =>
    code >= 0xd800 && code < 0xe000 ? '' : String.fromCodePoint(code),
  ).filter((character) => kind.test(character));

/** Ornamental quotation marks, dingbats and Tibetan marks, whose direction Unicode leaves open. */
const AMBIGUOUS = /[〝〞〟⹂❛-❟༺-༽]/u;

describe('where a line may begin and end', () => {
  it.each([['％'], ['‰'], ['㎡'], ['㎞'], ['℃'], ['々'], ['ー'], ['！'], ['‼'], ['，'], ['”'], ['–'], ['․']])(
    'no line begins with %s',
    (mark) => expect(neverFirst(mark)).toBe(true),
  );

  it.each([['￥'], ['$'], ['€'], ['№'], ['“'], ['（'], ['『']])('no line ends with %s', (mark) =>
    expect(neverLast(mark)).toBe(true),
  );

  it.each([['…'], ['云'], ['2'], ['Ａ'], ['+'], ['①']])('%s may do both', (character) =>
    expect([neverFirst(character), neverLast(character)]).toEqual([false, false]),
  );

  it('every closing mark of Unicode begins no line, every opening one ends none', () => {
    expect(every(/^\p{Pe}$/u).filter((mark) => !neverFirst(mark) && !AMBIGUOUS.test(mark))).toEqual([]);
    expect(every(/^[\p{Ps}\p{Pi}]$/u).filter((mark) => !neverLast(mark) && !AMBIGUOUS.test(mark))).toEqual([]);
  });
});
