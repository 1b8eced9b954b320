import { expect, test } from 'vitest';
import type { Mark } from '@/lib/composer/display-list';
import { charactersUsed } from './characters-used';

test('every face lists its characters once, in order; 楷 leaves its quotes to the 宋', () => {
  const text = (face: 'kai' | 'song', words: string): Mark => ({
    kind: 'text',
    role: 'body',
    face,
    size: 9,
    x: 0,
    y: 0,
    ink: 'black',
    glyphs: [{ text: words, x: 0 }],
  });
  const marks = [text('kai', '“湖”'), text('song', '云湖云')];
  const used = charactersUsed([{ width: 1, height: 1, bleed: 0, zones: [], marks }]);
  expect([...used]).toEqual([
    ['kai', '湖'],
    ['song', '“”云湖'],
  ]);
});

test('bold words count for their own face', () => {
  const glyphs = [
    { text: '云', x: 0 },
    { text: '3A', x: 9, face: 'hei' as const },
  ];
  const line: Mark = { kind: 'text', role: 'body', face: 'song', size: 9, x: 0, y: 0, ink: 'black', glyphs };
  expect([...charactersUsed([{ width: 1, height: 1, bleed: 0, zones: [], marks: [line] }])]).toEqual([
    ['hei', '3A'],
    ['song', '云'],
  ]);
});
