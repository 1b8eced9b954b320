/**
 * The plate that a picture is exposed on: light is added up in linear values
 * that may exceed white, as on a sensor, and only the darkroom turns it into
 * bytes. Scenes measure in units of their own (a landscape is 1200 × 800);
 * the plate is a little coarser than that, as fast film is, and is enlarged when it is printed.
 */
import { inkRow, rasterise, type Ink } from './ink'
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

const UNIT = 1200
const FINENESS = 0.9

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
  const drawn = rasterise(drawing, plate, how.blur ?? 0)
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

function layDown({ columns, rows, scale, light }: Plate, ink: Ink, how: Exposure) {
  const { blend = 'over', gain = 1, texture = 0, grainSize = 12, stretch = 1 } = how
  const row = new Float32Array(columns * 4)
  for (let y = 0; y < rows; y++) {
    if (!inkRow(ink, y, row)) continue
    if (texture > 0) roughen(row, y, texture, 24 / grainSize / scale, stretch)
    const line = light.subarray(y * columns * 3, (y + 1) * columns * 3)
    if (blend === 'multiply') darken(line, row, gain)
    else cover(line, row, gain, blend === 'over' ? 1 : 0)
  }
}

function cover(line: Float32Array, row: Float32Array, gain: number, opaque: number) {
  for (let at = 0, from = 0; at < line.length; at += 3, from += 4) {
    const share = row[from + 3] as number
    if (share < 0.002) continue
    const stays = 1 - share * opaque
    line[at] = (line[at] as number) * stays + (row[from] as number) * gain
    line[at + 1] = (line[at + 1] as number) * stays + (row[from + 1] as number) * gain
    line[at + 2] = (line[at + 2] as number) * stays + (row[from + 2] as number) * gain
  }
}

function darken(line: Float32Array, row: Float32Array, gain: number) {
  for (let at = 0, from = 0; at < line.length; at += 3, from += 4) {
    const stays = 1 - (row[from + 3] as number)
    for (let c = 0; c < 3; c++) line[at + c] = (line[at + c] as number) * (stays + (row[from + c] as number) * gain)
  }
}

function roughen(row: Float32Array, y: number, texture: number, step: number, stretch: number) {
  for (let x = 0, from = 0; from < row.length; x++, from += 4) {
    if ((row[from + 3] as number) < 0.002) continue
    const relief = 1 + texture * (cloud((x * step) / stretch, y * step) * 2 - 1)
    for (let c = 0; c < 3; c++) row[from + c] = (row[from + c] as number) * relief
  }
}

/** Sets red, green, blue (linear) and cover of the place x, y in `out`. */
export type Brush = (x: number, y: number, out: Float32Array) => void

/** Paints the picture between two heights; a `coarse` brush dabs two pixels wide. */
export function paint(plate: Plate, brush: Brush, [from, to]: [number, number], coarse = 1) {
  retouch(plate, () => brushOver(plate, brush, [from, to], coarse))
}

function brushOver({ columns, rows, scale, light }: Plate, brush: Brush, [from, to]: [number, number], coarse: number) {
  const out = new Float32Array(4)
  const bottom = Math.min(rows, Math.ceil(to * scale))
  for (let y = Math.max(0, Math.floor(from * scale)); y < bottom; y += coarse) {
    for (let x = 0; x < columns; x += coarse) {
      out[3] = 1
      brush(x / scale, y / scale, out)
      const cover = out[3] as number
      if (cover <= 0) continue
      for (let dy = 0; dy < coarse && y + dy < bottom; dy++)
        for (let dx = 0; dx < coarse && x + dx < columns; dx++) {
          const at = ((y + dy) * columns + x + dx) * 3
          light[at] = (light[at] as number) * (1 - cover) + (out[0] as number) * cover
          light[at + 1] = (light[at + 1] as number) * (1 - cover) + (out[1] as number) * cover
          light[at + 2] = (light[at + 2] as number) * (1 - cover) + (out[2] as number) * cover
        }
    }
  }
}
