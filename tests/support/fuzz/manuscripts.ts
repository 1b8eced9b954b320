import fc from 'fast-check';
import { creditRoles } from '@/lib/manuscript/credit-roles';
import { damaged } from './damage';
import { hostileWords } from './hostile-words';

const text = fc
  .record({ words: hostileWords, bold: fc.boolean() })
  .map(({ words, bold }) => ({ type: 'text', text: words, ...(bold ? { marks: [{ type: 'bold' }] } : {}) }));
const line = (type: string) =>
  fc.array(text, { maxLength: 4 }).map((content) => (content.length > 0 ? { type, content } : { type }));
const item = fc
  .array(line('paragraph'), { minLength: 1, maxLength: 2 })
  .map((content) => ({ type: 'listItem', content }));
const list = fc
  .tuple(fc.constantFrom('bulletList', 'orderedList'), fc.array(item, { minLength: 1, maxLength: 4 }))
  .map(([type, content]) => ({ type, content }));
const block = fc.oneof({ weight: 5, arbitrary: line('paragraph') }, line('subhead'), list);

const words = (most: number) => hostileWords.map((typed) => typed.slice(0, most));
const credit = fc.record({
  name: words(100),
  role: fc.constantFrom(null, ...creditRoles),
  unit: fc.option(words(100)),
});

const wellFormed = fc.record({
  kicker: words(500),
  headline: words(500),
  subtitle: words(500),
  editorsNote: words(2_000),
  body: fc.array(block, { maxLength: 8 }).map((content) => ({ type: 'doc', content })),
  byline: fc.array(credit, { maxLength: 4 }),
  photos: fc.array(fc.record({ photoId: fc.uuid(), caption: words(2_000), photographer: words(100) }), {
    maxLength: 3,
  }),
});

/** What may arrive as the content of a report: of the right form, or damaged at one place. */
export const anyManuscript: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: wellFormed },
  { weight: 2, arbitrary: damaged(wellFormed) },
);
