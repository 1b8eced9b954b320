import { expect, test } from 'vitest';
import type { Face, Mark } from '@/lib/composer/display-list';
import { missingCharacters } from './missing-characters';

const text = (role: 'headline' | 'body' | 'folio', words: string, reportId?: string): Mark => ({
  kind: 'text',
  role,
  face: 'song',
  size: 9,
  x: 0,
  y: 0,
  ink: 'black',
  glyphs: [{ text: words, x: 0 }],
  ...(reportId ? { reportId } : {}),
});
const has = (face: Face, character: string): boolean =>
  /[云湖 a-z]/.test(character) || (face === 'kai' && character === '₂');

test('names each character that no face has, once a report and place', () => {
  const marks = [
    text('headline', '云😀湖😀', 'r1'),
    text('body', '云\ue863', 'r1'),
    text('body', 'co₂湖\u200b 云', 'r2'),
    text('folio', '湖😀'),
  ];
  expect(missingCharacters(marks, has)).toEqual([
    { character: '😀', role: 'headline', reportId: 'r1' },
    { character: '\ue863', role: 'body', reportId: 'r1' },
    { character: '😀', role: 'folio', reportId: null },
  ]);
});
