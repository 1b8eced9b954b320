/**
 * The darkroom: turns the light on a plate into a print. Bright things bleed
 * into their neighbours, the curve rolls off at both ends as film does, the
 * corners fall off, grain lies over all, and the print is enlarged to JPEG.
 */
import sharp from 'sharp'
import { grain } from './noise'
import type { Plate } from './plate'

export interface Print {
  exposure?: number
  /** How much bright light bleeds (0 to 1). */
  bloom?: number
  saturation?: number
  contrast?: number
  /** Darkening of the corners (0 to 1). */
  vignette?: number
  grain?: number
  /** Multiplies red, green, blue: the light's colour. */
  balance?: [number, number, number]
}

const CURVE_STEPS = 4096
const CURVE_END = 4
/** Brings a scene of middling light to the middle of the curve. */
const METER = 0.78

export async function develop(plate: Plate, width: number, height: number, print: Print = {}): Promise<Buffer> {
  const { columns, rows } = plate
  bleed(plate, print.bloom ?? 0.12)
  const bytes = tone(plate, print)
  return sharp(bytes, { raw: { width: columns, height: rows, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .jpeg({ quality: 82 })
    .toBuffer()
}

function tone(plate: Plate, print: Print): Buffer {
  const { exposure = 1, saturation = 0.72, contrast = 1.22, vignette = 0.3, balance = [1, 1, 1] } = print
  const strength = print.grain ?? 7
  const { columns, rows, light } = plate
  const curve = filmCurve(contrast)
  const bytes = Buffer.allocUnsafe(columns * rows * 3)
  const gains = balance.map((gain) => gain * exposure * METER) as [number, number, number]
  for (let y = 0, at = 0; y < rows; y++) {
    const dy = (y / rows) * 2 - 1
    for (let x = 0; x < columns; x++, at += 3) {
      const dx = (x / columns) * 2 - 1
      const away = dx * dx + dy * dy
      const fall = 1 - vignette * away * away * 0.25 - vignette * 0.12 * away
      const red = (light[at] as number) * gains[0] * fall
      const green = (light[at + 1] as number) * gains[1] * fall
      const blue = (light[at + 2] as number) * gains[2] * fall
      const grey = red * 0.25 + green * 0.65 + blue * 0.1
      const speck = grain(x, y) * strength
      bytes[at] = byteOf(curve, grey + (red - grey) * saturation, speck)
      bytes[at + 1] = byteOf(curve, grey + (green - grey) * saturation, speck)
      bytes[at + 2] = byteOf(curve, grey + (blue - grey) * saturation, speck * 1.15)
    }
  }
  return bytes
}

function byteOf(curve: Float32Array, value: number, speck: number): number {
  const step = value <= 0 ? 0 : value >= CURVE_END ? CURVE_STEPS - 1 : (value / CURVE_END) * (CURVE_STEPS - 1)
  const tone = curve[step | 0] as number
  const byte = tone + speck * (1 - Math.abs(tone / 140 - 0.85) * 0.6)
  return byte < 0 ? 0 : byte > 255 ? 255 : byte + 0.5
}

function filmCurve(contrast: number): Float32Array {
  return Float32Array.from({ length: CURVE_STEPS }, (_, step) => {
    const value = (step / (CURVE_STEPS - 1)) * CURVE_END
    const film = (value * (2.2 * value + 0.08)) / (value * (2.1 * value + 0.55) + 0.16)
    const printed = Math.min(1, film) ** (1 / 2.2)
    const bent = printed + (contrast - 1) * printed * (1 - printed) * (printed - 0.45) * 4
    return 8 + bent * 242
  })
}

function bleed(plate: Plate, amount: number) {
  if (amount <= 0) return
  const { columns, rows, light } = plate
  const width = Math.ceil(columns / 8)
  const height = Math.ceil(rows / 8)
  const small = new Float32Array(width * height * 3)
  for (let y = 0; y < rows; y += 2)
    for (let x = 0; x < columns; x += 2)
      for (let c = 0; c < 3; c++) {
        const excess = (light[(y * columns + x) * 3 + c] as number) - 0.55
        const at = ((y >> 3) * width + (x >> 3)) * 3 + c
        if (excess > 0) small[at] = (small[at] as number) + excess / 16
      }
  for (const radius of [3, 6, 12]) {
    smear(small, width, height, radius, 3, width * 3)
    smear(small, height, width, radius, width * 3, 3)
  }
  for (let y = 0, at = 0; y < rows; y++)
    for (let x = 0; x < columns; x++)
      for (let c = 0; c < 3; c++, at++)
        light[at] = (light[at] as number) + amount * (small[((y >> 3) * width + (x >> 3)) * 3 + c] as number)
}

/** Running mean along one direction. */
function smear(values: Float32Array, length: number, lines: number, radius: number, step: number, lineStep: number) {
  const copy = new Float32Array(length)
  const clamp = (i: number) => (i < 0 ? 0 : i >= length ? length - 1 : i)
  for (let line = 0; line < lines; line++)
    for (let c = 0; c < 3; c++) {
      const start = line * lineStep + c
      for (let i = 0; i < length; i++) copy[i] = values[start + i * step] as number
      let sum = 0
      for (let i = -radius; i <= radius; i++) sum += copy[clamp(i)] as number
      for (let i = 0; i < length; i++) {
        values[start + i * step] = sum / (2 * radius + 1)
        sum += (copy[clamp(i + radius + 1)] as number) - (copy[clamp(i - radius)] as number)
      }
    }
}
