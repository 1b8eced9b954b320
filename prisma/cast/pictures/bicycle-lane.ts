/** The new bicycle lane: riders from behind under plane trees, dappled morning light. */
import { castShadow, person, type Person } from './figures'
import { tree } from './greenery'
import { ground, haze, sky } from './light'
import { chance } from './noise'
import { type Camera, box, level, project, side, sizeAt } from './perspective'
import { expose } from './plate'
import { PORTRAIT, picture } from './picture'
import { line, oval, pool, ramp, rect } from './shapes'

const EYE: Camera = { vanishing: [470, 480], focal: 760, eye: 1.7 }

export const bicycleLane = picture({ size: PORTRAIT, focal: [0.45, 0.6], print: { exposure: 1, bloom: 0.25, vignette: 0.5, balance: [1.06, 1, 0.88] } }, (plate) => {
  const random = chance(306)
  sky(plate, [[0, '#9db9cc'], [1, '#fbeac6']], 490, { amount: 0.4, colour: '#ffffff' })
  expose(plate, pool(520, 420, 330, 330, '#ffe9b4', 0.9), { blend: 'add', gain: 0.5 })
  expose(plate, [0, 1, 2, 3, 4].map((i) => rect(560 + i * 60, 250 + i * -40, 58, 240 + i * 40, ['#a9a294', '#b8ae9c', '#9a9a98'][i % 3] as string)).join('') + Array.from({ length: 40 }, (_, i) => rect(572 + (i % 8) * 34, 240 + Math.floor(i / 8) * 46, 16, 24, '#7d8890')).join(''), { blur: 5 })
  haze(plate, '#fbeac6', 480, 190, 0.6)
  ground(plate, 482, '#a9a08e', '#4a4744', 0.2)
  expose(plate, level(EYE, 0.002, [-1.9, 0.7], [1, 70], ramp([[0, '#9a8a78'], [0.4, '#a05a46'], [1, '#6e3428']])) + side(EYE, 1.1, [0, 0.2], [1, 70], '#cfc8b8') + level(EYE, 0.2, [1.1, 1.9], [1, 70], '#6f7a52'), { texture: 0.24, grainSize: 3 })
  expose(plate, [-1.9, 0.62].map((x) => level(EYE, 0.004, [x, x + 0.09], [1, 70], '#f2ead8')).join('') + Array.from({ length: 12 }, (_, i) => level(EYE, 0.004, [-0.65, -0.58], [2 + i * 3, 3.4 + i * 3], '#f2ead8')).join('') + level(EYE, 0, [-1.9, -1.82], [1, 60], '#f2ead8'), { texture: 0.3, grainSize: 4 })
  expose(plate, box(EYE, [2.6, 4.2], [0.3, 1.5], [12, 16], '#7d8894') + box(EYE, [2.5, 4], [0.3, 1.4], [20, 24], '#b5483a'), { blur: 2.5 })
  expose(plate, [40, 30, 22, 16, 11.5].flatMap((z) => [-3.1, 1.5].map((x) => { const [px, py] = project(EYE, [x, 0, z]); return tree(random, px, py, sizeAt(EYE, z) * 8.4, '#33431f', '#c2bf5c', x < 0 ? 1 : -1, '#5a4c3c') })).join(''), { blur: 1.6 })
  haze(plate, '#ffefc8', 470, 120, 0.5)
  expose(plate, dapples(random), { blend: 'multiply', blur: 4 })
  const riders: [number, number, string][] = [[0.2, 15, '#4a5a6c'], [-1.3, 11, '#d8cfb8'], [0, 8, '#a8402f'], [-1.2, 5.6, '#3f6a7c'], [0.02, 3.5, '#e2dccb']]
  for (const [lane, z, top] of riders) {
    const [x, y] = project(EYE, [lane, 0, z])
    const s = sizeAt(EYE, z)
    expose(plate, pool(x + s * 0.1, y, s * 0.42, s * 0.05, '#5a5666', 1) + castShadow(rider(x, y, s, top), -0.6, 0.5), { blend: 'multiply', blur: 3 })
    expose(plate, bicycle(x, y, s) + person(rider(x, y, s, top)), { blur: z > 10 ? 1.2 : 0, texture: 0.12, grainSize: 4 })
  }
  expose(plate, tree(random, -20, 1290, 1400, '#1c2614', '#7a8a3c', 1, '#2c251d'), { blur: 8 })
})

function rider(x: number, y: number, s: number, top: string): Person {
  return { x, y: y - s * 0.14, height: s * 1.58, top, legs: '#2c3140', armLeft: [-24, 18], armRight: [24, -18], legLeft: [-10, 4], legRight: [14, -22], breadth: 1, lit: 1, ...(top === '#a8402f' ? { bag: '#3a4658' } : {}), cap: top === '#e2dccb' ? '#c8452f' : '#4a4c50' }
}

function bicycle(x: number, y: number, s: number): string {
  return oval(x, y - s * 0.33, s * 0.045, s * 0.34, '#17181b') + oval(x, y - s * 0.33, s * 0.016, s * 0.28, '#5c6064') + line([[x - s * 0.28, y - s * 0.98], [x + s * 0.28, y - s * 0.98]], '#2a2c30', s * 0.03) + rect(x - s * 0.11, y - s * 0.72, s * 0.22, s * 0.03, '#2e3034') + oval(x, y - s * 0.62, s * 0.035, s * 0.045, '#e2382a') + oval(x, y - s * 0.82, s * 0.13, s * 0.06, '#1b1a1c')
}

function dapples(random: () => number): string {
  return Array.from({ length: 300 }, () => {
    const z = 2 + random() ** 2 * 40
    const [x, y] = project(EYE, [random() * 5 - 2.6, 0, z])
    const s = sizeAt(EYE, z) * (0.06 + random() * 0.24)
    return Math.sin(z * 1.1) > -0.4 ? oval(x, y, s, s * 0.32, '#7a7584', 'opacity=".75"') : ''
  }).join('')
}
