/**
 * The plate that a picture is exposed on: light is added up in linear values
 * that may exceed white, as on a sensor, and only the darkroom turns it into
 * bytes. Scenes measure in units of their own (a landscape is 1200 × 800);
 * the plate holds one pixel a unit and is enlarged when it is printed.
 */
import sharp from 'sharp'
import { cloud } from './noise'

export interface Plate {
  columns: number
  rows: number
  /** Pixels of the plate a scene unit. */
  scale: number
  /** Linear red, green, blue of each pixel. */
  light: Float32Array
  steps: (() => Promise<void>)[]
}

export interface Exposure {
  /** Out of focus by so many scene units. */
  blur?: number
  blend?: 'over' | 'multiply' | 'add'
  gain?: number
  /** Unevenness of the material: 0 is flat; `grainSize` in scene units. */
  texture?: number
  grainSize?: number
  /** Stretches the texture sideways (> 1: brushed along x). */
  stretch?: number
}

export const UNIT = 1200
const FINENESS = 1
const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => (byte / 255) ** 2.2)

export function blankPlate(width: number, height: number): Plate {
  const scale = (FINENESS * UNIT) / Math.max(width, height)
  const columns = Math.round(width * scale)
  const rows = Math.round(height * scale)
  return { columns, rows, scale: FINENESS, light: new Float32Array(columns * rows * 3), steps: [] }
}

/**
 * Exposes one layer of drawing (SVG elements in scene units) on what is there.
 * Drawing starts at once beside other layers; light is laid down in order.
 */
export function expose(plate: Plate, drawing: string, how: Exposure = {}) {
  const drawn = rasterise(plate, drawing, how.blur ?? 0)
  plate.steps.push(async () => layDown(plate, await drawn, how))
}

/** A step that works on the light that is there when its turn comes. */
export function retouch(plate: Plate, work: () => void) {
  plate.steps.push(async () => work())
}

/** Carries out all that was asked of the plate, in order. */
export async function finish(plate: Plate) {
  for (const step of plate.steps) await step()
}

function layDown({ columns, rows, scale, light }: Plate, ink: Uint8Array, how: Exposure) {
  const { blend = 'over', gain = 1, texture = 0, grainSize = 12, stretch = 1 } = how
  const step = 24 / grainSize / scale
  for (let y = 0, at = 0, from = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++, at += 3, from += 4) {
      if (ink[from + 3] === 0) continue
      const cover = (ink[from + 3] as number) / 255
      const relief = texture === 0 ? 1 : 1 + texture * (cloud((x * step) / stretch, y * step) * 2 - 1)
      for (let c = 0; c < 3; c++) {
        const own = (LINEAR[ink[from + c] as number] as number) * relief * gain
        const there = light[at + c] as number
        light[at + c] =
          blend === 'over' ? there + (own - there) * cover
          : blend === 'add' ? there + own * cover
          : there * (1 + (own - 1) * cover)
      }
    }
  }
}

/** Paints pixel by pixel: `brush` sets red, green, blue (linear) and cover in `out`. */
export function paint(plate: Plate, brush: (x: number, y: number, out: Float32Array) => void) {
  retouch(plate, () => brushOver(plate, brush))
}

function brushOver({ columns, rows, scale, light }: Plate, brush: (x: number, y: number, out: Float32Array) => void) {
  const out = new Float32Array(4)
  for (let y = 0, at = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++, at += 3) {
      out[3] = 1
      brush(x / scale, y / scale, out)
      const cover = out[3] as number
      if (cover === 0) continue
      for (let c = 0; c < 3; c++) light[at + c] = (light[at + c] as number) * (1 - cover) + (out[c] as number) * cover
    }
  }
}

/** A colour written #rrggbb as linear light. */
export function linear(colour: string): [number, number, number] {
  const part = (start: number) => LINEAR[Number.parseInt(colour.slice(start, start + 2), 16)] as number
  return [part(1), part(3), part(5)]
}

async function rasterise(plate: Plate, drawing: string, blur: number): Promise<Uint8Array> {
  const { columns, rows, scale } = plate
  const coarse = blur > 9 ? 4 : blur > 2 ? 2 : 1
  const width = Math.ceil(columns / coarse)
  const height = Math.ceil(rows / coarse)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${columns / scale} ${rows / scale}" preserveAspectRatio="none">${drawing}</svg>`
  const source = sharp(Buffer.from(svg)).ensureAlpha()
  const soft = blur > 0 ? source.blur(Math.max(0.3, (blur * scale) / coarse / 2)) : source
  const small = await soft.raw().toBuffer()
  return coarse === 1 ? small : enlarge(small, width, height, columns, rows)
}

function enlarge(small: Buffer, width: number, height: number, columns: number, rows: number): Uint8Array {
  const large = new Uint8Array(columns * rows * 4)
  for (let y = 0, at = 0; y < rows; y++) {
    const down = Math.max(0, ((y + 0.5) * height) / rows - 0.5)
    const top = down | 0
    const v = down - top
    const above = top * width * 4
    const below = Math.min(height - 1, top + 1) * width * 4
    for (let x = 0; x < columns; x++, at += 4) {
      const along = Math.max(0, ((x + 0.5) * width) / columns - 0.5)
      const left = along | 0
      const h = along - left
      const a = left * 4
      const b = Math.min(width - 1, left + 1) * 4
      for (let c = 0; c < 4; c++) {
        const upper = (small[above + a + c] as number) * (1 - h) + (small[above + b + c] as number) * h
        const lower = (small[below + a + c] as number) * (1 - h) + (small[below + b + c] as number) * h
        large[at + c] = upper + (lower - upper) * v
      }
    }
  }
  return large
}
