import { expect, it } from 'vitest';
import { compareTexts } from './likeness';
import { sharedParts } from './shared-parts';
import { textSignature } from './signature';

const TEXTS = 10_000;
const alphabet = [
  ...'云湖晚报学校医院，。“” 　\nＡa３3',
  '😀',
  '\ud83d',
  '哈哈哈哈哈哈哈哈',
  '石桥镇中心小学举行运动会',
];

it(`${TEXTS} random texts are compared without a throw, each like itself, no character lost, steps bounded`, () => {
  let state = 5;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const text = () => Array.from({ length: random(40) }, () => alphabet[random(alphabet.length)]).join('');
  let before = '';
  for (let i = 0; i < TEXTS; i += 1) {
    const one = text();
    const signature = textSignature(one);
    if (signature) expect(compareTexts(one, one).share).toBe(1);
    const { share } = compareTexts(one, before);
    expect(share >= 0 && share <= 1).toBe(true);
    const { stretches, steps } = sharedParts(one, before);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(one);
    expect(steps).toBeLessThanOrEqual(one.length * 5 + 1);
    before = one;
  }
});
