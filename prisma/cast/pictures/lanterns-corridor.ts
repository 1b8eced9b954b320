/** A school corridor at dusk hung with paper lanterns that the pupils made. */
import { chance } from './noise'
import { type Camera, front, level, project, side, sizeAt } from './perspective'
import { person } from './figures'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { halo, line, oval, path, pool, ramp, rect } from './shapes'

const EYE: Camera = { vanishing: [600, 400], focal: 520, eye: 1.5 }
const PAPERS = [['#ffb38a', '#d8452c', '#7c1710'], ['#fff0b8', '#f0a83c', '#8a4a12'], ['#fffbe8', '#e9d9b0', '#8b7650']]

export const lanternsCorridor = picture({ size: LANDSCAPE, focal: [0.5, 0.35], print: { exposure: 1.25, bloom: 0.35, vignette: 0.55, balance: [1.06, 1, 0.92] } }, (plate) => {
  const random = chance(33)
  expose(plate, room(), { texture: 0.16, grainSize: 9 })
  expose(plate, windows() + doors(), { texture: 0.12 })
  const hung = Array.from({ length: 42 }, (_, i) => ({ x: [-1.35, 0, 1.35][i % 3] as number, z: 1.75 + Math.floor(i / 3) * 1.05 + random() * 0.3, y: 2.25 + random() * 0.35, paper: Math.floor(random() * 3), wide: 0.85 + random() * 0.4 })).sort((a, b) => b.z - a.z)
  const glows = hung.map(({ x, z }) => {
    const [px, py] = project(EYE, [x, 0, z])
    const s = sizeAt(EYE, z)
    return pool(px, py, s * 1.2, s * 0.35, '#ffab5c', 0.42) + (x === 0 ? '' : pool(...project(EYE, [x * 1.4, 1.9, z]), s * 0.7, s * 1.1, '#ff9a50', 0.4))
  })
  expose(plate, glows.join(''), { blend: 'add', blur: 14, gain: 0.5 })
  const children = [[-0.5, 6.2, 1.3], [0.15, 6.4, 1.25], [0.75, 7.4, 1.3]].map(([x, z, tall], i) => {
    const [px, py] = project(EYE, [x as number, 0, z as number])
    return person({ x: px, y: py, height: sizeAt(EYE, z as number) * (tall as number), child: true, top: ['#33415c', '#7a2f2b', '#3d4a3c'][i] as string, armRight: i === 1 ? [150, 165] : [10, 6], lit: 1, bag: ['#5a2420', '#2a3b52', '#4a4430'][i] as string })
  })
  expose(plate, hung.filter((l) => l.z > 7).map(lantern).join(''), { blur: 1.6, gain: 1.5 })
  expose(plate, children.join(''), { blur: 0.8, gain: 0.8 })
  expose(plate, hung.filter((l) => l.z <= 7 && l.z > 3.2).map(lantern).join(''), { gain: 1.5, texture: 0.3, grainSize: 5 })
  expose(plate, hung.filter((l) => l.z <= 3.2).map(lantern).join(''), { blur: 4, gain: 1.4, texture: 0.3, grainSize: 10 })
})

function room(): string {
  const walls = ramp([[0, '#54463a'], [0.45, '#6e5a48'], [1, '#8a7258']], 0)
  return (
    rect(0, 0, 1200, 800, '#2c2620') +
    level(EYE, 3.1, [-2.1, 2.1], [0.5, 20], ramp([[0, '#2c2621'], [1, '#655241']])) +
    side(EYE, -2.1, [0, 3.1], [0.5, 20], walls) + side(EYE, 2.1, [0, 3.1], [0.5, 20], ramp([[0, '#8a7258'], [0.55, '#6e5a48'], [1, '#54463a']], 0)) +
    side(EYE, -2.1, [0, 1], [0.5, 20], '#2f4238', 'opacity=".6"') + side(EYE, 2.1, [0, 1], [0.5, 20], '#2f4238', 'opacity=".6"') +
    level(EYE, 0, [-2.1, 2.1], [0.5, 20], ramp([[0, '#8a6c4c'], [1, '#33291f']])) +
    Array.from({ length: 22 }, (_, i) => level(EYE, 0, [-2.1, 2.1], [1 + i * 0.8, 1.02 + i * 0.8], '#1f1812')).join('') +
    front(EYE, 20, [-2.1, 2.1], [0, 3.1], '#c9a97c') + front(EYE, 20, [-1, 1], [0, 2.2], '#f0d8a8')
  )
}

function windows(): string {
  return Array.from({ length: 6 }, (_, i) => {
    const z = 2 + i * 2.6
    return side(EYE, -2.1, [1.1, 2.6], [z, z + 1.9], ramp([[0, '#5d7796'], [1, '#3a4b63']])) + side(EYE, -2.08, [1.1, 2.6], [z + 0.92, z + 0.98], '#2a2420') + side(EYE, -2.08, [1.82, 1.87], [z, z + 1.9], '#2a2420')
  }).join('')
}

function doors(): string {
  return Array.from({ length: 5 }, (_, i) => {
    const z = 2.6 + i * 3.4
    const board = Array.from({ length: 12 }, (_, k) => side(EYE, 2.08, [1.2 + (k % 3) * 0.36, 1.5 + (k % 3) * 0.36], [z + 1.3 + Math.floor(k / 3) * 0.36, z + 1.58 + Math.floor(k / 3) * 0.36], ['#b6a68c', '#8c4a38', '#97927f', '#6d7a6a'][(k * 7 + i) % 4] as string))
    return side(EYE, 2.09, [0, 2.2], [z, z + 0.95], ramp([[0, '#4b3425'], [1, '#2d2018']])) + board.join('')
  }).join('')
}

function lantern({ x, y, z, paper, wide }: { x: number; y: number; z: number; paper: number; wide: number }): string {
  const [px, py] = project(EYE, [x, y, z])
  const s = sizeAt(EYE, z) * 0.3
  const [core, body, rim] = PAPERS[paper] as [string, string, string]
  const fill = halo([[0, core], [0.5, body], [1, rim]], 0.5, 0.58, 0.56)
  const ribs = [-0.66, -0.33, 0, 0.33, 0.66].map((k) => path(`M${px},${py - s} Q${px + k * 2 * s * wide},${py} ${px},${py + s}`, 'none', `stroke="${rim}" stroke-opacity=".45" stroke-width="${s * 0.035}"`))
  return (
    line([[px, project(EYE, [x, 3.1, z])[1]], [px, py - s]], '#1c1612', Math.max(0.6, s * 0.03)) +
    oval(px, py, s * wide, s, fill) + ribs.join('') +
    rect(px - s * 0.3, py - s * 1.06, s * 0.6, s * 0.14, '#3a2016') + rect(px - s * 0.3, py + s * 0.92, s * 0.6, s * 0.14, '#3a2016') +
    rect(px - s * 0.09, py + s * 1.05, s * 0.18, s * 0.85, ramp([[0, body], [1, rim]]))
  )
}
