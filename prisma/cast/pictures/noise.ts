/**
 * Chance that repeats itself: every picture of the demo newspaper is drawn from
 * a seed, so that two seeds of the database hold the same photographs.
 */
const SIDE = 512

/** A stream of numbers in [0, 1) that depends on the seed only. */
export function chance(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Cloudy noise in about [0, 1]; it repeats every 512 steps in both directions. */
export function cloud(x: number, y: number): number {
  cloudTile ??= cloudy()
  return sample(cloudTile, x, y)
}

/** One grain of film: about normal, mean 0, deviation 1; repeats every 512 pixels. */
export function grain(x: number, y: number): number {
  grainTile ??= grainy()
  return grainTile[((y & 511) << 9) | (x & 511)] as number
}

let cloudTile: Float32Array | undefined
let grainTile: Float32Array | undefined

function sample(tile: Float32Array, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const h = x - left
  const v = y - top
  const x0 = left & 511
  const x1 = (left + 1) & 511
  const y0 = (top & 511) << 9
  const y1 = ((top + 1) & 511) << 9
  const upper = (tile[y0 | x0] as number) * (1 - h) + (tile[y0 | x1] as number) * h
  const lower = (tile[y1 | x0] as number) * (1 - h) + (tile[y1 | x1] as number) * h
  return upper * (1 - v) + lower * v
}

function cloudy(): Float32Array {
  const tile = new Float32Array(SIDE * SIDE)
  let weight = 0.5
  for (let cell = 64; cell >= 2; cell /= 2) {
    addOctave(tile, cell, weight)
    weight *= 0.5
  }
  return tile
}

function addOctave(tile: Float32Array, cell: number, weight: number) {
  const random = chance(cell + 7)
  const count = SIDE / cell
  const knots = Float32Array.from({ length: count * count }, () => random())
  const knot = (x: number, y: number) => knots[(y % count) * count + (x % count)] as number
  for (let y = 0; y < SIDE; y++) {
    const row = Math.floor(y / cell)
    const v = smooth(y / cell - row)
    for (let x = 0; x < SIDE; x++) {
      const column = Math.floor(x / cell)
      const h = smooth(x / cell - column)
      const upper = knot(column, row) * (1 - h) + knot(column + 1, row) * h
      const lower = knot(column, row + 1) * (1 - h) + knot(column + 1, row + 1) * h
      tile[y * SIDE + x] = (tile[y * SIDE + x] as number) + weight * (upper * (1 - v) + lower * v)
    }
  }
}

const smooth = (t: number) => t * t * (3 - 2 * t)

function grainy(): Float32Array {
  const random = chance(99)
  return Float32Array.from({ length: SIDE * SIDE }, () => (random() + random() + random() - 1.5) * 2)
}
