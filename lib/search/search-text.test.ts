import { describe, expect, it } from 'vitest';
import { fold, searchable } from './fold';
import { excerpt, highlight } from './highlight';
import { matchesText, parseSearch } from './search-query';
import { searchVectors } from './search-vector';
import { tsquery } from './tsquery';

describe('folding', () => {
  it.each([
    ['ＰＩＣＣ　健康', 'picc 健康'],
    ['“云湖”、《晚报》', '"云湖",《晚报》'],
    ['3月8日：开学！', '3月8日:开学!'],
    ['İstanbul ß', 'İstanbul ß'],
    ['a\u0000b\ud83d', 'a b\ufffd'],
  ])('%j → %j', (text, folded) => expect(fold(text)).toBe(folded));

  it.each(['ＰＩＣＣ　健康', '😀𠮷İß', '\ud83d\ude00\ud83d', ''])('keeps the length of %j', (text) =>
    expect(fold(text)).toHaveLength(text.length),
  );

  it('can make traditional characters simplified', () => {
    expect(fold('雲湖', { simplified: new Map([['雲', '云']]) })).toBe('云湖');
  });

  it('takes runs of blanks as one', () => expect(searchable('　医心向党 　守护健康\n')).toBe('医心向党 守护健康'));
});

describe('the vector of a report', () => {
  it('has every pair with its position, the last character alone', () => {
    expect(searchVectors([{ text: '云湖晚报', weight: 'D' }])).toEqual(["'云湖':1 '湖晚':2 '晚报':3 '报':4"]);
  });

  it('keeps fields apart and gives each its weight', () => {
    const fields = [
      { text: '云湖', weight: 'A' as const },
      { text: '晚报', weight: 'D' as const },
    ];
    expect(searchVectors(fields)).toEqual(["'云湖':1A '湖':2A '晚报':23 '报':24"]);
  });

  it('puts what stands twice under one lexeme', () =>
    expect(searchVectors([{ text: '哈哈哈', weight: 'D' }])).toEqual(["'哈哈':1,2 '哈':3"]));

  it('doubles quotes and backslashes', () =>
    expect(searchVectors([{ text: "'\\", weight: 'D' }])).toEqual(["'''\\\\':1 '\\\\':2"]));

  it('begins another row before Postgres would drop a position', () => {
    const rows = searchVectors([{ text: '哈'.repeat(1000), weight: 'D' }]);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row.split(',').length).toBeLessThanOrEqual(255);
  });

  it('is none for a report without text', () => expect(searchVectors([{ text: ' ', weight: 'A' }])).toEqual([]));
});

describe('what was typed', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['锋', "'锋':*"],
    ['卫生', "('卫生')"],
    ['卫生健康委', "('卫生' <2> '健康' <1> '康委')"],
    ['卫生健康', "('卫生' <2> '健康')"],
    ['卫生 学校', "('卫生') & ('学校')"],
    ['“守护 健康”', "('守护' <2> ' 健' <1> '健康')"],
    ['卫生 -学校', "('卫生') & !('学校')"],
    ['－学校', "!('学校')"],
    ['PICC', "('pi' <2> 'cc')"],
    ['4.71%', "('4.' <2> '71' <1> '1%')"],
    ["' | !x", "'''':* & '|':* & ('!x')"],
    ['-', "'-':*"],
    ['"卫生', "('卫生')"],
    ['""', null],
  ])('%j → %j', (input, query) => expect(tsquery(parseSearch(input))).toBe(query));

  it('other names of a unit are alternatives', () => {
    const query = parseSearch('卫健委 学校', (term) => (term === '卫健委' ? ['卫生健康委'] : []));
    expect(tsquery(query)).toBe("(('卫健' <1> '健委') | ('卫生' <2> '健康' <1> '康委')) & ('学校')");
    expect(matchesText(query, ['市卫生健康委到学校'])).toBe(true);
  });

  it.each([
    ['全角', ['ABC学校', ''], 'ＡＢＣ', true],
    ['over the border of fields', ['云湖', '晚报'], '湖晚', false],
    ['each term in another field', ['云湖', '晚报'], '云湖 晚报', true],
    ['an excluded word', ['云湖', '晚报'], '云湖 -晚报', false],
  ])('%s', (_, fields, input, expected) => expect(matchesText(parseSearch(input), fields)).toBe(expected));
});

describe('the excerpt', () => {
  const text = `${'春天来了。'.repeat(30)}记者来到学校，<b>卫生</b>室里很安静。校医说，一切正常。${'花开了。'.repeat(30)}`;

  it('shows the stretch with most terms, begun at a mark, and marks them', () => {
    const { pieces, before, after } = excerpt(text, parseSearch('卫生 校医'), 40);
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['卫生', '校医']);
    expect(pieces[0]?.text.startsWith('春') || pieces[0]?.text.startsWith('记')).toBe(true);
    expect([before, after]).toEqual([true, true]);
  });

  it('takes signs for themselves', () => {
    expect(
      highlight('3-5岁(a+b)', parseSearch('3-5 (a+b)'))
        .filter(({ marked }) => marked)
        .map((piece) => piece.text),
    ).toEqual(['3-5', '(a+b)']);
  });

  it('is the beginning where nothing is found', () => {
    expect(excerpt('云湖晚报', parseSearch('不在'), 2)).toEqual({
      pieces: [{ text: '云湖', marked: false }],
      offset: 0,
      before: false,
      after: true,
    });
  });

  it('merges what overlaps and finds through width and blanks', () => {
    expect(highlight('ＡＢＣ 云　湖', parseSearch('abc bc "云 湖"'))).toEqual([
      { text: 'ＡＢＣ', marked: true },
      { text: ' ', marked: false },
      { text: '云　湖', marked: true },
    ]);
  });

  it.each([text, '😀'.repeat(100), '', '卫生'.repeat(500)])('joined, its pieces are a stretch of the text', (whole) => {
    const found = excerpt(whole, parseSearch('卫生 😀 -x'), 50);
    expect(whole.startsWith(found.pieces.map((piece) => piece.text).join(''), found.offset)).toBe(true);
    expect(
      highlight(whole, parseSearch('卫生 😀'))
        .map((piece) => piece.text)
        .join(''),
    ).toBe(whole);
  });
});
