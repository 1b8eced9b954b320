/** Between two shelves of a library: spines in perspective, a reader at the lit end. */
import { person } from './figures'
import { chance } from './noise'
import { type Camera, front, level, project, side, sizeAt } from './perspective'
import { expose } from './plate'
import { CLASSIC, picture } from './picture'
import { pool, ramp, rect, tint } from './shapes'

const EYE: Camera = { vanishing: [560, 400], focal: 620, eye: 1.45 }
const CLOTHS = ['#8a3a2e', '#2f4a63', '#c3a36a', '#47563f', '#d9cfb8', '#6a4a5e', '#a86a36', '#39424a', '#b6b0a0', '#7d2a2a', '#4a6d6a']

export const libraryShelves = picture({ size: CLASSIC, focal: [0.47, 0.5], print: { exposure: 1.25, bloom: 0.3, vignette: 0.6, balance: [1.06, 1, 0.9] } }, (plate) => {
  const random = chance(77)
  expose(plate, room(), { texture: 0.1 })
  expose(plate, pool(560, 380, 260, 300, '#ffe9bd', 0.9), { blend: 'add', blur: 20, gain: 0.6 })
  const [x, y] = project(EYE, [-0.12, 0, 6.4])
  expose(plate, shelves(random, 3.4, 9), { blur: 1.6, texture: 0.12, grainSize: 4 })
  expose(plate, pool(x, y + 4, 70, 14, '#120c08', 0.8) + person({ x, y, height: sizeAt(EYE, 6.4) * 1.55, top: '#a83c30', legs: '#2a2d3a', armLeft: [-30, 60], armRight: [135, 170], breadth: 0.8, lit: 1 }), { blur: 0.5 })
  expose(plate, shelves(random, 1.75, 3.4), { texture: 0.14, grainSize: 3 })
  expose(plate, shelves(random, 0.9, 1.75), { blur: 7, texture: 0.1 })
  expose(plate, pool(60, 450, 330, 620, '#0c0806', 0.75) + pool(1150, 450, 330, 620, '#0c0806', 0.75), { blur: 30 })
})

function room(): string {
  return (
    rect(0, 0, 1200, 900, '#2a2019') +
    level(EYE, 3.2, [-3, 3], [1, 9], ramp([[0, '#6a5a48'], [1, '#c9b594']])) +
    level(EYE, 0, [-1, 1], [0.8, 9], ramp([[0, '#d0a873'], [0.5, '#8d6642'], [1, '#3a291c']])) +
    front(EYE, 9, [-3, 3], [0, 3.2], '#e9d9b6') + front(EYE, 8.98, [-0.7, 0.7], [0.9, 2.6], '#fffdf2') + front(EYE, 8.96, [-0.03, 0.03], [0.9, 2.6], '#8b7a60') + front(EYE, 8.96, [-0.7, 0.7], [1.72, 1.77], '#8b7a60') +
    [2.4, 4.4, 6.4].map((z) => level(EYE, 3.1, [-0.35, 0.35], [z, z + 0.9], '#fff4d6')).join('')
  )
}

function shelves(random: () => number, near: number, far: number): string {
  const parts: string[] = []
  for (const wall of [-1, 1]) {
    parts.push(side(EYE, wall * 1.02, [0, 2.75], [near, far], '#1d140e'))
    for (let shelf = 0; shelf < 6; shelf++) parts.push(row(random, wall, 0.12 + shelf * 0.44, near, far))
    for (let z = Math.ceil(near / 0.9) * 0.9; z <= far; z += 0.9) parts.push(side(EYE, wall * 0.98, [0, 2.8], [z, z + 0.05], '#5b3d26'))
  }
  return parts.join('')
}

function row(random: () => number, wall: number, y: number, near: number, far: number): string {
  const books: string[] = []
  let z = near
  while (z < far - 0.02) {
    const thick = Math.min(far - z, 0.028 + random() * 0.05)
    const tall = 0.24 + random() * 0.11
    const cloth = CLOTHS[Math.floor(random() * CLOTHS.length)] as string
    const glow = 0.45 + (z / 9) * 0.75
    if (random() > 0.05) {
      books.push(side(EYE, wall, [y, y + tall], [z, z + thick * 0.93], ramp([[0, tint(cloth, glow * 1.1)], [1, tint(cloth, glow * 0.62)]])))
      if (random() > 0.6) books.push(side(EYE, wall * 0.999, [y + tall * 0.68, y + tall * 0.82], [z, z + thick * 0.9], tint('#d8c48c', glow)))
    }
    z += thick
  }
  const plank = side(EYE, wall * 0.97, [y - 0.035, y], [near, far], ramp([[0, '#9a6f45'], [1, '#6a4729']]))
  const edge = level(EYE, y, wall < 0 ? [-1, -0.97] : [0.97, 1], [near, far], '#b58a5a')
  return books.join('') + plank + edge
}
