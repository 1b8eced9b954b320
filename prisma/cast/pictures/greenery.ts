/** Leaves, trees, grass and hills, scattered by chance and lit from one side. */
import { line, mix, oval, path, type Point } from './shapes'

type Chance = () => number

/** A mass of leaves in an oval: dark inside and below, light towards `lit`. */
export function leaves(random: Chance, [x, y]: Point, rx: number, ry: number, count: number, dark: string, light: string, leaf = 8, lit = -1): string {
  const marks = Array.from({ length: count }, (_, i) => {
    const turn = random() * Math.PI * 2
    const reach = Math.sqrt(random())
    const px = Math.cos(turn) * reach
    const py = Math.sin(turn) * reach
    const share = Math.max(0, Math.min(1, 0.4 + px * lit * 0.25 - py * 0.4 + (random() - 0.5) * 0.6)) * (i / count)
    const size = leaf * (0.5 + random())
    const spin = Math.round(random() * 180)
    const cx = x + px * rx
    const cy = y + py * ry
    return oval(cx, cy, size, size * 0.55, mix(dark, light, share), `transform="rotate(${spin} ${cx.toFixed(1)} ${cy.toFixed(1)})"`)
  })
  return marks.join('')
}

export function tree(random: Chance, x: number, y: number, height: number, dark: string, light: string, lit = -1, bark = '#2b231b'): string {
  const sway = (random() - 0.5) * height * 0.08
  const trunk = line([[x, y], [x + sway * 0.4, y - height * 0.3], [x + sway, y - height * 0.6]], bark, height * 0.045)
  const crowns = Array.from({ length: 6 }, (_, i) => {
    const cx = x + sway + (random() - 0.5) * height * 0.42
    const cy = y - height * (0.5 + 0.4 * (i / 5)) + (random() - 0.5) * height * 0.08
    const branch = line([[x + sway * 0.6, y - height * 0.42], [cx, cy]], bark, height * 0.014)
    return branch + leaves(random, [cx, cy], height * 0.21, height * 0.14, 55, dark, light, height * 0.026, lit)
  })
  return trunk + crowns.join('')
}

/** Blades of grass or reeds along a line. */
export function blades(random: Chance, x0: number, x1: number, y: number, height: number, count: number, dark: string, light: string): string {
  return Array.from({ length: count }, () => {
    const x = x0 + random() * (x1 - x0)
    const tall = height * (0.4 + random() * 0.8)
    const lean = (random() - 0.45) * tall * 0.6
    const foot = y + random() * height * 0.3
    return path(
      `M${x.toFixed(1)},${foot.toFixed(1)} q${(lean * 0.2).toFixed(1)},${(-tall * 0.6).toFixed(1)} ${lean.toFixed(1)},${(-tall).toFixed(1)}`,
      'none',
      `stroke="${mix(dark, light, random())}" stroke-width="${(height * 0.03 + 0.6).toFixed(1)}"`,
    )
  }).join('')
}

/** The outline of hills as points from left to right. */
export function ridge(random: Chance, width: number, y: number, rise: number, rough = 5): Point[] {
  const waves = Array.from({ length: rough }, (_, i) => ({ f: (i + 1) * (0.7 + random() * 0.6), p: random() * 7, a: 1 / (i + 1) ** 1.1 }))
  return Array.from({ length: 81 }, (_, i) => {
    const t = i / 80
    const lift = waves.reduce((sum, wave) => sum + Math.sin(t * wave.f * 5 + wave.p) * wave.a, 0)
    return [t * width, y - rise * (0.5 + lift * 0.3) - (random() - 0.5) * rise * 0.04]
  })
}

/** Hills filled down to `foot`. */
export function hills(outline: Point[], foot: number): Point[] {
  const first = outline[0] as Point
  const last = outline[outline.length - 1] as Point
  return [[first[0] - 5, foot], [first[0] - 5, first[1]], ...outline, [last[0] + 5, last[1]], [last[0] + 5, foot]]
}
