/** A school bus at a misty stop: headlights, a line of pupils getting on. */
import { castShadow, person, type Person } from './figures'
import { hills, ridge, tree } from './greenery'
import { ground, haze, sky } from './light'
import { chance } from './noise'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, oval, path, poly, pool, ramp, rect } from './shapes'

export const schoolBusMorning = picture({ size: LANDSCAPE, focal: [0.5, 0.55], print: { exposure: 1.1, bloom: 0.4, vignette: 0.45, balance: [1.06, 1, 0.9] } }, (plate) => {
  const random = chance(106)
  sky(plate, [[0, '#9db4c4'], [0.6, '#d9d4c4'], [1, '#f5dcae']], 440, { amount: 0.4, colour: '#f7ead4', size: 1.5 })
  expose(plate, pool(180, 330, 480, 330, '#ffdf9e', 0.9), { blend: 'add', gain: 0.6 })
  expose(plate, poly(hills(ridge(random, 1200, 420, 130), 450), '#a8aca4'), { blur: 6 })
  expose(plate, Array.from({ length: 9 }, (_, i) => tree(random, i * 150 + random() * 50, 470, 190 + random() * 90, '#59604c', '#b0aa78')).join(''), { blur: 6 })
  haze(plate, '#f3dfb8', 440, 190, 0.75)
  ground(plate, 470, '#b3a288', '#4f4a46', 0.3)
  expose(plate, poly([[0, 650], [1200, 690], [1200, 705], [0, 664]], '#d9cfba'), { texture: 0.25, blur: 0.6 })
  const line1: Person[] = Array.from({ length: 6 }, (_, i): Person => ({ x: 350 - i * 62 + (i % 2) * 12, y: 690 + i * 7, height: 172 + (i % 3) * 16, child: true, top: ['#3c5a8a', '#b8402f', '#d8cfb8'][i % 3] as string, legs: '#2a3048', bag: ['#d8a030', '#2f4c6e', '#7a2f2a'][i % 3] as string, armRight: i === 0 ? [60, 100] : [10, 20], legRight: i === 0 ? [40, -10] : [6, 2], breadth: 0.8 }))
  const parent: Person = { x: 48, y: 748, height: 330, top: '#4b5560', armRight: [36, 60], coat: 0.12 }
  expose(plate, pool(740, 668, 480, 40, '#14120f', 0.95) + [...line1, parent].map((who) => castShadow(who, -1.1, 0.35)).join(''), { blend: 'multiply', blur: 6 })
  expose(plate, bus(), { texture: 0.09, grainSize: 8 })
  expose(plate, line1.map(person).join(''), { texture: 0.12, grainSize: 3, blur: 0.4 })
  expose(plate, person(parent), { blur: 2 })
  expose(plate, [1082, 1160].map((x) => pool(x, 590, 150, 120, '#fff1c4', 0.9) + pool(x, 590, 40, 36, '#ffffff', 1)).join(''), { blend: 'add', gain: 1 })
  expose(plate, pool(150, 380, 620, 460, '#ffd994', 0.5), { blend: 'add', gain: 0.35 })
})

function bus(): string {
  const yellow = ramp([[0, '#f4cf62'], [0.3, '#e8b52f'], [0.75, '#b67f1c'], [1, '#5e4213']])
  const shell = path('M396,280 Q398,236 440,230 L1010,214 Q1030,214 1036,240 L1044,676 L396,650 z', yellow)
  const nose = path('M1030,224 Q1172,250 1180,300 L1192,600 Q1194,668 1176,672 L1040,676 z', ramp([[0, '#d8a52c'], [1, '#6e4c14']]))
  const panes = Array.from({ length: 6 }, (_, i) => {
    const x = 500 + i * 88
    return poly([[x, 292 - i * 2.4], [x + 74, 290 - i * 2.4], [x + 74, 402 - i], [x, 402 - i]], ramp([[0, '#e9eee8'], [0.5, '#8fa0a6'], [1, '#39464e']], 60)) + (i % 2 ? oval(x + 40, 380 - i, 16, 19, '#1d2226') : '') + (i === 4 ? oval(x + 22, 380, 15, 18, '#1d2226') : '')
  })
  const wheel = (x: number, y: number) => oval(x, y, 52, 54, '#17171a') + oval(x, y, 25, 26, '#8f8d88') + oval(x, y, 10, 10, '#3b3b3c') + path(`M${x - 66},${y - 6} Q${x},${y - 108} ${x + 66},${y - 4}`, 'none', 'stroke="#201708" stroke-width="12"')
  const door = rect(412, 296, 66, 346, '#15181c') + poly([[412, 296], [430, 300], [430, 640], [412, 642]], '#7c8a90') + rect(440, 600, 38, 12, '#5a5a58') + pool(446, 420, 40, 90, '#ffe6b0', 0.6)
  const glass = poly([[1048, 258], [1150, 284], [1160, 430], [1050, 428]], ramp([[0, '#dfe9ea'], [0.6, '#5f7078'], [1, '#2c363c']], 50))
  return shell + nose + panes.join('') + rect(396, 440, 640, 10, '#3a2a0c') + rect(396, 520, 642, 6, '#3a2a0c') + door + glass + wheel(560, 652) + wheel(930, 668) + line([[1050, 440], [1176, 446]], '#4a340e', 4) + rect(1060, 470, 116, 74, '#2a2114') + Array.from({ length: 5 }, (_, i) => rect(1064, 478 + i * 13, 108, 4, '#a58a4a')).join('') + oval(1082, 590, 20, 19, '#fff4d0') + oval(1160, 590, 18, 18, '#fff4d0') + rect(1042, 630, 152, 26, ramp([[0, '#cfcac0'], [1, '#4c4a46']])) + oval(1110, 240, 12, 7, '#d4492c') + rect(1190, 330, 10, 60, '#1d1a16')
}
