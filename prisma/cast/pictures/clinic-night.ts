/** A neighbourhood clinic that stays open at night: the lit front on a wet street. */
import { person } from './figures'
import { leaves } from './greenery'
import { reflect } from './light'
import { chance } from './noise'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, oval, poly, pool, ramp, rect } from './shapes'

const STREET = 560

export const clinicNight = picture({ size: LANDSCAPE, focal: [0.5, 0.5], print: { exposure: 1.3, bloom: 0.4, vignette: 0.5, balance: [0.96, 1, 1.06] } }, (plate) => {
  const random = chance(108)
  expose(plate, rect(0, 0, 1200, 800, ramp([[0, '#101a2e'], [0.6, '#27314a'], [1, '#1a2030']])))
  expose(plate, neighbours(random), { blur: 2.4, texture: 0.2 })
  expose(plate, front(), { texture: 0.1 })
  expose(plate, inside(), { blur: 1.6, gain: 1.15 })
  expose(plate, rect(598, 292, 5, 268, '#4f5a60') + rect(455, 292, 5, 268, '#4f5a60') + rect(744, 292, 5, 268, '#4f5a60') + rect(330, 286, 540, 8, '#6f7a80'))
  expose(plate, pool(600, 420, 460, 300, '#e2f0ff', 0.35), { blend: 'add', gain: 1 })
  reflect(plate, STREET, { colour: '#10141c', clear: 0.62, ripple: 1.1 })
  expose(plate, rect(0, STREET - 4, 1200, 12, '#3a3f48') + rect(0, STREET + 8, 1200, 5, '#14161b'))
  const visitors = person({ x: 700, y: 640, height: 250, top: '#2a2f3a', legs: '#15181f', armRight: [20, 30], legLeft: [-12, 6], legRight: [12, -10], coat: 0.1 }) + person({ x: 770, y: 642, height: 168, child: true, top: '#8a3a30', armLeft: [-40, -70], legLeft: [-8, 4], legRight: [10, -8] })
  expose(plate, pool(735, 646, 130, 20, '#05070a', 0.9) + poly([[660, 642], [800, 642], [900, 790], [640, 790]], '#05070a', 'opacity=".4"'), { blur: 7 })
  expose(plate, visitors, { gain: 0.8 })
  expose(plate, bicycle(220, 590), { gain: 0.7 })
  expose(plate, leaves(random, [1130, 90], 220, 200, 120, '#0c120e', '#4f5a30', 20, -1) + line([[1180, 800], [1166, 100]], '#0c0d0f', 34), { blur: 5 })
  expose(plate, [90, 300, 1010].map((x, i) => pool(x, 110 + i * 30, 60, 60, i === 1 ? '#9fc4ff' : '#ffbf74', 0.7)).join(''), { blend: 'add', blur: 4, gain: 0.7 })
})

function neighbours(random: () => number): string {
  const lit = Array.from({ length: 44 }, () => rect(Math.floor(random() * 24) * 50 + 8, Math.floor(random() * 5) * 62 + 20, 24, 32, random() > 0.6 ? '#f2c078' : '#2e3a54', `opacity="${0.5 + random() * 0.5}"`))
  return rect(0, 0, 1200, 560, ramp([[0, '#232c42'], [1, '#333a4c']])) + lit.join('') + rect(0, 330, 300, 230, '#2a2c34') + rect(26, 360, 240, 200, '#1a1c22') + Array.from({ length: 14 }, (_, i) => rect(26, 360 + i * 14, 240, 2, '#34363e')).join('') + rect(900, 330, 300, 230, '#2a2c34') + rect(930, 370, 230, 190, '#1d1f26')
}

function front(): string {
  return rect(300, 250, 600, 310, '#8d979c') + rect(290, 130, 620, 130, ramp([[0, '#4c6f72'], [1, '#2c4a50']])) + rect(570, 184, 60, 22, '#f4f6f4') + rect(589, 165, 22, 60, '#f4f6f4') + rect(290, 252, 620, 12, '#4c5860') + rect(330, 290, 540, 270, '#cfe2e8')
}

function inside(): string {
  const lights = [380, 520, 660, 790].map((x) => rect(x, 300, 70, 9, '#ffffff')).join('')
  const nurse = person({ x: 410, y: 640, height: 250, top: '#f6f8f8', legs: '#f0f2f2', cap: '#ffffff', seated: true, breadth: 0.9 })
  const doctor = person({ x: 812, y: 556, height: 214, top: '#f4f6f6', legs: '#3c4a5c', coat: 0.16, breadth: 0.7, armLeft: [-30, -70] })
  const waiting = [640, 690].map((x, i) => person({ x, y: 612, height: 200, seated: true, top: ['#5a4a3c', '#3a526c'][i] as string, breadth: 0.9 })).join('')
  return rect(335, 294, 530, 266, ramp([[0, '#f6fbfc'], [0.6, '#d3e2e4'], [1, '#9fb2b4']])) + lights + rect(480, 320, 90, 110, '#b9cdd2') + rect(488, 328, 34, 46, '#e8d9b4') + rect(528, 328, 34, 46, '#c9dfe4') + rect(760, 330, 96, 110, '#8fb0b4') + nurse + rect(350, 480, 210, 80, ramp([[0, '#eef2f0'], [1, '#7f9a9c']])) + waiting + rect(610, 520, 130, 10, '#4a6a8a') + doctor
}

function bicycle(x: number, y: number): string {
  const wheel = (cx: number) => oval(cx, y, 44, 44, 'none', 'stroke="#14161b" stroke-width="5"')
  return wheel(x - 62) + wheel(x + 62) + line([[x - 62, y], [x - 18, y - 62], [x + 40, y - 62], [x, y], [x - 62, y]], '#2c4a6a', 6) + line([[x + 62, y], [x + 36, y - 84], [x + 14, y - 90]], '#2b2e34', 5) + line([[x, y], [x - 24, y - 80]], '#2b2e34', 5) + oval(x - 26, y - 84, 20, 6, '#14161b')
}
