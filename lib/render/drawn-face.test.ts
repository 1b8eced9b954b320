import { expect, test } from 'vitest';
import { drawnFace } from './drawn-face';

const has = (holdings: Record<string, string>) => (face: string, character: string) =>
  (holdings[face] ?? '').includes(character);

test.each([
  ['kai', '湖', { kai: '湖', song: '湖' }, 'kai'],
  ['kai', '“', { kai: '“', song: '“' }, 'song'],
  ['kai', '·', { kai: '·', song: '·' }, 'song'],
  ['heiBlack', '㙍', { heiBold: '㙍' }, 'heiBold'],
  ['heiBlack', '㙍', { hei: '㙍', songBlack: '㙍' }, 'hei'],
  ['songBlack', '𠮷', { kai: '𠮷', kaiBold: '𠮷' }, 'kaiBold'],
  ['hei', '㙍', { song: '㙍' }, 'song'],
  ['song', '㙍', { kai: '㙍' }, 'kai'],
  ['song', '𪚥', {}, null],
] as const)('%s draws %s from %j', (face, character, holdings, expected) => {
  expect(drawnFace(face, character, has(holdings))).toBe(expected);
});
