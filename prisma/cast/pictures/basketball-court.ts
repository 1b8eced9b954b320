/** A jump shot against the evening sun on the school court. */
import { castShadow, person, type Person } from './figures'
import { tree } from './greenery'
import { ground, haze, sky } from './light'
import { chance } from './noise'
import { type Camera, level, project, sizeAt } from './perspective'
import { expose } from './plate'
import { PORTRAIT, picture } from './picture'
import { line, oval, path, pool, rect, type Point } from './shapes'

const EYE: Camera = { vanishing: [330, 800], focal: 900, eye: 1 }
const RING: Point = [560, 330]

export const basketballCourt = picture({ size: PORTRAIT, focal: [0.55, 0.45], print: { exposure: 1.05, bloom: 0.35, vignette: 0.5, balance: [1.12, 1, 0.82] } }, (plate) => {
  const random = chance(105)
  sky(plate, [[0, '#4a6688'], [0.5, '#c79a80'], [1, '#ffc474']], 805, { amount: 0.6, colour: '#ffd9a8', size: 1.4 })
  expose(plate, pool(250, 640, 480, 480, '#ffd27a', 0.9) + oval(250, 640, 46, 46, '#fff8e0'), { blend: 'add', gain: 1 })
  expose(plate, rect(560, 600, 260, 205, '#6a5560') + Array.from({ length: 18 }, (_, i) => rect(580 + (i % 6) * 38, 625 + Math.floor(i / 6) * 50, 20, 24, '#8f7468')).join('') + [20, 130, 440, 540].map((x) => tree(random, x, 806, 190 + random() * 70, '#3a2e26', '#8a6a3a')).join(''), { blur: 6 })
  haze(plate, '#ffc987', 790, 130, 0.5)
  ground(plate, 800, '#a8765a', '#4f3a3c', 0.25)
  expose(plate, lines(), { texture: 0.3, grainSize: 5 })
  const shooter: Person = { x: 330, y: 1010, height: 500, top: '#b23428', legs: '#7a1f1c', armLeft: [-152, 176], armRight: [166, 172], legLeft: [-14, -30], legRight: [10, -24], lean: 3, lit: -1 }
  const guard: Person = { x: 505, y: 1075, height: 500, top: '#e4dfd2', legs: '#d8d2c4', armLeft: [-168, 182], armRight: [120, 150], legLeft: [-16, -8], legRight: [18, 4], lean: -3, lit: -1 }
  const others: Person[] = [{ x: 90, y: 985, height: 300, top: '#b23428', armRight: [40, 60] }, { x: 700, y: 960, height: 270, top: '#e4dfd2', armLeft: [-40, -20] }]
  expose(plate, [...others, { ...shooter, y: 1130 }, guard].map((who) => castShadow(who, -0.5, 0.5)).join(''), { blend: 'multiply', blur: 5 })
  expose(plate, others.map(person).join(''), { blur: 4 })
  expose(plate, hoop(), { blur: 0.8 })
  expose(plate, person(guard) + person(shooter), { texture: 0.14, grainSize: 4, gain: 0.85 })
  expose(plate, ball(420, 400))
  expose(plate, pool(250, 640, 520, 620, '#ffb860', 0.4), { blend: 'add', gain: 0.4 })
})

function lines(): string {
  const arc = Array.from({ length: 30 }, (_, i) => project(EYE, [1.4 + Math.cos((i / 29) * Math.PI) * 3, 0, 5.2 + Math.sin((i / 29) * Math.PI) * 2.6]))
  return level(EYE, 0, [-6, 6], [9, 9.15], '#efe2cc') + level(EYE, 0, [-1.7, -1.6], [2, 9], '#efe2cc') + line(arc, '#efe2cc', 6) + level(EYE, 0, [-6, 6], [3, 3.05], '#efe2cc')
}

function hoop(): string {
  const [x, y] = RING
  const post = line([[x + 150, 1000], [x + 150, 300], [x + 70, 270]], '#2a2528', 20)
  const board = rect(x - 20, y - 150, 170, 130, '#e9dccb', 'opacity=".9"') + rect(x - 20, y - 150, 170, 130, 'none', 'stroke="#3a2c2a" stroke-width="6"') + rect(x + 20, y - 84, 70, 48, 'none', 'stroke="#c23a28" stroke-width="4"')
  const net = Array.from({ length: 9 }, (_, i) => path(`M${x - 42 + i * 10.5},${y + 2} Q${x - 26 + i * 7},${y + 40} ${x - 24 + i * 6},${y + 74}`, 'none', 'stroke="#fff3df" stroke-width="2"') + path(`M${x - 42 + i * 10.5},${y + 2} Q${x - 20 + i * 4},${y + 46} ${x + 24 - i * 6},${y + 74}`, 'none', 'stroke="#fff3df" stroke-width="1.4" opacity=".6"'))
  return post + board + oval(x, y, 44, 11, 'none', 'stroke="#d8492c" stroke-width="6"') + net.join('')
}

function ball(x: number, y: number): string {
  const s = sizeAt(EYE, 22)
  return oval(x, y, s, s, '#c8682e') + pool(x - 14, y - 12, 34, 34, '#ffc98a', 0.8) + oval(x + 8, y + 10, s * 0.8, s * 0.78, '#3a1508', 'opacity=".3"') + path(`M${x - s},${y} Q${x},${y - 14} ${x + s},${y} M${x},${y - s} Q${x + 16},${y} ${x},${y + s} M${x - 28},${y - 28} Q${x - 8},${y} ${x - 28},${y + 28}`, 'none', 'stroke="#3a1a0c" stroke-width="2.4"')
}

