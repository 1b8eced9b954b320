import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt } from './anchor';
import { moveAnchor } from './move-anchor';
import { type Passage, passagesOf } from './passages';
import { bodyOf } from './plain-text';
import { sampleContent } from './sample-content';

const textOf = (paragraphs: string[]): Passage[] => passagesOf(sampleContent({ body: bodyOf(paragraphs) }));

/** The anchor at the words in ‹ ›, moved; shown as the new text with the words marked again, or as `lost`. */
function moved(old: string[], now: string[]): string {
  const at = old.findIndex((text) => text.includes('‹'));
  const marked = old[at] as string;
  const bare = old.map((text) => text.replace(/[‹›]/g, ''));
  const before = textOf(bare);
  const passage = before.find(({ id }) => id === `body.${at}`) as Passage;
  const offset = marked.indexOf('‹');
  const after = textOf(now);
  const result = moveAnchor(anchorAt(passage, offset, marked.indexOf('›') - 1 - offset), before, after);
  if (result.state === 'lost') return `lost ${result.quote}`;
  const { anchor } = result;
  const text = after.find(({ id }) => id === anchor.passage)?.text ?? '';
  const end = anchor.offset + anchor.length;
  const shown = `${text.slice(0, anchor.offset)}‹${text.slice(anchor.offset, end)}›${text.slice(end)}`;
  return result.state === 'changed' ? `changed ${shown}` : shown;
}

describe('an anchor', () => {
  test.each([
    ['stays where nothing changed', ['春天‹来了›。'], ['春天来了。'], '春天‹来了›。'],
    ['moves with words before it', ['春天‹来了›。'], ['今年的春天来了。'], '今年的春天‹来了›。'],
    ['moves with a new paragraph', ['春天‹来了›。'], ['开头。', '春天来了。'], '春天‹来了›。'],
    ['goes with its half of a split passage', ['昨天下雨。春天‹来了›。'], ['昨天下雨。', '春天来了。'], '春天‹来了›。'],
    ['goes into a merged one', ['昨天下雨。', '春天‹来了›。'], ['昨天下雨。春天来了。'], '昨天下雨。春天‹来了›。'],
    [
      'is found where its passage was moved',
      ['春天‹来了›。', '甲乙丙丁。', '戊己庚辛。'],
      ['甲乙丙丁。', '戊己庚辛。', '春天来了。'],
      '春天‹来了›。',
    ],
    [
      'is found in another part of the report',
      ['春天‹来了›，', '学校开学。'],
      ['学校开学，因为春天来了，'],
      '学校开学，因为春天‹来了›，',
    ],
    ['is lost with its words', ['春天‹来了›。'], ['春天。'], 'lost 来了'],
    ['is lost with its passage', ['甲。', '春天‹来了›。'], ['甲。'], 'lost 来了'],
    ['does not jump to the same words elsewhere', ['学生读书。老师‹读书›。'], ['学生读书。老师。'], 'lost 读书'],
    ['stays on its own of two alike', ['学生读书，老师‹读书›。'], ['读书，老师读书。'], '读书，老师‹读书›。'],
    [
      'is on what is left of words that were mended',
      ['师生‹一千二百余名›参加'],
      ['师生一千三百余名参加'],
      'changed 师生‹一千三百余名›参加',
    ],
    ['is lost where little is left', ['师生‹一千二百余名›参加'], ['师生若干名参加'], 'lost 一千二百余名'],
    ['keeps a character of two units whole', ['𠮷野‹家𠮷›开'], ['新𠮷野家𠮷开'], '新𠮷野‹家𠮷›开'],
    ['without words stays in its place', ['春天‹›来了。'], ['今年春天来了。'], '今年春天‹›来了。'],
    ['in an empty passage stays in it', ['甲。', '‹›', '乙。'], ['新。', '甲。', '', '乙。'], '‹›'],
  ])('%s', (_name, before, after, expected) => expect(moved(before, after)).toBe(expected));

  test('of two paragraphs alike, the struck one takes its anchor along', () => {
    expect(moved(['前。', '学生读书。', '‹学生读书›。', '后。'], ['前。', '学生读书。', '后。'])).toBe('lost 学生读书');
  });

  test('of another text is found by its words and what stands around them', () => {
    const anchor = anchorAt({ id: 'body.0', part: 'paragraph', text: '这是另一个文本，春天来了，真好。' }, 8, 4);
    const after = textOf(['冬天走了，春天来了，真好。']);
    expect(moveAnchor(anchor, textOf(['不相干。']), after)).toMatchObject({
      state: 'kept',
      anchor: { quote: '春天来了', offset: 5 },
    });
  });
});

const around = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，', '𠮷', '\n'), maxLength: 24 });
/** Characters that stand nowhere else, so that there is one right answer. */
const quote = fc
  .string({ unit: fc.constantFrom('春', '夏', '秋', '𠀀', '冬'), minLength: 2, maxLength: 6 })
  .filter((q) => [...q].length > 1);
const others = fc.array(around, { maxLength: 4 });

test('edits outside the words leave the anchor on them: characters, splits, merges, passages that come and go', () => {
  fc.assert(
    fc.property(
      quote,
      around,
      around,
      around,
      around,
      others,
      others,
      others,
      others,
      (q, b, e, b2, e2, o1, o2, o3, o4) => {
        const before = textOf([...o1, b + q + e, ...o2]);
        const after = textOf([...o3, ...b2.split('\n').slice(0, -1), (b2.split('\n').at(-1) ?? '') + q + e2, ...o4]);
        const passage = before.find(({ id }) => id === `body.${o1.length}`) as Passage;
        const result = moveAnchor(anchorAt(passage, b.length, q.length), before, after);
        expect(result.state).toBe('kept');
        if (result.state !== 'kept') return;
        const { anchor } = result;
        const now = after.find(({ id }) => id === anchor.passage) as Passage;
        expect(now.text.slice(anchor.offset, anchor.offset + anchor.length)).toBe(q);
        expect(now.text.indexOf(q)).toBe(anchor.offset);
        expect(anchor).toEqual(anchorAt(now, anchor.offset, anchor.length));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('words that are struck are lost, whatever else is edited', () => {
  fc.assert(
    fc.property(quote, around, around, around, others, others, (q, b, e, now, o1, o2) => {
      const before = textOf([...o1, b + q + e]);
      const passage = before.find(({ id }) => id === `body.${o1.length}`) as Passage;
      expect(moveAnchor(anchorAt(passage, b.length, q.length), before, textOf([...o2, now]))).toEqual({
        state: 'lost',
        quote: q,
      });
    }),
    { numRuns: 2_000 },
  );
});

test('whatever became of the text, an anchor points at its own quote', () => {
  const any = fc.array(around, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(any, any, fc.nat(), fc.nat(), fc.nat(), (old, now, which, from, length) => {
      const before = textOf(old);
      const passage = before[which % before.length] as Passage;
      const made = anchorAt(passage, from % (passage.text.length + 1), length % 9);
      const after = textOf(now);
      const result = moveAnchor(made, before, after);
      if (result.state === 'lost') return;
      const there = after.find(({ id }) => id === result.anchor.passage) as Passage;
      expect(there.text.slice(result.anchor.offset, result.anchor.offset + result.anchor.length)).toBe(
        result.anchor.quote,
      );
      if (result.state === 'kept') expect(result.anchor.quote).toBe(made.quote);
    }),
    { numRuns: 2_000 },
  );
});
