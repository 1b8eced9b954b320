/** The morning market: heaps of vegetables under awnings, shoppers in the lane, warm bulbs. */
import { person } from './figures'
import { chance } from './noise'
import { haze } from './light'
import { leaves } from './greenery'
import { type Camera, box, front, level, project, side, sizeAt } from './perspective'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { halo, line, oval, poly, pool, ramp, rect, tint } from './shapes'

const EYE: Camera = { vanishing: [600, 330], focal: 660, eye: 1.65 }
const GOODS = ['#c8392a', '#e08a2c', '#5c8a3a', '#7a3f6a', '#e6c64c', '#8fae54', '#d86a3c', '#efe6d0']

export const marketMorning = picture({ size: LANDSCAPE, focal: [0.5, 0.55], print: { exposure: 0.95, bloom: 0.35, vignette: 0.55, balance: [1.08, 1, 0.88] } }, (plate) => {
  const random = chance(304)
  expose(plate, rect(0, 0, 1200, 800, ramp([[0, '#8d99a4'], [0.42, '#f3e2c0'], [1, '#6a5a4a']])) + level(EYE, 0, [-2, 2], [1, 40], ramp([[0, '#c9b594'], [1, '#55493d']])), { texture: 0.25, grainSize: 6, stretch: 3 })
  expose(plate, houses(), { texture: 0.16, blur: 3 })
  expose(plate, Array.from({ length: 9 }, (_, i) => awnings(16 - i * 1.6, i)).slice(0, 5).join('') + crowd(random, 17, 8, 18), { blur: 3 })
  haze(plate, '#ffe8bd', 330, 150, 0.55)
  expose(plate, stalls(random, [11, 8.6, 6.8]), { blur: 1.2, texture: 0.12 })
  expose(plate, [8, 6.4, 4.9].map((z, i) => awnings(z, i)).join(''), { blur: 1, texture: 0.14, grainSize: 6 })
  expose(plate, shadows(random), { blur: 5 })
  expose(plate, crowd(random, 8, 4.6, 7), { blur: 0.5, texture: 0.14, grainSize: 4 })
  expose(plate, stalls(random, [5.2, 3.9]), { texture: 0.16, grainSize: 5 })
  expose(plate, bulbs(), { blend: 'add', gain: 1 })
  expose(plate, stalls(random, [2.7]), { blur: 3, texture: 0.14, grainSize: 6 })
  expose(plate, awnings(3.1, 1), { blur: 6, gain: 0.6 })
})

function houses(): string {
  const wall = (x: number) => side(EYE, x, [0, 5.2], [1.5, 30], ramp([[0, '#7a6650'], [1, '#cdb58e']], x < 0 ? 0 : 180))
  const bays = [2.4, 4.6, 6.8, 9, 12, 15].flatMap((z) => [-3.55, 3.55].map((x) => side(EYE, x, [0.2, 2.4], [z, z + 1.5], '#4a3626') + side(EYE, x, [3.1, 4.4], [z + 0.2, z + 1.2], '#55443a') + side(EYE, x * 0.99, [3.1, 4.4], [z + 0.66, z + 0.72], '#a08a68')))
  return wall(-3.6) + wall(3.6) + bays.join('')
}

function awnings(z: number, i: number): string {
  return [-1, 1].map((wall) => {
    const cloth = ['#b8452f', '#3f6f86', '#c99a3c', '#56785a'][(i + (wall > 0 ? 2 : 0)) % 4] as string
    const [x0, y0] = project(EYE, [wall * 1.35, 2.15, z])
    const [x1, y1] = project(EYE, [wall * 3.6, 2.9, z])
    const drop = sizeAt(EYE, z) * 0.24
    const [x2, y2] = project(EYE, [wall * 1.35, 2.15, z + 1.4])
    return poly([[x0, y0], [x1, y1], [x1, y1 + drop * 2], [x0, y0 + drop]], ramp([[0, tint(cloth, 1.25)], [1, tint(cloth, 0.55)]])) + poly([[x0, y0], [x2, y2], [x2, y2 + drop * 0.7], [x0, y0 + drop]], tint(cloth, 1.35)) + line([[x0, y0], project(EYE, [wall * 1.35, 0, z])], '#4a4038', sizeAt(EYE, z) * 0.03)
  }).join('')
}

function stalls(random: () => number, depths: number[]): string {
  return depths.map((z) => [-1, 1].map((wall) => {
    const x: [number, number] = wall < 0 ? [-3, -1.3] : [1.3, 3]
    const table = box(EYE, x, [0.05, 0.62], [z, z + 1.1], '#7a5a3c', -wall)
    const crates = [0, 1, 2].map((k) => {
      const cx = x[0] + 0.3 + k * 0.56
      const colour = GOODS[Math.floor(random() * GOODS.length)] as string
      const s = sizeAt(EYE, z)
      const [px, py] = project(EYE, [cx, 0.7, z + 0.1])
      const heap = Array.from({ length: 26 }, (_, i) => {
        const up = Math.floor(i / 9)
        const fx = px + ((i % 9) - 4 + (up % 2) * 0.5) * s * (0.062 - up * 0.01)
        const fy = py - up * s * 0.07 + (random() - 0.5) * s * 0.02
        const r = s * (0.042 + random() * 0.012)
        return oval(fx, fy, r, r * 0.94, halo([[0, tint(colour, 1.5)], [0.5, colour], [1, tint(colour, 0.4)]], 0.4, 0.35, 0.66))
      })
      const greens = k === 1 && z < 9 ? leaves(random, [px, py - s * 0.1], s * 0.24, s * 0.13, 40, '#2c4a20', '#a9cc62', s * 0.045) : heap.join('')
      return front(EYE, z + 0.02, [cx - 0.27, cx + 0.27], [0.56, 0.72], ramp([[0, '#c49a62'], [1, '#6a4a2a']])) + greens
    })
    return table + crates.join('')
  }).join('')).join('')
}

function crowd(random: () => number, far: number, near: number, count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const z = far - ((far - near) * i) / (count - 1)
    const [x, y] = project(EYE, [(((i * 0.71) % 1) - 0.5) * 2.2 + (random() - 0.5) * 0.3, 0, z])
    return person({ x, y, height: sizeAt(EYE, z) * (1.55 + random() * 0.2), top: ['#4c5a6c', '#a5483a', '#8a7a5a', '#5a4c66', '#46603f', '#cbbfa8'][i % 6] as string, hair: i % 3 ? '#1a1613' : '#8d8780', legLeft: [-9, 2], legRight: [9, -12], armLeft: [-10, 4], armRight: [12, i % 2 ? -40 : 6], lit: i % 2 ? 1 : -1, ...(i % 3 === 1 ? { bag: '#b8893c' } : {}) })
  }).join('')
}

function shadows(random: () => number): string {
  return Array.from({ length: 9 }, () => {
    const z = 4.6 + random() * 4
    const [x, y] = project(EYE, [(random() - 0.5) * 2.4, 0, z])
    return pool(x, y, sizeAt(EYE, z) * 0.5, sizeAt(EYE, z) * 0.08, '#1e1610', 0.8)
  }).join('')
}

function bulbs(): string {
  return [3.6, 5, 6.6, 8.4, 11].flatMap((z) => [-1.7, 1.7].map((x) => {
    const [px, py] = project(EYE, [x, 1.98, z])
    const s = sizeAt(EYE, z)
    return pool(px, py, s * 0.5, s * 0.42, '#ffc878', 0.7) + oval(px, py, s * 0.05, s * 0.06, '#fff4d4')
  })).join('')
}
