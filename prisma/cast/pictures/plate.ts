/**
 * The plate that a picture is exposed on: light is added up in linear values
 * that may exceed white, as on a sensor, and only the darkroom turns it into
 * bytes. Scenes measure in units of their own (a landscape is 1200 × 800);
 * the plate is a little finer than that and is enlarged when it is printed.
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
const FINENESS = 1.2
const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => (byte / 255) ** 2.2)

export function blankPlate(width: number, height: number): Plate {
  const scale = (FINENESS * UNIT) / Math.max(width, height)
  const columns = Math.round(width * scale)
  const rows = Math.round(height * scale)
  return { columns, rows, scale: FINENESS, light: new Float32Array(columns * rows * 3) }
}

/** Exposes one layer of drawing (SVG elements in scene units) on what is there. */
export async function expose(plate: Plate, drawing: string, how: Exposure = {}) {
  const { blur = 0, blend = 'over', gain = 1, texture = 0, grainSize = 12, stretch = 1 } = how
  const { columns, rows, scale, light } = plate
  const ink = await rasterise(plate, drawing, blur)
  const step = 24 / grainSize / scale
  for (let y = 0, at = 0, from = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++, at += 3, from += 4) {
      const cover = (ink[from + 3] as number) / 255
      if (cover === 0) continue
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
  const { columns, rows, scale, light } = plate
  const out = new Float32Array(4)
  for (let y = 0, at = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++, at += 3) {
      out[3] = 1
      brush(x / scale, y / scale, out)
      const cover = out[3] as number
      for (let c = 0; c < 3; c++) light[at + c] = (light[at + c] as number) * (1 - cover) + (out[c] as number) * cover
    }
  }
}

/** A colour written #rrggbb as linear light. */
export function linear(colour: string): [number, number, number] {
  const part = (start: number) => LINEAR[Number.parseInt(colour.slice(start, start + 2), 16)] as number
  return [part(1), part(3), part(5)]
}

async function rasterise(plate: Plate, drawing: string, blur: number): Promise<Buffer> {
  const { columns, rows, scale } = plate
  const coarse = blur > 16 ? 4 : blur > 5 ? 2 : 1
  const width = Math.ceil(columns / coarse)
  const height = Math.ceil(rows / coarse)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${columns / scale} ${rows / scale}" preserveAspectRatio="none">${drawing}</svg>`
  const source = sharp(Buffer.from(svg)).ensureAlpha()
  const soft = blur > 0 ? source.blur(Math.max(0.3, (blur * scale) / coarse / 2)) : source
  if (coarse === 1) return soft.raw().toBuffer()
  const small = await soft.raw().toBuffer()
  return sharp(small, { raw: { width, height, channels: 4 } })
    .resize(columns, rows, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()
}
