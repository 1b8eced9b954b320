/** The school's vegetable garden: beds in rows, pupils bending over them, a low afternoon sun. */
import { castShadow, person, type Person } from './figures'
import { blades, hills, leaves, ridge, tree } from './greenery'
import { ground, haze, sky } from './light'
import { chance } from './noise'
import { type Camera, box, front, level, project, sizeAt } from './perspective'
import { expose } from './plate'
import { CLASSIC, picture } from './picture'
import { oval, poly, pool, ramp } from './shapes'

const EYE: Camera = { vanishing: [520, 300], focal: 700, eye: 1.9 }

export const vegetableGarden = picture({ size: CLASSIC, focal: [0.5, 0.55], print: { exposure: 1.05, balance: [1.05, 1, 0.88], bloom: 0.15 } }, (plate) => {
  const random = chance(101)
  sky(plate, [[0, '#8fb3d4'], [0.7, '#d6dcd4'], [1, '#f3e3bd']], 305, { amount: 0.7, colour: '#fffaf0', size: 1.2, from: 0.48 })
  expose(plate, poly(hills(ridge(random, 1200, 300, 90), 310), '#93a596'), { blur: 5 })
  expose(plate, school() + [60, 190, 930, 1060, 1170].map((x) => tree(random, x, 310, 130 + random() * 60, '#3a4a28', '#a6ae5a')).join(''), { blur: 3 })
  haze(plate, '#f3e4bf', 300, 70, 0.45)
  ground(plate, 302, '#8b7a56', '#5c4630', 0.5)
  const beds = [22, 17, 13, 10, 7.6, 5.6, 4]
  expose(plate, beds.map((z) => bed(z)).join(''), { texture: 0.35, grainSize: 5 })
  const workers: Person[] = [[-2.9, 15.4, 0], [2.3, 12, 1], [-1.5, 9, 2], [1.2, 6.9, 0], [-2.2, 5.2, 1]].map(([x, z, pose]) => worker(x as number, z as number, pose as number))
  expose(plate, workers.map((who) => castShadow(who, -1.2, -0.22)).join('') + workers.map((who) => pool(who.x, who.y, who.height * 0.3, who.height * 0.05, '#2a2018', 0.8)).join(''), { blend: 'multiply', blur: 3 })
  for (const [i, z] of beds.entries()) {
    expose(plate, rowOf(random, z, i), { blur: z < 5 ? 3.5 : z > 12 ? 1 : 0, texture: 0.1, grainSize: 4 })
    const here = workers.filter((who) => who.y > project(EYE, [0, 0, z])[1] && who.y <= project(EYE, [0, 0, beds[i + 1] ?? 3])[1])
    if (here.length > 0) expose(plate, here.map(person).join(''), { blur: z > 12 ? 1.2 : 0.3, texture: 0.15, grainSize: 3 })
  }
  expose(plate, blades(random, 0, 1200, 900, 150, 70, '#24331a', '#8a9a44'), { blur: 9 })
  expose(plate, pool(80, 240, 620, 460, '#ffdf9c', 0.5), { blend: 'add', gain: 0.35 })
})

function school(): string {
  const windows = [0, 1, 2].flatMap((floor) => Array.from({ length: 8 }, (_, i) => front(EYE, 60, [-18 + i * 4, -16 + i * 4], [1.6 + floor * 3.6, 3.6 + floor * 3.6], '#7f8c92')))
  return front(EYE, 60, [-20, 15], [0, 12], ramp([[0, '#e3d8c4'], [1, '#bda98f']], 0)) + windows.join('') + front(EYE, 59, [-20.5, 15.5], [12, 12.8], '#9a5a46')
}

function bed(z: number): string {
  return level(EYE, 0.01, [-6, 6], [z - 0.9, z - 0.55], '#3c2c1e', 'opacity=".6"') + box(EYE, [-6, 6], [0, 0.18], [z - 0.55, z + 0.6], '#6a4c32')
}

function rowOf(random: () => number, z: number, kind: number): string {
  const s = sizeAt(EYE, z)
  const dense = z > 12 ? 9 : 22
  return Array.from({ length: 17 }, (_, i) => {
    const [x, y] = project(EYE, [-5.7 + i * 0.7 + random() * 0.15, 0.2, z])
    if (x < -90 || x > 1290) return ''
    if (kind % 3 === 1) return leaves(random, [x, y - s * 0.35], s * 0.2, s * 0.38, dense, '#2f4a1e', '#9fc052', s * 0.07) + oval(x + s * 0.06, y - s * 0.3, s * 0.05, s * 0.055, '#c8402a') + oval(x - s * 0.1, y - s * 0.45, s * 0.045, s * 0.05, '#d4622e')
    return oval(x, y, s * 0.3, s * 0.07, '#241a10', 'opacity=".7"') + leaves(random, [x, y - s * 0.12], s * 0.26, s * 0.15, dense, kind % 3 ? '#2c4a34' : '#2e4a1c', kind % 3 ? '#a9c89a' : '#b5cf62', s * 0.09)
  }).join('')
}

function worker(x: number, z: number, pose: number): Person {
  const [px, py] = project(EYE, [x, 0, z])
  const stoop = [38, 8, -34][pose] as number
  const arms: [number, number] = pose === 1 ? [20, 40] : [stoop * 0.3, stoop * 0.2]
  return { x: px, y: py, height: sizeAt(EYE, z) * 1.42, child: true, lean: stoop, top: ['#e9e4d8', '#b8402e', '#35577e'][pose] as string, legs: '#2c3550', armLeft: arms, armRight: [arms[0] + 16, arms[1]], legLeft: [-8, -2], legRight: [8, 2], breadth: 0.7, cap: ['#e8c23c', '#e9e4d8', '#e8c23c'][pose] as string }
}
