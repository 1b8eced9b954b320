/**
 * People in the pictures: nobody in particular, small or from behind, put
 * together from limbs at angles so that they can run, carry, bend and wait.
 */
import { line, oval, path, ramp, tint, type Fill, type Point } from './shapes'

/** Degrees from hanging straight down; positive swings to the right. */
export type Limb = [upper: number, lower: number]

export interface Person {
  x: number
  /** The ground under the feet. */
  y: number
  height: number
  top?: string
  legs?: string
  hair?: string
  skin?: string
  armLeft?: Limb
  armRight?: Limb
  legLeft?: Limb
  legRight?: Limb
  lean?: number
  /** 1: square to the camera, 0.4: side on. */
  breadth?: number
  child?: boolean
  /** Length of the coat below the hip, share of the height. */
  coat?: number
  bag?: string
  cap?: string
  /** Where the light comes from: -1 left, 1 right. */
  lit?: number
  /** Sits: the legs are hidden, `y` stays where the feet of the standing person would be. */
  seated?: boolean
}

const SHADE = '#6e6a7a'

export function person(who: Person): string {
  const { x, y, height: h, top = '#3c4a5e', legs = '#23262d', hair = '#15120f', skin = '#b98a6a' } = who
  const { armLeft = [-8, -4], armRight = [8, 4], legLeft = [-3, -2], legRight = [3, 2] } = who
  const { lean = 0, breadth = 1, child = false, coat = 0, lit = -1 } = who
  const cloth = (colour: string) => volume(colour, lit)
  const head = (child ? 0.088 : 0.066) * h
  const hip: Point = [x, y - 0.5 * h * drop(legLeft, legRight)]
  const neck = step(hip, 180 - lean, 0.33 * h)
  const wide = 0.105 * h * breadth
  const shoulders: [Point, Point] = [[neck[0] - wide, neck[1] + 0.035 * h], [neck[0] + wide, neck[1] + 0.035 * h]]
  const hips: [Point, Point] = [[hip[0] - 0.05 * h * breadth, hip[1]], [hip[0] + 0.05 * h * breadth, hip[1]]]
  const leg = (from: Point, angles: Limb, fill: string) => {
    const knee = step(from, angles[0], 0.25 * h)
    const foot = step(knee, angles[1], 0.24 * h)
    return taper(from, 0.058 * h, knee, 0.042 * h, cloth(fill)) + taper(knee, 0.042 * h, foot, 0.028 * h, cloth(fill)) +
      oval(foot[0], foot[1] + 0.005 * h, 0.038 * h, 0.018 * h, '#15151a')
  }
  const arm = (from: Point, angles: Limb) => {
    const elbow = step(from, angles[0], 0.165 * h)
    const hand = step(elbow, angles[1], 0.15 * h)
    return oval(hand[0], hand[1], 0.022 * h, 0.024 * h, skin) +
      taper(from, 0.04 * h, elbow, 0.032 * h, cloth(top)) + taper(elbow, 0.032 * h, hand, 0.023 * h, cloth(top))
  }
  const crown = step(neck, 180 - lean, 0.045 * h + head)
  const stance = who.seated ? '' : leg(hips[0], legLeft, legs) + leg(hips[1], legRight, legs)
  return stance + arm(shoulders[0], armLeft) +
    trunk(shoulders, hips, h, coat, cloth(top)) + arm(shoulders[1], armRight) +
    taper(neck, 0.03 * h, crown, 0.03 * h, skin) +
    oval(crown[0], crown[1], head * 0.9, head * 1.08, cloth(hair)) +
    (who.cap ? path(`M${crown[0] - head},${crown[1] - head * 0.2} a${head},${head * 1.05} 0 0 1 ${head * 2},0 z`, cloth(who.cap)) : '') +
    (who.bag ? satchel(neck, h, breadth, cloth(who.bag)) : '')
}

/** The same person as a shadow on the ground, leaning away from the light. */
export function castShadow(who: Person, slant: number, length: number): string {
  const dark = { ...who, top: SHADE, legs: SHADE, hair: SHADE, skin: SHADE }
  const { bag: _bag, cap: _cap, ...plain } = dark
  return `<g transform="translate(${who.x} ${who.y}) matrix(1 0 ${-slant} ${-length} 0 0) translate(${-who.x} ${-who.y})">${person(plain)}</g>`
}

function trunk([a, b]: [Point, Point], [c, d]: [Point, Point], h: number, coat: number, fill: Fill): string {
  const r = 0.035 * h
  const hem = coat * h
  const flare = 0.025 * h + hem * 0.16
  const waist: Point = [(a[0] + b[0] + c[0] + d[0]) / 4, (a[1] + c[1]) / 2]
  const half = (b[0] - a[0]) * 0.46
  return path(
    `M${a[0] - r},${a[1] + r} Q${a[0] - r * 0.6},${a[1] - r} ${(a[0] + b[0]) / 2 - r},${a[1] - r * 1.5} L${(a[0] + b[0]) / 2 + r},${a[1] - r * 1.5} Q${b[0] + r * 0.6},${b[1] - r} ${b[0] + r},${b[1] + r} Q${waist[0] + half},${waist[1]} ${d[0] + flare + r * 0.6},${d[1] + hem + r} L${c[0] - flare - r * 0.6},${c[1] + hem + r} Q${waist[0] - half},${waist[1]} ${a[0] - r},${a[1] + r} z`,
    fill,
  )
}

function satchel(neck: Point, h: number, breadth: number, fill: Fill): string {
  const w = 0.085 * h * Math.max(0.6, breadth)
  return path(`M${neck[0] - w},${neck[1] + 0.08 * h} q${w},${-0.07 * h} ${w * 2},0 l${w * 0.15},${0.2 * h} q${-w * 1.15},${0.04 * h} ${-w * 2.3},0 z`, fill, `stroke="#000" stroke-opacity=".25" stroke-width="${0.006 * h}"`)
}

function taper([x0, y0]: Point, r0: number, [x1, y1]: Point, r1: number, fill: Fill): string {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1
  const nx = -(y1 - y0) / length
  const ny = (x1 - x0) / length
  const at = (px: number, py: number) => `${px.toFixed(1)},${py.toFixed(1)}`
  return path(
    `M${at(x0 + nx * r0, y0 + ny * r0)} A${r0},${r0} 0 1 1 ${at(x0 - nx * r0, y0 - ny * r0)} L${at(x1 - nx * r1, y1 - ny * r1)} A${r1},${r1} 0 1 1 ${at(x1 + nx * r1, y1 + ny * r1)} z`,
    fill,
  )
}

const volume = (colour: string, lit: number) =>
  ramp([[0, tint(colour, lit < 0 ? 1.45 : 0.5)], [0.45, colour], [1, tint(colour, lit < 0 ? 0.5 : 1.45)]], 0)

function step([x, y]: Point, degrees: number, length: number): Point {
  const turn = (degrees * Math.PI) / 180
  return [x + Math.sin(turn) * length, y + Math.cos(turn) * length]
}

function drop(left: Limb, right: Limb): number {
  const reach = ([upper, lower]: Limb) => (Math.cos((upper * Math.PI) / 180) + Math.cos((lower * Math.PI) / 180)) / 2
  return Math.max(reach(left), reach(right))
}

/** A rope, string or strap between two points that hangs a little. */
export function hang([x0, y0]: Point, [x1, y1]: Point, sag: number, colour: string, width: number): string {
  const points: Point[] = Array.from({ length: 13 }, (_, i) => {
    const t = i / 12
    return [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)]
  })
  return line(points, colour, width)
}
