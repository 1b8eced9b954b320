import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawPicture, type PictureKey, pictures } from './all'

const keys = Object.keys(pictures) as PictureKey[]
const drawn = new Map<PictureKey, Buffer>()
const SIDE = 24

async function print(key: PictureKey): Promise<Buffer> {
  const known = drawn.get(key)
  if (known) return known
  const jpeg = await drawPicture(key)
  drawn.set(key, jpeg)
  return jpeg
}

async function thumbnail(key: PictureKey): Promise<Buffer> {
  return sharp(await print(key)).resize(SIDE, SIDE, { fit: 'fill' }).removeAlpha().raw().toBuffer()
}

function meanDifference(a: Buffer, b: Buffer): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] as number)), 0) / a.length
}

describe('the photographs of the demo newspaper', () => {
  test('there are enough of them for a week of pages', () => {
    expect(keys.length).toBeGreaterThanOrEqual(32)
  })

  test.each(keys)('%s is a JPEG of its size', { timeout: 60_000 }, async (key) => {
    const { format, width, height } = await sharp(await print(key)).metadata()
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: pictures[key].width, height: pictures[key].height })
  })

  test.each(keys)('%s keeps its point of interest inside the frame', (key) => {
    const { x, y } = pictures[key].focal
    expect(Math.min(x, y)).toBeGreaterThan(0)
    expect(Math.max(x, y)).toBeLessThan(1)
  })

  test.each(['lake-dusk', 'library-shelves'] as const)('%s is the same picture each time it is drawn', { timeout: 60_000 }, async (key) => {
    expect((await drawPicture(key)).equals(await print(key))).toBe(true)
  })

  test('no two look alike', { timeout: 120_000 }, async () => {
    const small = await Promise.all(keys.map(thumbnail))
    const pairs = small.flatMap((a, i) => small.slice(i + 1).map((b, j) => ({ pair: `${keys[i]} / ${keys[i + 1 + j]}`, apart: meanDifference(a, b) })))
    expect(pairs.filter(({ apart }) => apart < 10)).toEqual([])
  })
})
