/** A lesson seen from the back row: blackboard, window light from the left, pupils' heads. */
import { person } from './figures'
import { chance } from './noise'
import { type Camera, box, front, level, project, side, sizeAt } from './perspective'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, oval, path, pool, poly, ramp, rect } from './shapes'

const EYE: Camera = { vanishing: [560, 330], focal: 640, eye: 1.5 }

export const classroomBlackboard = picture({ size: LANDSCAPE, focal: [0.5, 0.45], print: { exposure: 1.15, bloom: 0.3, vignette: 0.4 } }, (plate) => {
  const random = chance(55)
  expose(plate, room(), { texture: 0.08, grainSize: 20 })
  expose(plate, board(random), { blur: 1.2 })
  expose(plate, chalk(random), { blur: 1, texture: 0.6, grainSize: 2 })
  const [tx, ty] = project(EYE, [1.15, 0.25, 8.3])
  expose(plate, person({ x: tx, y: ty, height: sizeAt(EYE, 8.3) * 1.66, top: '#6d7f96', legs: '#2c2c34', armLeft: [-128, -150], armRight: [12, 10], breadth: 0.85 }), { blur: 1 })
  expose(plate, box(EYE, [-0.9, 0.5], [0, 1.05], [7.4, 7.9], '#7c5a3a'), { blur: 1, texture: 0.2 })
  for (const [row, z] of [6.1, 4.9, 3.7, 2.6].entries()) expose(plate, bench(random, z, row), { blur: row === 3 ? 5 : row === 2 ? 0.4 : 0.8, texture: 0.12, grainSize: 5 })
  expose(plate, shafts(), { blend: 'add', blur: 26, gain: 0.16 })
})

function room(): string {
  const panes = Array.from({ length: 4 }, (_, i) => {
    const z = 2.2 + i * 1.75
    return side(EYE, -3.6, [1, 2.8], [z, z + 1.4], ramp([[0, '#ffffff'], [1, '#e6ecec']])) + side(EYE, -3.58, [1, 2.8], [z + 0.67, z + 0.72], '#8d8f8a') + side(EYE, -3.58, [2.2, 2.25], [z, z + 1.4], '#8d8f8a')
  })
  return (
    rect(0, 0, 1200, 800, '#8c877b') +
    level(EYE, 3.3, [-3.6, 3.6], [1, 9], ramp([[0, '#b9b6ac'], [1, '#dedbd0']])) +
    front(EYE, 9, [-3.6, 3.6], [0, 3.3], ramp([[0, '#d8d4c6'], [1, '#a9a294']], 0)) +
    side(EYE, 3.6, [0, 3.3], [1, 9], ramp([[0, '#a8a18f'], [1, '#c9c0aa']], 0)) + side(EYE, 3.6, [0, 1.1], [1, 9], '#5f7a6c', 'opacity=".8"') +
    side(EYE, -3.6, [0, 3.3], [1, 9], '#6f6a60') + panes.join('') +
    level(EYE, 0, [-3.6, 3.6], [1, 9], ramp([[0, '#8b8273'], [1, '#5d564b']])) +
    level(EYE, 0, [-3.4, -0.6], [3, 8], '#fff3d2', 'opacity=".35"') +
    Array.from({ length: 3 }, (_, i) => level(EYE, 2.9, [-1.6, 1.6], [3.4 + i * 2, 3.55 + i * 2], '#fbfbf4')).join('')
  )
}

function board(random: () => number): string {
  const smears = Array.from({ length: 14 }, () => pool(300 + random() * 480, 210 + random() * 90, 60 + random() * 60, 20 + random() * 14, '#9db0a4', 0.16))
  return front(EYE, 8.95, [-2.6, 2.6], [0.95, 2.5], '#7a5c3c') + front(EYE, 8.94, [-2.53, 2.53], [1.02, 2.43], ramp([[0, '#3f5f52'], [1, '#20362e']], 12)) + smears.join('') + front(EYE, 8.9, [-2.6, 2.6], [0.9, 0.96], '#8d6d4a') + front(EYE, 8.95, [-0.4, 0.4], [2.65, 3.05], '#b3352c')
}

function chalk(random: () => number): string {
  const axes = line([[420, 296], [420, 224]], '#eef0e6', 1.4) + line([[408, 288], [520, 288]], '#eef0e6', 1.4) + path('M412,284 Q452,190 506,272', 'none', 'stroke="#f0d68a" stroke-width="1.6"')
  const shape = poly([[660, 286], [742, 286], [700, 228]], 'none', 'stroke="#eef0e6" stroke-width="1.5"') + line([[700, 228], [700, 286]], '#e79a8a', 1.3)
  const rows = Array.from({ length: 5 }, (_, row) => line(Array.from({ length: 26 }, (_, i) => [545 + i * 3.4, 232 + row * 12 + (random() - 0.5) * 6] as [number, number]), '#dfe4da', 0.9))
  return axes + shape + rows.join('') + oval(612, 284, 16, 10, 'none', 'stroke="#eef0e6" stroke-width="1.2"')
}

function bench(random: () => number, z: number, row: number): string {
  const seats = [-2.6, -1.7, -0.5, 0.4, 1.6, 2.5]
  const s = sizeAt(EYE, z)
  const pupils = seats.map((seat, i) => {
    const [x, y] = project(EYE, [seat + (random() - 0.5) * 0.12, -0.18, z - 0.25])
    const up = row === 1 && i === 4
    return person({ x, y, height: s * 1.42, child: true, top: i % 3 === 1 ? '#e4e2da' : '#33508a', armLeft: [-22, 24], armRight: up ? [158, 172] : [22, -24], seated: true }) + (i % 2 ? oval(x + s * 0.01, y - s * 1.13, s * 0.04, s * 0.1, '#14100d') : '')
  })
  const tables = [-2.15, -0.05, 2.05].map((x) => box(EYE, [x - 0.95, x + 0.95], [0.66, 0.74], [z, z + 0.5], '#a07c52') + box(EYE, [x - 0.5, x - 0.2], [0.74, 0.78], [z + 0.1, z + 0.32], '#d9d5c8'))
  const chairs = seats.map((seat) => {
    const legs = [-0.22, 0.22].map((dx) => front(EYE, z - 0.42, [seat + dx - 0.015, seat + dx + 0.015], [0, 0.9], '#4c4a46'))
    const [x, y] = project(EYE, [seat, 0.2, z - 0.2])
    return pool(x, y, s * 0.42, s * 0.3, '#14161e', 0.9) + front(EYE, z - 0.1, [seat - 0.2, seat + 0.2], [0.02, 0.5], '#1f2536') + box(EYE, [seat - 0.22, seat + 0.22], [0.42, 0.46], [z - 0.4, z], '#7c5c3a') + legs.join('') + box(EYE, [seat - 0.22, seat + 0.22], [0.6, 0.84], [z - 0.42, z - 0.4], '#8a6842')
  })
  return tables.join('') + pupils.join('') + chairs.join('')
}

function shafts(): string {
  return [0, 1, 2].map((i) => poly([[20 + i * 120, 130 + i * 50], [90 + i * 110, 150 + i * 40], [520 + i * 120, 760], [220 + i * 120, 790]], '#fff0c8', 'opacity=".4"')).join('')
}
