import { expect, test } from 'vitest';
import { newsroom, now, reportIn } from '@/lib/domain/roles/newsroom';
import { decide } from './decide';
import type { ContentSummary } from './facts';
import { submitProblems } from './requirements';

const empty: ContentSummary = {
  kicker: '',
  headline: ' ',
  subtitle: '',
  editorsNote: '',
  characters: 0,
  credits: [],
  photos: [
    { photoId: 'a', caption: '学生在换书。', photographer: '' },
    { photoId: 'b', caption: '', photographer: '何素娟' },
  ],
};

test('submitting names everything that is missing at once, each beside its field', () => {
  expect(submitProblems(empty, false)).toEqual([
    { code: 'missing-headline', field: 'headline' },
    { code: 'missing-byline', field: 'byline' },
    { code: 'missing-photographer', field: 'photos.0.photographer' },
    { code: 'missing-caption', field: 'photos.1.caption' },
    { code: 'missing-statement', field: 'statement' },
  ]);
});

test('a report without text is photo news, if it has a photo', () => {
  const photo = { photoId: 'a', caption: '学生在换书。', photographer: '何素娟' };
  const wordless = { ...reportIn('draft').content, characters: 0 };
  expect(submitProblems({ ...wordless, photos: [photo] }, true)).toEqual([]);
  expect(submitProblems({ ...wordless, photos: [] }, true)).toEqual([{ code: 'missing-text', field: 'body' }]);
  expect(submitProblems({ ...wordless, photos: [{ ...photo, caption: ' ' }] }, true)).toEqual([
    { code: 'missing-caption', field: 'photos.0.caption' },
  ]);
});

test.each<[string, Partial<ContentSummary>, string, string]>([
  ['text', { characters: 60_001 }, 'text-too-long', 'body'],
  ['headline', { headline: '长'.repeat(81) }, 'heading-too-long', 'headline'],
  ['byline', { credits: Array(21).fill({ name: '何素娟' }) }, 'too-many-credits', 'byline'],
  ['name', { credits: [{ name: '' }] }, 'missing-byline', 'byline.0.name'],
])('too much or too little %s', (_name, changes, code, field) => {
  expect(submitProblems({ ...reportIn('draft').content, ...changes }, true)).toMatchObject([{ code, field }]);
});

test('who may not touch a report does not learn what it lacks', () => {
  const facts = reportIn('draft', { content: empty, statement: false });
  expect(decide(facts, { name: 'submit' }, newsroom.colleague, now)).toMatchObject({
    problems: [{ code: 'not-author' }],
  });
});

test('signing needs a section, and all that submitting needed', () => {
  const facts = reportIn('editing', { sectionId: null, statement: false });
  expect(decide(facts, { name: 'sign' }, newsroom.editor, now)).toMatchObject({
    problems: [{ code: 'missing-section' }, { code: 'missing-statement' }],
  });
});

test.each(['return', 'decline', 'kill'] as const)('%s needs a reason', (name) => {
  const who = name === 'kill' ? newsroom.chief : newsroom.editor;
  expect(decide(reportIn('editing'), { name, note: '差一点' }, who, now)).toMatchObject({
    problems: [{ code: 'missing-reason' }],
  });
});

test('handing over needs an editor of that section who is not the author', () => {
  const handOver = (target?: (typeof newsroom)[keyof typeof newsroom]) =>
    decide(reportIn('editing'), { name: 'handOver', ...(target ? { target } : {}) }, newsroom.editor, now);
  expect(handOver()).toMatchObject({ problems: [{ code: 'missing-person', field: 'person' }] });
  expect(handOver(newsroom.healthEditor)).toMatchObject({ problems: [{ code: 'not-an-editor-there' }] });
  expect(handOver(newsroom.author)).toMatchObject({
    problems: [{ code: 'not-an-editor-there' }, { code: 'own-report' }],
  });
  expect(handOver(newsroom.secondEditor)).toMatchObject({ patch: { claimedById: 'secondEditor' } });
});
