/**
 * A drawing as ink: red, green, blue as linear light and how much they cover.
 * What is out of focus is drawn small, for blur costs by the pixel, and is
 * enlarged line by line when it is laid down.
 */
import sharp from 'sharp'

export interface Ink {
  /** As drawn: four bytes a pixel, colour not multiplied by cover. */
  bytes: Buffer
  /** Of a small drawing: premultiplied linear light and cover, four values a pixel. */
  values: Float32Array | undefined
  width: number
  height: number
  coarse: number
}

interface Frame {
  columns: number
  rows: number
  scale: number
}

const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => (byte / 255) ** 2.2)

/** A colour written #rrggbb as linear light. */
export function linear(colour: string): [number, number, number] {
  const part = (start: number) => LINEAR[Number.parseInt(colour.slice(start, start + 2), 16)] as number
  return [part(1), part(3), part(5)]
}

export async function rasterise(drawing: string, { columns, rows, scale }: Frame, blur: number): Promise<Ink> {
  const coarse = blur > 7 ? 4 : blur >= 1.5 ? 2 : 1
  const width = Math.ceil(columns / coarse)
  const height = Math.ceil(rows / coarse)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${columns / scale} ${rows / scale}" preserveAspectRatio="none">${drawing}</svg>`
  // whoever develops photos in this process lets nothing but photos be read
  sharp.unblock({ operation: ['VipsForeignLoadSvg'] })
  const source = sharp(Buffer.from(svg)).ensureAlpha()
  const soft = blur > 0 ? source.blur(Math.max(0.3, (blur * scale) / coarse / 2)) : source
  const bytes = await soft.raw().toBuffer()
  if (coarse === 1) return { bytes, values: undefined, width, height, coarse }
  const values = new Float32Array(bytes.length)
  wet(bytes, 0, values)
  return { bytes, values, width, height, coarse }
}

/** One line of ink at the plate's own fineness into `row`; false where the line holds none. */
export function inkRow(ink: Ink, y: number, row: Float32Array): boolean {
  if (ink.values === undefined) return wet(ink.bytes, y * ink.width * 4, row)
  return enlarge(ink.values, ink, y, row)
}

/** Bytes from `start` on as premultiplied linear light, as many as fit. */
function wet(bytes: Buffer, start: number, values: Float32Array): boolean {
  let any = false
  for (let to = 0, from = start; to < values.length; to += 4, from += 4) {
    const alpha = bytes[from + 3] as number
    if (alpha === 0) {
      values[to + 3] = 0
      continue
    }
    any = true
    const cover = alpha / 255
    values[to] = (LINEAR[bytes[from] as number] as number) * cover
    values[to + 1] = (LINEAR[bytes[from + 1] as number] as number) * cover
    values[to + 2] = (LINEAR[bytes[from + 2] as number] as number) * cover
    values[to + 3] = cover
  }
  return any
}

/** Between two lines of the small drawing first, then between its columns. */
function enlarge(values: Float32Array, { width, height, coarse }: Ink, y: number, row: Float32Array): boolean {
  const down = Math.max(0, (y + 0.5) / coarse - 0.5)
  const v = down - (down | 0)
  const above = (down | 0) * width * 4
  const below = Math.min(height - 1, (down | 0) + 1) * width * 4
  const small = new Float32Array(width * 4 + 4)
  let covered = 0
  for (let i = 0; i < width * 4; i++) {
    const value = (values[above + i] as number) * (1 - v) + (values[below + i] as number) * v
    small[i] = value
    covered += value
  }
  if (covered === 0) return false
  small.copyWithin(width * 4, width * 4 - 4, width * 4)
  for (let x = 0, to = 0; to < row.length; x++, to += 4) {
    const along = Math.max(0, (x + 0.5) / coarse - 0.5)
    const h = along - (along | 0)
    const at = (along | 0) * 4
    row[to] = (small[at] as number) * (1 - h) + (small[at + 4] as number) * h
    row[to + 1] = (small[at + 1] as number) * (1 - h) + (small[at + 5] as number) * h
    row[to + 2] = (small[at + 2] as number) * (1 - h) + (small[at + 6] as number) * h
    row[to + 3] = (small[at + 3] as number) * (1 - h) + (small[at + 7] as number) * h
  }
  return true
}
