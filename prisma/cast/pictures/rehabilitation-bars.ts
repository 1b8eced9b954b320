/** A rehabilitation hall: a patient between parallel bars, a therapist a step behind. */
import { person } from './figures'
import { type Camera, front, level, project, side, sizeAt } from './perspective'
import { expose } from './plate'
import { PORTRAIT, picture } from './picture'
import { line, oval, poly, pool, ramp, rect, type Point } from './shapes'

const EYE: Camera = { vanishing: [400, 520], focal: 820, eye: 1.45 }

export const rehabilitationBars = picture({ size: PORTRAIT, focal: [0.5, 0.55], print: { exposure: 0.85, bloom: 0.3, vignette: 0.45, balance: [1.04, 1, 0.94] } }, (plate) => {
  expose(plate, room(), { texture: 0.06, grainSize: 18 })
  expose(plate, equipment(), { blur: 4 })
  expose(plate, level(EYE, 0, [-1.6, -0.2], [4, 6.6], '#fff1cc', 'opacity=".8"') + level(EYE, 0, [-1, 0.4], [2.4, 3.6], '#fff1cc', 'opacity=".6"'), { blend: 'add', blur: 8, gain: 0.4 })
  expose(plate, bars(-0.42) + bars(0.42) + level(EYE, 0.01, [-0.4, 0.4], [2, 6.4], '#3f7f86', 'opacity=".75"'), { texture: 0.1 })
  const [px, py] = project(EYE, [0, 0, 4.4])
  const tall = sizeAt(EYE, 4.4)
  const patient = person({ x: px, y: py, height: tall * 1.62, top: '#a9bfd6', legs: '#97aeca', hair: '#a39d96', armLeft: [-30, -16], armRight: [30, 16], legLeft: [-7, -3], legRight: [9, -14], lean: -2 })
  const [tx, ty] = project(EYE, [0.62, 0, 3.7])
  const big = sizeAt(EYE, 3.7)
  const therapist = person({ x: tx + 20, y: ty, height: big * 1.7, top: '#f4f5f2', legs: '#44546a', armLeft: [-58, -74], armRight: [-20, -56], legLeft: [-16, 0], legRight: [14, 4], lean: -7, coat: 0.12 })
  expose(plate, `<g transform="translate(0 ${2 * py}) scale(1 -1)">${patient}</g>`, { blur: 8, gain: 0.4 })
  expose(plate, pool(px, py + 4, tall * 0.5, tall * 0.07, '#171412', 0.8) + pool(tx + 20, ty + 4, big * 0.5, big * 0.07, '#171412', 0.8) + poly([[px, py], [px + 30, py], [px + 240, py + 190], [px + 130, py + 200]], '#2a2420', 'opacity=".4"'), { blur: 5 })
  expose(plate, patient, { texture: 0.12, grainSize: 4 })
  expose(plate, rail(0.42) + therapist, { texture: 0.1, grainSize: 5 })
  expose(plate, rail(-0.42))
  expose(plate, [0, 1].map((i) => poly([[0, 180 + i * 130], [0, 290 + i * 130], [520 + i * 100, 1200], [250 + i * 120, 1200]], '#fff0c8', 'opacity=".5"')).join(''), { blend: 'add', blur: 28, gain: 0.2 })
})

function room(): string {
  const panes = [2, 3.9, 5.8, 7.7].map((z) => side(EYE, -2.2, [0.5, 2.6], [z, z + 1.5], '#fffdf2') + side(EYE, -2.18, [0.5, 2.6], [z + 0.72, z + 0.77], '#a29c8e') + side(EYE, -2.18, [1.6, 1.65], [z, z + 1.5], '#a29c8e')).join('')
  const mirror = side(EYE, 2.2, [0.1, 2.2], [3, 8.6], ramp([[0, '#aebfc2'], [0.5, '#e4eceb'], [1, '#8fa3a6']], 0))
  return rect(0, 0, 800, 1200, '#a49b8b') + level(EYE, 3, [-2.2, 2.2], [0.8, 9.5], ramp([[0, '#aaa69a'], [1, '#e4e0d4']])) + front(EYE, 9.5, [-2.2, 2.2], [0, 3], ramp([[0, '#e9e2d2'], [1, '#b9ae98']], 0)) + side(EYE, -2.2, [0, 3], [0.8, 9.5], '#8e8676') + panes + side(EYE, 2.2, [0, 3], [0.8, 9.5], ramp([[0, '#a59a84'], [1, '#cabfa8']], 0)) + mirror + level(EYE, 0, [-2.2, 2.2], [0.8, 9.5], ramp([[0, '#c79e6c'], [1, '#6f4e30']])) + Array.from({ length: 12 }, (_, i) => level(EYE, 0, [-2.2 + i * 0.37, -2.19 + i * 0.37], [0.8, 9.5], '#5a3e26')).join('') + [3, 5.4, 7.8].map((z) => level(EYE, 2.95, [-0.9, 0.9], [z, z + 0.3], '#ffffff')).join('')
}

function equipment(): string {
  const ladder = Array.from({ length: 10 }, (_, i) => front(EYE, 9.4, [-1.6, -0.5], [0.3 + i * 0.22, 0.34 + i * 0.22], '#8a5a30')).join('') + front(EYE, 9.39, [-1.65, -1.58], [0, 2.6], '#7a4c26') + front(EYE, 9.39, [-0.52, -0.45], [0, 2.6], '#7a4c26')
  const ball = (spot: [number, number, number], colour: string) => {
    const [x, y] = project(EYE, spot)
    const r = sizeAt(EYE, spot[2]) * 0.32
    return pool(x, y + r, r * 1.3, r * 0.3, '#1c1814', 0.8) + oval(x, y, r, r, colour) + pool(x - r * 0.35, y - r * 0.4, r * 0.7, r * 0.6, '#ffffff', 0.7)
  }
  return ladder + ball([1.2, 0.32, 8], '#d06a3c') + ball([1.65, 0.32, 6.6], '#3f86a0') + ball([0.5, 0.32, 8.8], '#d8b040')
}

function bars(x: number): string {
  return [2.2, 4.2, 6.2].map((z) => line([project(EYE, [x, 0, z]), project(EYE, [x, 0.92, z])], '#8f979a', sizeAt(EYE, z) * 0.05) + line([project(EYE, [x - 0.2, 0.02, z]), project(EYE, [x + 0.2, 0.02, z])], '#5c6468', sizeAt(EYE, z) * 0.05)).join('')
}

function rail(x: number): string {
  const near = project(EYE, [x, 0.92, 1.9])
  const far = project(EYE, [x, 0.92, 6.6])
  const thick: Point = [sizeAt(EYE, 1.9) * 0.028, sizeAt(EYE, 6.6) * 0.028]
  return poly([[near[0], near[1] - thick[0]], [far[0], far[1] - thick[1]], [far[0], far[1] + thick[1]], [near[0], near[1] + thick[0]]], ramp([[0, '#f0d8ac'], [0.4, '#c89a5c'], [1, '#6a4622']]))
}
