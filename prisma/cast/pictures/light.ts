/** Air, water and weather: what stands between the things and the lens. */
import { cloud } from './noise'
import { linear } from './ink'
import { paint, type Plate, retouch } from './plate'
import { mix, type Stop } from './shapes'

interface Water {
  colour: string
  /** Share of the light that is mirrored. */
  clear?: number
  ripple?: number
}

/** A sky from the top down to `horizon`, with clouds that catch the light from below or above. */
export function sky(plate: Plate, stops: Stop[], horizon: number, clouds: { amount: number; colour: string; size?: number; from?: number }) {
  const bright = linear(clouds.colour)
  const size = clouds.size ?? 1
  const from = clouds.from ?? 0.5
  const table = gradientTable(stops)
  paint(plate, (x, y, out) => {
    const down = y / horizon
    const base = table[Math.min(255, (down * 255) | 0)] as [number, number, number]
    const lens = 1 / (1.25 - down)
    const mass = cloud((x * 0.16) / size + 31, (y * 0.5 * lens) / size) * 0.7 + cloud((x * 0.5) / size, (y * 1.6 * lens) / size + 90) * 0.3
    const cover = Math.max(0, Math.min(1, (mass - from) * 4)) * clouds.amount
    for (let c = 0; c < 3; c++) out[c] = (base[c] as number) * (1 - cover) + (bright[c] as number) * cover
  }, [0, horizon], 2)
}

/** Water below `horizon` that mirrors what is above it, ever more broken towards the lens. */
export function reflect(plate: Plate, horizon: number, water: Water) {
  retouch(plate, () => mirror(plate, horizon, water))
}

function mirror({ columns, rows, scale, light }: Plate, horizon: number, water: Water) {
  const own = linear(water.colour)
  const clear = water.clear ?? 0.7
  const ripple = water.ripple ?? 1
  const edge = Math.round(horizon * scale)
  const source = light.slice(0, edge * columns * 3)
  for (let y = edge; y < rows; y++) {
    const depth = (y - edge) / (rows - edge)
    const near = 0.04 + depth
    for (let x = 0; x < columns; x++) {
      const wave = cloud((x / near) * 0.055, 60 / near) - 0.47
      const chop = cloud((x / near) * 0.2 + 77, 210 / near) - 0.47
      const swing = (wave * 1.4 + chop) * ripple
      const shift = swing * (14 + 130 * depth)
      const fromX = Math.max(0, Math.min(columns - 1, Math.round(x + swing * 10 * near)))
      const at = (y * columns + x) * 3
      const mirrored = clear * (1 - 0.45 * depth)
      for (let c = 0; c < 3; c++) {
        let sum = 0
        for (let tap = -1; tap <= 1; tap++) {
          const up = Math.round(edge - 1 - (y - edge) * 0.9 - shift + tap * (3 + 10 * depth))
          const fromY = Math.max(0, Math.min(edge - 1, up))
          sum += source[(fromY * columns + fromX) * 3 + c] as number
        }
        light[at + c] = ((sum / 3) * mirrored + (own[c] as number) * (1 - mirrored)) * (1 + swing * 0.35)
      }
    }
  }
}

/** Haze between two heights of the picture, thickest at `thick`. */
export function haze(plate: Plate, colour: string, thick: number, reach: number, amount: number) {
  const own = linear(colour)
  paint(plate, (x, y, out) => {
    const away = Math.abs(y - thick) / reach
    const drift = 0.75 + cloud(x * 0.12, y * 0.4) * 0.5
    out[0] = own[0]
    out[1] = own[1]
    out[2] = own[2]
    out[3] = away >= 1 ? 0 : Math.min(1, amount * (1 - away) ** 1.5 * drift)
  }, [thick - reach, thick + reach], 2)
}

/** Ground or wall whose colour wanders, with the texture foreshortened below `horizon`. */
export function ground(plate: Plate, horizon: number, far: string, near: string, rough = 0.3, size = 1) {
  const a = linear(far)
  const b = linear(near)
  paint(plate, (x, y, out) => {
    const depth = (y - horizon) / (plate.rows / plate.scale - horizon)
    const z = 1 / (depth + 0.03)
    const wide = (x - plate.columns / plate.scale / 2) * z
    const patch = cloud((wide * 0.1) / size + 200, (z * 40) / size) + 0.6 * cloud((wide * 0.6) / size, (z * 260) / size) - 0.78
    const relief = 1 + patch * rough * 2 * Math.min(1, depth * 8 + 0.15)
    for (let c = 0; c < 3; c++) out[c] = ((a[c] as number) * (1 - depth) + (b[c] as number) * depth) * relief
  }, [horizon, Number.POSITIVE_INFINITY])
}

function gradientTable(stops: Stop[]): [number, number, number][] {
  return Array.from({ length: 256 }, (_, i) => {
    const t = i / 255
    const next = Math.max(1, stops.findIndex(([offset]) => offset >= t))
    const [o0, c0] = stops[next - 1] as Stop
    const [o1, c1] = stops[next] as Stop
    return linear(mix(c0, c1, Math.max(0, Math.min(1, (t - o0) / (o1 - o0 || 1)))))
  })
}
