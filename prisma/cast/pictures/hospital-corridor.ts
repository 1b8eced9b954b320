/** A hospital corridor: polished floor, a nurse with a trolley walking away, a row of doors. */
import { person } from './figures'
import { chance } from './noise'
import { type Camera, box, front, level, project, side, sizeAt } from './perspective'
import { expose } from './plate'
import { PORTRAIT, picture } from './picture'
import { oval, pool, ramp, rect } from './shapes'

const EYE: Camera = { vanishing: [430, 560], focal: 760, eye: 1.5 }

export const hospitalCorridor = picture({ size: PORTRAIT, focal: [0.52, 0.55], print: { exposure: 0.88, bloom: 0.3, vignette: 0.45, balance: [0.96, 1, 1.02] } }, (plate) => {
  const random = chance(201)
  expose(plate, shell(), { texture: 0.05, grainSize: 20 })
  expose(plate, doors(), { texture: 0.06 })
  expose(plate, Array.from({ length: 9 }, (_, i) => level(EYE, 2.68, [-0.5, 0.5], [2 + i * 2.4, 3.1 + i * 2.4], '#ffffff')).join('') + front(EYE, 26, [-1.5, 1.5], [0, 2.7], '#ffffff'), { gain: 1.6, blur: 1 })
  const sheen = Array.from({ length: 9 }, (_, i) => level(EYE, 0, [-0.6, 0.6], [2.1 + i * 2.4, 3.2 + i * 2.4], '#f4fbfa', 'opacity=".6"')).join('') + level(EYE, 0, [-0.9, 0.9], [6, 26], '#ffffff', 'opacity=".35"')
  expose(plate, sheen, { blend: 'add', gain: 0.7, blur: 10 })
  expose(plate, farPeople(random), { blur: 1.8 })
  const [x, y] = project(EYE, [0.28, 0, 4.2])
  const size = sizeAt(EYE, 4.2)
  const nurse = person({ x, y, height: size * 1.64, top: '#eef3f2', legs: '#e4ebea', coat: 0.12, cap: '#ffffff', armLeft: [-24, 30], armRight: [22, -26], legLeft: [-4, 2], legRight: [6, -12] })
  expose(plate, `<g transform="translate(0 ${2 * y}) scale(1 -1)">${nurse}</g>`, { blur: 7, gain: 0.5 })
  expose(plate, pool(x, y + 6, size * 0.6, size * 0.1, '#1c2628', 0.8), { blur: 3 })
  expose(plate, trolley(x - size * 0.06), { blur: 0.4 })
  expose(plate, nurse, { texture: 0.08, grainSize: 5, gain: 0.9 })
  expose(plate, box(EYE, [-1.45, -1.05], [0.4, 0.46], [1.6, 2.9], '#3f6f78') + box(EYE, [-1.5, -1.42], [0.5, 0.95], [1.6, 2.9], '#3f6f78'), { blur: 5 })
})

function shell(): string {
  const wall = (x: number) => side(EYE, x, [0, 2.7], [0.8, 26], ramp([[0, '#9aa8a6'], [1, '#dbe4e0']], x < 0 ? 0 : 180)) + side(EYE, x, [0, 1], [0.8, 26], '#8fb5ae', 'opacity=".75"') + side(EYE, x * 0.98, [0.92, 1.04], [0.8, 26], '#d9c49a') + side(EYE, x * 0.98, [0, 0.12], [0.8, 26], '#4f6a66')
  return rect(0, 0, 800, 1200, '#8fa09e') + level(EYE, 2.7, [-1.6, 1.6], [0.8, 26], ramp([[0, '#9ca6a4'], [1, '#e4e9e6']])) + wall(-1.6) + wall(1.6) + level(EYE, 0, [-1.6, 1.6], [0.8, 26], ramp([[0, '#d9e2dd'], [0.4, '#a3b2ae'], [1, '#66767a']])) + [-1.2, 1.2].map((x) => level(EYE, 0.002, [x - 0.05, x + 0.05], [0.8, 26], '#4f8a86')).join('')
}

function doors(): string {
  return [-1.59, 1.59].flatMap((x) => [2.4, 6, 9.6, 13.2, 17].map((z) => side(EYE, x, [0, 2.15], [z, z + 1.1], ramp([[0, '#c9a87c'], [1, '#8e7350']])) + side(EYE, x * 0.998, [1.2, 1.9], [z + 0.65, z + 0.85], '#eaf4f4') + side(EYE, x * 0.99, [2.2, 2.4], [z + 0.3, z + 0.75], x < 0 ? '#3f8f7a' : '#4a78a8'))).join('')
}

function farPeople(random: () => number): string {
  return [[-0.8, 12], [0.2, 15], [0.9, 11], [-0.3, 19]].map(([px, z], i) => {
    const [x, y] = project(EYE, [px as number, 0, z as number])
    return pool(x, y, 14, 4, '#2a3436', 0.7) + person({ x, y, height: sizeAt(EYE, z as number) * 1.66, top: ['#f4f6f6', '#6a7f9a', '#eef2f2', '#8a5a4c'][i] as string, legs: '#3a4450', coat: i % 2 ? 0 : 0.15, legLeft: [-6 - random() * 6, 4], legRight: [8, -6] })
  }).join('')
}

function trolley(x: number): string {
  const at = (z: number) => project(EYE, [0, 0, z])[1]
  const y = at(4.9)
  const s = sizeAt(EYE, 4.9)
  return rect(x - s * 0.34, y - s * 0.9, s * 0.68, s * 0.05, ramp([[0, '#f8fafa'], [1, '#8a9698']])) + rect(x - s * 0.34, y - s * 0.4, s * 0.68, s * 0.05, '#a9b4b6') + [-0.33, 0.31].map((k) => rect(x + s * k, y - s * 0.98, s * 0.03, s * 0.92, '#9aa5a8')).join('') + [-0.3, 0.3].map((k) => oval(x + s * k, y - s * 0.04, s * 0.05, s * 0.05, '#22282a')).join('') + rect(x - s * 0.28, y - s * 1.06, s * 0.16, s * 0.16, '#5f9aa8') + rect(x + s * 0.12, y - s * 1.02, s * 0.18, s * 0.12, '#f0f0ea') + rect(x - s * 0.3, y - s * 0.55, s * 0.5, s * 0.15, '#dfe6e6')
}
