import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyContent } from './empty-content';
import { sampleContent } from './sample-content';
import { parseBody, parseContent } from './schema';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const line = (...content: unknown[]) => ({ type: 'paragraph', content });
const codes = (value: unknown) => {
  const parsed = parseBody(value);
  return parsed.ok ? [] : parsed.problems.map(({ code, field }) => (field ? `${code} ${field}` : code));
};

describe('what an editor writes is taken as it is', () => {
  test.each([
    ['a new report', emptyContent()],
    ['a report with heading, byline and photo', sampleContent()],
  ])('%s', (_name, content) => expect(parseContent(content)).toEqual({ ok: true, content }));

  test('bold, subheads and lists', () => {
    const body = doc(
      line({ type: 'text', text: '要点', marks: [{ type: 'bold' }] }),
      { type: 'subhead', content: [{ type: 'text', text: '时间' }] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [line({ type: 'text', text: '周五' })] }] },
    );
    expect(parseBody(body)).toEqual({ ok: true, body });
  });

  test('a numbered list that starts at 1, as the editor says of every one', () => {
    const content = [{ type: 'listItem', content: [line({ type: 'text', text: '报名' })] }];
    const body = doc({ type: 'orderedList', attrs: { start: 1, type: null }, content });
    expect(parseBody(body)).toEqual({ ok: true, body: doc({ type: 'orderedList', content }) });
  });

  test('what grows beyond its limit when it is composed is too long, the first time as every other', () => {
    const notes = '\u{1d160}'.repeat(40);
    expect(notes.length).toBeLessThan(100);
    const [photo] = sampleContent().photos;
    expect(parseContent(sampleContent({ photos: [{ ...photo, photographer: notes } as never] }))).toMatchObject({
      ok: false,
      problems: [{ code: 'too-long', field: 'photos.0.photographer' }],
    });
  });

  test('decomposed letters are composed', () => {
    const parsed = parseContent(sampleContent({ headline: 'Cafe\u0301' }));
    expect(parsed.ok && parsed.content.headline).toBe('Caf\u00e9');
  });
});

test.each([
  ['nothing', undefined, ['missing-field']],
  ['a number', 42, ['wrong-type']],
  ['a word', 'doc', ['wrong-type']],
  ['a list', [], ['wrong-type']],
  ['a document of something else', doc('text'), ['wrong-type content.0']],
  ['a script', doc({ type: 'script', content: [] }), ['value-not-allowed content.0.type']],
  ['an attribute', doc({ type: 'paragraph', attrs: { onclick: 'x()' } }), ['unknown-field content.0']],
  [
    'a link',
    doc(line({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] })),
    ['link-not-allowed content.0.content.0.marks.0.type', 'unknown-field content.0.content.0.marks.0'],
  ],
  ['text that is a number', doc(line({ type: 'text', text: 7 })), ['wrong-type content.0.content.0.text']],
  [
    'text that is an object',
    doc(line({ type: 'text', text: { toString: 'x' } })),
    ['wrong-type content.0.content.0.text'],
  ],
  ['empty text', doc(line({ type: 'text', text: '' })), ['too-short content.0.content.0.text']],
  ['a NUL', doc(line({ type: 'text', text: 'a\0b' })), ['value-not-allowed content.0.content.0.text']],
  ['half a character', doc(line({ type: 'text', text: '\ud800' })), ['value-not-allowed content.0.content.0.text']],
  [
    'a list inside a list',
    doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'bulletList', content: [] }] }] }),
    ['value-not-allowed content.0.content.0.content.0.type', 'wrong-type content.0.content.0.content.0.content'],
  ],
  [
    'a list from 3',
    doc({ type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [line()] }] }),
    ['value-not-allowed content.0.attrs.start'],
  ],
])('%s is refused', (_name, value, expected) => {
  const found = codes(value);
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]).toBe(expected[0]);
});

describe('size', () => {
  test('nesting 20,000 deep', () => {
    let nested: unknown = 'x';
    for (let i = 0; i < 20_000; i += 1) nested = { type: 'doc', content: [nested] };
    expect(codes(nested)).toEqual(['content-too-deep']);
  });

  test('lists of lists 20,000 deep', () => {
    let nested: unknown = [];
    for (let i = 0; i < 20_000; i += 1) nested = [nested];
    expect(codes(doc(nested))).toEqual(['content-too-deep']);
  });

  test('50,000 empty paragraphs', () => {
    expect(codes(doc(...Array.from({ length: 50_000 }, () => ({ type: 'paragraph' }))))).toEqual([
      'content-too-many-nodes',
    ]);
  });

  test('60,000 characters are taken, one more is too long', () => {
    const of = (n: number) => doc(line({ type: 'text', text: '字'.repeat(n) }));
    expect(codes(of(59_000))).toEqual([]);
    expect(codes(of(60_001))).toEqual(['text-too-long body']);
  });

  test('a megabyte in a name that nobody asked for', () => {
    expect(codes({ type: 'doc', content: [], ['x'.repeat(1_000_000)]: 1 })).toEqual(['content-too-large']);
  });
});

test('an own __proto__ is refused like any other stranger, and pollutes nothing', () => {
  const hostile = JSON.parse('{"type":"doc","content":[],"__proto__":{"polluted":true}}');
  parseBody(hostile);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('never throws, whatever comes in', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof parseContent(value).ok).toBe('boolean');
      expect(typeof parseBody(doc(value)).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});

test('what is taken is taken again unchanged', () => {
  const textNode = fc.record({ type: fc.constant('text'), text: fc.string({ minLength: 1, unit: 'grapheme' }) });
  const block = fc.record({
    type: fc.constantFrom('paragraph', 'subhead'),
    content: fc.array(textNode, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
      const once = parseBody(doc(...blocks));
      if (once.ok) expect(parseBody(once.body)).toEqual(once);
    }),
    { numRuns: 300 },
  );
});
