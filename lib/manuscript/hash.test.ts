import { expect, test } from 'vitest';
import type { ReportContent } from './content';
import { canonicalContent } from './hash';
import { bodyOf } from './plain-text';
import { sampleContent } from './sample-content';

const canonical = (changes: Partial<ReportContent> = {}) => canonicalContent(sampleContent(changes));

test('the same words are the same string, however the editor cut them', () => {
  const cut: ReportContent['body'] = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '读书' },
          { type: 'text', text: '节', marks: [] },
        ],
      },
    ],
  };
  expect(canonical({ body: cut })).toBe(canonical({ body: bodyOf(['读书节']) }));
  expect(canonical({ body: { type: 'doc', content: [{ type: 'paragraph', content: [] }] } })).toBe(
    canonical({ body: bodyOf(['']) }),
  );
});

test.each<[string, Partial<ReportContent>]>([
  ['kicker', { kicker: '书香' }],
  ['headline', { headline: '读书节' }],
  ['subtitle', { subtitle: '一千二百人参加' }],
  ["editor's note", { editorsNote: '编者按' }],
  ['a comma in the body', { body: bodyOf(['，']) }],
  ['a paragraph that becomes a subhead', { body: bodyOf([{ kind: 'subhead', text: '，' }]) }],
  ['byline', { byline: [{ name: '陆知微', role: 'photographer', unit: null }] }],
  ['caption', { photos: [{ photoId: 'photo-1', caption: '换书', photographer: '何素娟' }] }],
  ['photographer', { photos: [{ photoId: 'photo-1', caption: '学生在操场上交换图书。', photographer: '陆知微' }] }],
  ['photo taken out', { photos: [] }],
])('a signature is bound to the %s', (_part, changes) => expect(canonical(changes)).not.toBe(canonical()));

test('words cannot move from one field to another unnoticed', () => {
  expect(canonical({ kicker: '甲', headline: '乙' })).not.toBe(canonical({ kicker: '', headline: '甲乙' }));
});
