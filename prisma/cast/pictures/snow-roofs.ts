/** First snow on the roofs of the old town, smoke from a chimney, one person with a broom. */
import { person } from './figures'
import { leaves } from './greenery'
import { haze, sky } from './light'
import { chance } from './noise'
import { expose } from './plate'
import { CLASSIC, picture } from './picture'
import { line, oval, path, poly, pool, ramp, rect } from './shapes'

export const snowRoofs = picture({ size: CLASSIC, focal: [0.5, 0.6], print: { exposure: 0.95, bloom: 0.25, vignette: 0.45, balance: [0.98, 1, 1.05] } }, (plate) => {
  const random = chance(303)
  sky(plate, [[0, '#8f9eb0'], [0.7, '#c3c4c8'], [1, '#e3d4c6']], 420, { amount: 0.5, colour: '#d8dbe0', size: 2 })
  expose(plate, poly([[0, 420], [0, 300], [180, 250], [360, 310], [540, 230], [760, 300], [940, 240], [1200, 310], [1200, 420]], '#aab1bb'), { blur: 6 })
  expose(plate, pagoda(880, 400), { blur: 3 })
  haze(plate, '#d9d8da', 400, 150, 0.6)
  const rows: [number, number, number, number][] = [[400, 0.42, 9, 2.2], [470, 0.6, 7, 1.2], [570, 0.9, 5, 0.4], [700, 1.35, 4, 0]]
  for (const [y, k, count, blur] of rows) {
    expose(plate, Array.from({ length: count }, (_, i) => house(((i + 0.5) * 1320) / count - 60 + (random() - 0.5) * 60, y + (random() - 0.5) * 26 * k, k, random)).join(''), { blur, texture: 0.1, grainSize: 6 })
    if (blur > 1) haze(plate, '#dcdde0', y, 70, 0.35)
  }
  expose(plate, Array.from({ length: 12 }, (_, i) => pool(330 + i * 12 + Math.sin(i) * 8, 440 - i * 26, 20 + i * 7, 24 + i * 4, '#e9e6e2', 0.36)).join(''), { blur: 6 })
  expose(plate, poly([[0, 810], [1200, 790], [1200, 900], [0, 900]], ramp([[0, '#eef1f6'], [1, '#a9b3c4']])) + Array.from({ length: 16 }, (_, i) => oval(650 + i * 34, 850 + (i % 2) * 16, 11, 5, '#8794aa')).join(''), { texture: 0.12, grainSize: 18 })
  expose(plate, pool(590, 868, 110, 14, '#5a6478', 0.8) + person({ x: 590, y: 866, height: 170, top: '#b23a2c', legs: '#2c2e38', lean: 12, armLeft: [20, 50], armRight: [46, 60], legLeft: [-12, -2], legRight: [14, 2], cap: '#3a4456', coat: 0.05 }) + line([[560, 770], [700, 862]], '#6a5030', 5) + poly([[690, 848], [740, 862], [724, 884], [682, 866]], '#9a7c48'), { blur: 0.4 })
  expose(plate, Array.from({ length: 260 }, () => { const r = 1 + random() * 2.6; return oval(random() * 1200, random() * 900, r, r * 1.1, '#ffffff', `opacity="${0.35 + random() * 0.5}"`) }).join(''), { blur: 1.2 })
  expose(plate, line([[-10, 120], [200, 60], [420, 90]], '#2a2624', 10) + line([[200, 60], [330, 10]], '#2a2624', 6) + line([[-10, 108], [200, 50], [420, 82]], '#f2f4f8', 7) + leaves(random, [260, 80], 150, 50, 26, '#c8402a', '#e8705a', 9) + Array.from({ length: 14 }, () => oval(random() * 1200, random() * 900, 8 + random() * 9, 8 + random() * 9, '#ffffff', 'opacity=".5"')).join(''), { blur: 7 })
})

function house(x: number, y: number, k: number, random: () => number): string {
  const w = (150 + random() * 50) * k
  const h = 76 * k
  const wall = 90 * k
  const snow = path(`M${x - w - 14 * k},${y + 8 * k} Q${x - w * 0.8},${y - h * 0.5} ${x - w * 0.72},${y - h} Q${x},${y - h - 14 * k} ${x + w * 0.72},${y - h} Q${x + w * 0.8},${y - h * 0.5} ${x + w + 14 * k},${y + 8 * k} z`, ramp([[0, '#ffffff'], [0.5, '#e6ebf3'], [1, '#b3bfd2']], 60))
  const ribs = Array.from({ length: 15 }, (_, i) => path(`M${x + (i / 14 - 0.5) * w * 1.36},${y - h + 6 * k} L${x + (i / 14 - 0.5) * w * 2},${y + 6 * k}`, 'none', `stroke="#9fadc4" stroke-width="${2.4 * k}" opacity=".7"`)).join('')
  const eaves = Array.from({ length: 22 }, (_, i) => oval(x + (i / 21 - 0.5) * w * 2.1, y + 10 * k, 5 * k, 5.6 * k, '#3b3f48')).join('')
  const lit = random() > 0.45
  const windows = [-0.5, 0, 0.5].map((s) => rect(x + s * w - 20 * k, y + 30 * k, 40 * k, 36 * k, lit ? '#f6c879' : '#4d4a4c') + rect(x + s * w - 1.5 * k, y + 30 * k, 3 * k, 36 * k, '#3a2c22') + rect(x + s * w - 20 * k, y + 46 * k, 40 * k, 3 * k, '#3a2c22')).join('')
  return rect(x - w * 0.92, y + 6 * k, w * 1.84, wall, ramp([[0, '#6d6560'], [0.4, '#b9b0a6'], [1, '#8f8880']])) + windows + snow + ribs + eaves + rect(x - w * 0.74, y - h - 16 * k, w * 1.48, 16 * k, '#f6f8fc', `rx="${7 * k}"`)
}

function pagoda(x: number, y: number): string {
  return Array.from({ length: 6 }, (_, i) => {
    const w = 62 - i * 7
    const top = y - i * 44
    return rect(x - w * 0.62, top - 40, w * 1.24, 42, '#8a7c78') + path(`M${x - w - 8},${top - 30} Q${x - w * 0.6},${top - 40} ${x - w * 0.5},${top - 50} L${x + w * 0.5},${top - 50} Q${x + w * 0.6},${top - 40} ${x + w + 8},${top - 30} z`, '#eef1f5')
  }).join('') + line([[x, y - 270], [x, y - 320]], '#6a6462', 4)
}
