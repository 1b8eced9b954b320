/** An old well in a lane of white walls and black tiles, the stone worn by ropes. */
import { castShadow, person } from './figures'
import { leaves } from './greenery'
import { ground, haze, sky } from './light'
import { chance } from './noise'
import { type Camera, face, project, side, sizeAt, type Spot } from './perspective'
import { expose } from './plate'
import { CLASSIC, picture } from './picture'
import { line, oval, path, pool, ramp, rect } from './shapes'

const EYE: Camera = { vanishing: [690, 380], focal: 760, eye: 1.6 }

export const oldStreetWell = picture({ size: CLASSIC, focal: [0.36, 0.68], print: { exposure: 1, bloom: 0.2, vignette: 0.5, balance: [1.05, 1, 0.9] } }, (plate) => {
  const random = chance(301)
  sky(plate, [[0, '#a9bccb'], [1, '#f0e6cf']], 400, { amount: 0.4, colour: '#ffffff' })
  ground(plate, 380, '#b5a68c', '#6c6256', 0.3)
  expose(plate, cobbles(random), { texture: 0.3, grainSize: 6 })
  expose(plate, side(EYE, 2.1, [0, 3.4], [2, 30], ramp([[0, '#8d8676'], [1, '#b9b09a']], 180)) + roof(2.1) + doors(), { texture: 0.2, grainSize: 14 })
  expose(plate, side(EYE, -2.6, [0, 3.2], [2, 30], ramp([[0, '#f3ead6'], [1, '#d9cfb8']], 0)) + roof(-2.6) + windows(), { texture: 0.16, grainSize: 16 })
  expose(plate, lanterns(), { gain: 1.1 })
  haze(plate, '#f4e6c6', 380, 150, 0.6)
  const [x, y] = project(EYE, [0.7, 0, 9])
  const walker = person({ x, y, height: sizeAt(EYE, 9) * 1.6, top: '#41586c', legs: '#2c2c30', hair: '#8b8680', legLeft: [-8, 2], legRight: [8, -10], armRight: [12, 4] })
  expose(plate, castShadow({ x, y, height: sizeAt(EYE, 9) * 1.6 }, -0.9, 0.4) + pool(380, 778, 330, 46, '#4a4450', 1), { blend: 'multiply', blur: 6 })
  expose(plate, walker + oval(x + 26, y - 26, 12, 15, '#6a4a2c'), { blur: 1.4 })
  expose(plate, well(), { texture: 0.34, grainSize: 7 })
  expose(plate, bucket(600, 806), { texture: 0.2, stretch: 0.3, grainSize: 6 })
  expose(plate, leaves(random, [60, 90], 220, 150, 120, '#2a3a20', '#a9b85c', 22, 1), { blur: 8 })
  expose(plate, pool(760, 330, 300, 300, '#ffe9b8', 0.7), { blend: 'add', gain: 0.3 })
})

function cobbles(random: () => number): string {
  return Array.from({ length: 26 }, (_, row) => {
    const z = 2.1 + row * 0.42 + row * row * 0.012
    return Array.from({ length: 11 }, (_, i) => {
      const x = -2.6 + i * 0.44 + (row % 2) * 0.2
      const stone = ['#9a8e7c', '#857a6c', '#a89c86', '#776f64'][Math.floor(random() * 4)] as string
      const corners: Spot[] = [[x, 0, z], [x + 0.4, 0, z], [x + 0.4, 0, z + 0.38 + row * 0.02], [x, 0, z + 0.38 + row * 0.02]]
      return face(EYE, corners, stone, 'stroke="#4a443c" stroke-width="2" stroke-linejoin="round"')
    }).join('')
  }).reverse().join('')
}

function roof(x: number): string {
  const inner = x < 0 ? x + 0.5 : x - 0.5
  const edge: Spot[] = [[inner, 3.2, 2], [x, 3.9, 2], [x, 3.9, 30], [inner, 3.2, 30]]
  const tiles = Array.from({ length: 60 }, (_, i) => {
    const [px, py] = project(EYE, [inner, 3.2, 2.2 + i * 0.3])
    const r = sizeAt(EYE, 2.2 + i * 0.3) * 0.09
    return line([[px, py], project(EYE, [x, 3.9, 2.2 + i * 0.3])], '#4a4c52', r * 0.9) + oval(px, py, r, r, '#33353b')
  })
  return face(EYE, edge, '#2c2e34') + tiles.reverse().join('')
}

function doors(): string {
  return [3.4, 6.4, 9.6, 13].map((z) => side(EYE, 2.08, [0, 2.2], [z, z + 1.2], '#4a3020') + side(EYE, 2.06, [0.05, 2.1], [z + 0.1, z + 0.56], '#6a4630') + side(EYE, 2.06, [0.05, 2.1], [z + 0.62, z + 1.1], '#5e3c28') + side(EYE, 2.05, [1.2, 1.7], [z + 0.2, z + 0.45], '#b8402f')).join('')
}

function windows(): string {
  return [4.4, 7.4, 10.6, 14].map((z) => side(EYE, -2.58, [1.2, 2.2], [z, z + 1.2], '#3c2c20') + [0.3, 0.6, 0.9].map((dz) => side(EYE, -2.56, [1.2, 2.2], [z + dz - 0.03, z + dz + 0.03], '#7a5636')).join('') + side(EYE, -2.57, [1.1, 1.2], [z - 0.05, z + 1.25], '#8f8878')).join('')
}

function lanterns(): string {
  return [5, 8, 11.4].map((z) => {
    const [x, y] = project(EYE, [1.5, 2.6, z])
    const s = sizeAt(EYE, z) * 0.17
    return line([[x, y - s * 2.4], [x, y]], '#2a1c14', 2) + oval(x, y, s, s * 1.15, ramp([[0, '#f0704a'], [0.5, '#c8321f'], [1, '#6a140c']], 20)) + rect(x - s * 0.1, y + s * 1.1, s * 0.2, s * 0.9, '#c8441f')
  }).join('')
}

function well(): string {
  const stone = ramp([[0, '#e6dcc6'], [0.35, '#b3a891'], [0.75, '#6a6256'], [1, '#38332e']], 0)
  const grooves = [300, 342, 430, 470].map((x) => path(`M${x},612 q4,22 2,46`, 'none', 'stroke="#4a4238" stroke-width="7" stroke-linecap="round" opacity=".7"')).join('')
  const moss = Array.from({ length: 22 }, (_, i) => oval(236 + i * 13, 768 + Math.sin(i * 1.7) * 8, 14, 8, '#5d6a3a', 'opacity=".55"')).join('')
  return path('M212,600 L228,770 Q380,816 532,770 L548,600 z', stone) + moss + oval(380, 600, 170, 46, '#d9cdb4') + oval(380, 600, 168, 44, ramp([[0, '#f4ead2'], [1, '#a89c84']], 20)) + oval(380, 606, 122, 30, '#15120f') + path('M262,612 Q380,656 498,612 Q470,578 380,577 Q290,578 262,612 z', ramp([[0, '#0c0a09'], [1, '#6a5f50']], 180)) + oval(394, 622, 64, 10, '#8fa0a8', 'opacity=".45"') + grooves + path('M228,690 Q380,730 540,690', 'none', 'stroke="#574f44" stroke-width="4" opacity=".6"')
}

function bucket(x: number, y: number): string {
  return pool(x + 20, y + 4, 120, 22, '#2c2620', 0.8) + path(`M${x - 58},${y - 104} L${x - 44},${y} Q${x},${y + 14} ${x + 44},${y} L${x + 58},${y - 104} z`, ramp([[0, '#c99a62'], [0.4, '#8f6436'], [1, '#3f2814']], 0)) + oval(x, y - 104, 58, 16, '#3a2614') + oval(x, y - 100, 50, 12, '#9fb4ba') + path(`M${x - 57},${y - 84} Q${x},${y - 62} ${x + 57},${y - 84} M${x - 48},${y - 26} Q${x},${y - 8} ${x + 48},${y - 26}`, 'none', 'stroke="#4c4844" stroke-width="7"') + path(`M${x - 54},${y - 106} Q${x},${y - 190} ${x + 54},${y - 106}`, 'none', 'stroke="#7a5c38" stroke-width="6"') + path(`M${x},${y - 148} Q${x - 60},${y - 210} ${x - 110},${y - 210}`, 'none', 'stroke="#c9b083" stroke-width="7"')
}
