/** The ferry pier: a white boat coming in over the lake, passengers waiting on the planks. */
import { castShadow, person, type Person } from './figures'
import { hills, ridge } from './greenery'
import { haze, reflect, sky } from './light'
import { chance } from './noise'
import { type Camera, face, level, project, sizeAt } from './perspective'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, oval, path, poly, pool, ramp, rect, tint } from './shapes'

const EYE: Camera = { vanishing: [420, 330], focal: 720, eye: 2.2 }

export const ferryPier = picture({ size: LANDSCAPE, focal: [0.58, 0.5], print: { exposure: 1, bloom: 0.3, vignette: 0.45, balance: [1.04, 1, 0.95] } }, (plate) => {
  const random = chance(305)
  sky(plate, [[0, '#7d9dbf'], [0.6, '#c4d0d6'], [1, '#f4e4c4']], 335, { amount: 0.7, colour: '#fff8ea', size: 1.5, from: 0.48 })
  expose(plate, pool(260, 290, 420, 200, '#ffe4ac', 0.8), { blend: 'add', gain: 0.5 })
  expose(plate, poly(hills(ridge(random, 1200, 325, 110), 338), '#93a3b0'), { blur: 4 })
  expose(plate, poly(hills(ridge(random, 1200, 333, 50, 8), 340), '#6d8086'), { blur: 2.5 })
  haze(plate, '#f2e3c6', 330, 70, 0.6)
  expose(plate, ferry(), { blur: 0.8, texture: 0.06 })
  reflect(plate, 404, { colour: '#4c6a78', clear: 0.68, ripple: 1.2 })
  expose(plate, poly([[0, 338], [1200, 338], [1200, 405], [0, 405]], ramp([[0, '#d8d6c4', 0.9], [1, '#7f98a2', 0.75]])) , { blur: 2 })
  expose(plate, ferry(), { blur: 0.6, texture: 0.06, gain: 1.1 })
  expose(plate, oval(760, 408, 260, 7, '#f4f8f8', 'opacity=".7"') + oval(980, 416, 150, 6, '#f4f8f8', 'opacity=".5"'), { blur: 3, texture: 0.5, grainSize: 4 })
  expose(plate, pier(random), { texture: 0.3, grainSize: 8, stretch: 4 })
  const people = passengers()
  expose(plate, people.map((who) => castShadow(who, -0.5, 0.5)).join(''), { blend: 'multiply', blur: 4 })
  expose(plate, posts(), { texture: 0.25, grainSize: 6 })
  expose(plate, people.map(person).join(''), { texture: 0.14, grainSize: 4 })
  expose(plate, Array.from({ length: 7 }, (_, i) => gull(180 + i * 130 + random() * 60, 90 + random() * 150, 0.6 + random() * 0.6)).join(''), { blur: 1 })
})

function ferry(): string {
  const hull = path('M520,356 L1010,352 Q1070,352 1094,340 L1066,404 L556,406 Q534,404 520,356 z', ramp([[0, '#f6f6f2'], [0.45, '#d8dbd8'], [0.5, '#2f6a7c'], [1, '#1d3e4c']]))
  const deck = rect(570, 306, 420, 50, ramp([[0, '#ffffff'], [1, '#c3c8c6']])) + Array.from({ length: 12 }, (_, i) => rect(584 + i * 33, 316, 24, 22, ramp([[0, '#5c7686'], [1, '#26343e']]))).join('')
  const upper = rect(620, 268, 260, 38, ramp([[0, '#ffffff'], [1, '#b9c0c0']])) + Array.from({ length: 7 }, (_, i) => rect(632 + i * 34, 276, 24, 16, '#3f5462')).join('') + path('M880,268 L936,268 L962,306 L880,306 z', '#e4e6e2') + poly([[894, 274], [930, 274], [946, 298], [894, 298]], '#33444e')
  const top = rect(690, 236, 60, 32, '#c8452f') + rect(690, 236, 60, 8, '#2a2c30') + line([[850, 268], [850, 204]], '#e8e8e4', 3) + poly([[850, 206], [884, 214], [850, 226]], '#c8352a') + line([[560, 330], [560, 356]], '#e8e8e4', 2)
  const rails = line([[540, 340], [570, 338]], '#e8e8e4', 2) + line([[990, 334], [1086, 330]], '#e8e8e4', 2) + Array.from({ length: 5 }, (_, i) => line([[996 + i * 22, 333], [996 + i * 22, 352]], '#e8e8e4', 1.6)).join('') + [1004, 1022, 1044].map((x) => person({ x, y: 352, height: 34, top: '#4a4c5a' })).join('')
  return deck + upper + top + hull + rails + oval(640, 376, 12, 9, 'none', 'stroke="#d8602c" stroke-width="5"')
}

function pier(random: () => number): string {
  const planks = Array.from({ length: 60 }, (_, i) => {
    const z = 2.6 + i * 0.26
    return level(EYE, 0, [-2.2, 2.4], [z, z + 0.25], tint('#a58462', 0.72 + random() * 0.45))
  }).reverse()
  return face(EYE, [[2.4, 0, 2.4], [2.4, 0, 18.2], [2.4, -0.5, 18.2], [2.4, -0.5, 2.4]], '#3c2e22') + planks.join('')
}

function posts(): string {
  return [16, 12, 9, 7, 5.4, 4.2].flatMap((z) => [-2.1, 2.3].map((x) => {
    const [px, py] = project(EYE, [x, 0, z])
    const s = sizeAt(EYE, z)
    return rect(px - s * 0.09, py - s * 0.95, s * 0.18, s * 1.1, ramp([[0, '#b89a74'], [0.4, '#7c6044'], [1, '#33261a']], 0)) + oval(px, py - s * 0.95, s * 0.09, s * 0.04, '#cdb48e')
  })).join('') + [-2.1, 2.3].map((x) => [16, 12, 9, 7, 5.4].map((z, i) => {
    const [ax, ay] = project(EYE, [x, 0.8, z])
    const [bx, by] = project(EYE, [x, 0.8, [12, 9, 7, 5.4, 4.2][i] as number])
    return path(`M${ax},${ay} Q${(ax + bx) / 2},${(ay + by) / 2 + 26} ${bx},${by}`, 'none', `stroke="#c9b48a" stroke-width="${sizeAt(EYE, z) * 0.04}"`)
  }).join('')).join('')
}

function passengers(): Person[] {
  const spots: [number, number, number, string][] = [[-0.6, 13, 1.7, '#4a5a6a'], [0.4, 12, 1.65, '#8a4a3c'], [1.2, 11, 1.6, '#5c6a4a'], [-1.3, 9.4, 1.7, '#cfc4ac'], [0.1, 7.6, 1.72, '#2f3f56'], [0.62, 7.4, 1.15, '#d0a23c'], [-1.1, 5.9, 1.68, '#a33d30'], [1.5, 5.2, 1.74, '#4c4a52']]
  return spots.map(([lane, z, tall, top], i) => {
    const [x, y] = project(EYE, [lane, 0, z])
    return { x, y, height: sizeAt(EYE, z) * tall, top, child: tall < 1.3, lit: -1, hair: i % 3 === 1 ? '#96908a' : '#17130f', coat: i % 2 ? 0.08 : 0, armRight: i === 5 ? [-60, -80] : i === 6 ? [120, 170] : [9, 4], ...(i === 7 ? { bag: '#6a5236' } : {}) }
  })
}

function gull(x: number, y: number, k: number): string {
  return path(`M${x - 26 * k},${y - 6 * k} Q${x - 12 * k},${y - 14 * k} ${x},${y} Q${x + 12 * k},${y - 14 * k} ${x + 26 * k},${y - 8 * k} Q${x + 12 * k},${y - 6 * k} ${x + 2 * k},${y + 5 * k} Q${x - 10 * k},${y - 6 * k} ${x - 26 * k},${y - 6 * k} z`, '#5d666e')
}
