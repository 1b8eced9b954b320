/** The music room: a pupil at an upright piano, others with their instruments, light from a tall window. */
import { person } from './figures'
import { chance } from './noise'
import { type Camera, box, front, level, project, side } from './perspective'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, oval, path, pool, poly, ramp, rect } from './shapes'

const EYE: Camera = { vanishing: [620, 360], focal: 700, eye: 1.4 }

export const musicRoom = picture({ size: LANDSCAPE, focal: [0.45, 0.5], print: { exposure: 1.1, bloom: 0.35, vignette: 0.6, balance: [1.08, 1, 0.88] } }, (plate) => {
  const random = chance(103)
  expose(plate, room(), { texture: 0.1, grainSize: 16 })
  expose(plate, level(EYE, 0, [-3, 0.3], [4, 6.4], '#ffe9bd', 'opacity=".5"') + level(EYE, 0, [-2.2, 0.9], [3, 3.7], '#ffe9bd', 'opacity=".35"'), { blend: 'add', gain: 0.4, blur: 5 })
  expose(plate, choir(), { blur: 2.2, texture: 0.1 })
  expose(plate, piano(random), { texture: 0.08, stretch: 4 })
  expose(plate, pool(395, 706, 190, 30, '#120a06', 0.85), { blur: 6 })
  expose(plate, pianist(), { texture: 0.14, grainSize: 4 })
  expose(plate, stand(1010), { blur: 7 })
  expose(plate, [0, 1].map((i) => poly([[0, 60 + i * 150], [0, 170 + i * 150], [640 + i * 70, 800], [430 + i * 50, 800]], '#ffe6b4', 'opacity=".5"')).join(''), { blend: 'add', blur: 28, gain: 0.22 })
})

function room(): string {
  const panes = [2.6, 4.6, 6.6].map((z) => side(EYE, -3.2, [0.7, 3.1], [z, z + 1.5], ramp([[0, '#ffffff'], [1, '#fff1d0']])) + side(EYE, -3.18, [0.7, 3.1], [z + 0.72, z + 0.78], '#6f5a40') + side(EYE, -3.18, [1.9, 1.96], [z, z + 1.5], '#6f5a40') + side(EYE, -3.1, [0.3, 3.3], [z - 0.35, z + 0.06], ramp([[0, '#c9a878'], [1, '#8a6a44']])))
  const panels = Array.from({ length: 9 }, (_, i) => front(EYE, 8, [-3.1 + i * 0.72, -2.5 + i * 0.72], [0.2, 1.2], ramp([[0, '#8a6440'], [1, '#664628']], 0)))
  return rect(0, 0, 1200, 800, '#4c3d2e') + level(EYE, 3.5, [-3.2, 3.4], [1, 8], ramp([[0, '#6d604c'], [1, '#b3a080']])) + front(EYE, 8, [-3.2, 3.4], [0, 3.5], ramp([[0, '#c4aa80'], [1, '#87714f']], 0)) + front(EYE, 8, [-3.2, 3.4], [0, 1.3], '#7a5636') + panels.join('') + side(EYE, 3.4, [0, 3.5], [1, 8], ramp([[0, '#8a7350'], [1, '#5e4d36']], 0)) + side(EYE, -3.2, [0, 3.5], [1, 8], '#5a4a36') + panes.join('') + level(EYE, 0, [-3.2, 3.4], [1, 8], ramp([[0, '#a67c4e'], [1, '#4e3620']])) + Array.from({ length: 18 }, (_, i) => level(EYE, 0, [-3.2 + i * 0.37, -3.19 + i * 0.37], [1, 8], '#3a2818')).join('')
}

function piano(random: () => number): string {
  const keys = Array.from({ length: 30 }, (_, i) => rect(206 + i * 12.6, 506, 11.4, 18, '#f4efe2') + (i % 7 === 2 || i % 7 === 6 ? '' : rect(214 + i * 12.6, 506, 7, 10, '#14100e')))
  const sheet = poly([[330, 336], [396, 330], [396, 424], [332, 428]], '#f6f1e2') + poly([[398, 330], [462, 336], [460, 428], [398, 424]], '#e4dcc6') + Array.from({ length: 12 }, (_, i) => line([[340 + (i % 2) * 66, 350 + Math.floor(i / 2) * 12], [388 + (i % 2) * 66 - random() * 8, 349 + Math.floor(i / 2) * 12]], '#6a6458', 1)).join('')
  return rect(190, 290, 410, 390, ramp([[0, '#3a2418'], [0.4, '#24150d'], [1, '#140b07']])) + rect(180, 276, 430, 18, ramp([[0, '#8a5a38'], [1, '#3a2216']])) + rect(212, 318, 366, 120, ramp([[0, '#4a2e1e'], [1, '#20120b']])) + sheet + rect(176, 498, 444, 30, '#0f0906') + keys.join('') + rect(176, 524, 444, 30, ramp([[0, '#6a4026'], [1, '#24140c']])) + rect(186, 554, 26, 140, '#2a180f') + rect(584, 554, 26, 140, '#160c07') + rect(240, 590, 320, 90, '#1d110a') + oval(520, 250, 22, 8, '#cfae6a') + path('M508,250 q12,-50 24,0 z', '#d8c89c')
}

function pianist(): string {
  const stool = rect(330, 618, 130, 22, ramp([[0, '#3a2a22'], [1, '#120c09']])) + rect(344, 638, 12, 70, '#1a110c') + rect(434, 638, 12, 70, '#1a110c')
  const girl = person({ x: 395, y: 812, height: 400, child: true, seated: true, top: '#c94a36', armLeft: [-36, -142], armRight: [36, 142], breadth: 0.95, coat: 0.02 })
  return stool + girl + path('M386,436 q-14,70 4,104 q20,-40 12,-104 z', '#17110d') + oval(394, 448, 13, 6, '#d9b84a')
}

function choir(): string {
  const rows = [0, 1].flatMap((row) => Array.from({ length: 6 - row }, (_, i) => {
    const [x, y] = project(EYE, [0.55 + i * 0.5 + row * 0.25, (1 - row) * 0.3, 6.6 - row * 0.7])
    const size = EYE.focal / (6.6 - row * 0.7)
    return { x, y, row, i, size }
  }))
  const risers = box(EYE, [0.2, 3.3], [0, 0.3], [6.2, 7], '#7c5534')
  return risers + rows.map(({ x, y, row, i, size }) => person({ x, y, height: size * (1.3 + (i % 3) * 0.05), child: true, top: row ? '#e9e4d8' : '#d4cfc4', legs: '#2a3050', armLeft: [-16, 70], armRight: [16, -70] }) + rect(x - size * 0.12, y - size * 0.88, size * 0.24, size * 0.18, row ? '#8a2f28' : '#2f4566')).join('')
}

function stand(x: number): string {
  return line([[x, 380], [x - 6, 800]], '#17120e', 10) + poly([[x - 130, 250], [x + 110, 270], [x + 96, 420], [x - 120, 404]], '#1f1813') + poly([[x - 110, 258], [x + 88, 276], [x + 78, 396], [x - 104, 384]], '#cfc5ac')
}
