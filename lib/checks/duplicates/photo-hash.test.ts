import { describe, expect, it } from 'vitest';
import { type GreyMatrix, photoDistance, photoHash, SAME_PHOTO } from './photo-hash';

/** A made picture: light from the left, a dark disc, a bright bar. */
function picture(width: number, height: number, disc = 0.3, shift = 0): GreyMatrix {
  const values = Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [(i % width) / width, Math.floor(i / width) / height];
    const inDisc = (x - disc) ** 2 + (y - 0.5) ** 2 < 0.04;
    const inBar = y > 0.75 && x > 0.4 && x < 0.9;
    return Math.min(255, (inDisc ? 30 : inBar ? 230 : 60 + x * 120) + shift);
  });
  return { width, height, values };
}

const hash = (grey: GreyMatrix) => photoHash(grey) ?? '';

describe('the hash of a photo', () => {
  it('is 64 bits in 16 digits', () => expect(hash(picture(320, 240))).toMatch(/^[0-9a-f]{16}$/));

  it.each([
    ['smaller', picture(160, 120)],
    ['larger', picture(900, 675)],
    ['brighter', picture(320, 240, 0.3, 25)],
  ])('stays near when the picture is %s', (_, changed) => {
    expect(photoDistance(hash(picture(320, 240)), hash(changed))).toBeLessThanOrEqual(SAME_PHOTO);
  });

  it('is far for another picture', () => {
    const upsideDown = picture(320, 240, 0.8);
    expect(photoDistance(hash(picture(320, 240)), hash(upsideDown))).toBeGreaterThan(SAME_PHOTO);
  });

  it.each([
    ['no pixels', { width: 0, height: 0, values: [] }],
    ['too few values', { width: 4, height: 4, values: [1, 2] }],
    ['one tone', { width: 8, height: 8, values: Array.from({ length: 64 }, () => 128) }],
  ])('does not exist for a picture with %s', (_, grey) => expect(photoHash(grey)).toBeNull());

  it('is there for a picture of one row', () =>
    expect(hash({ width: 3, height: 1, values: [0, 128, 255] })).toHaveLength(16));
});

it('the distance is the number of bits that differ', () => {
  expect(photoDistance('0000000000000000', '000000000000000f')).toBe(4);
  expect(photoDistance('abcdef0123456789', 'abcdef0123456789')).toBe(0);
});
