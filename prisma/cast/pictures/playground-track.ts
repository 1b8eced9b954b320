/** Morning run on the school track: pupils from behind, long shadows, the low sun ahead. */
import { castShadow, person, type Person } from './figures'
import { hills, ridge, tree } from './greenery'
import { ground, haze, sky } from './light'
import { chance } from './noise'
import { type Camera, front, level, project, sizeAt } from './perspective'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, poly, pool, ramp } from './shapes'

const EYE: Camera = { vanishing: [760, 330], focal: 760, eye: 1.35 }

export const playgroundTrack = picture({ size: LANDSCAPE, focal: [0.45, 0.55], print: { exposure: 1.1, bloom: 0.2, balance: [1.08, 1, 0.88] } }, (plate) => {
  const random = chance(44)
  sky(plate, [[0, '#9dbad2'], [0.6, '#e3ddcb'], [1, '#ffe7b4']], 335, { amount: 0.4, colour: '#fff6e2', size: 1.5 })
  expose(plate, pool(880, 250, 420, 300, '#ffdf9a', 0.9), { blend: 'add', gain: 0.6 })
  expose(plate, poly(hills(ridge(random, 1200, 330, 70), 340), '#a9ab9c'), { blur: 4 })
  expose(plate, school() + Array.from({ length: 9 }, (_, i) => tree(random, 40 + i * 145, 338, 78 + random() * 40, '#3d4a2a', '#b0a95c', 1)).join(''), { blur: 2.5 })
  haze(plate, '#ffe6b8', 330, 90, 0.65)
  ground(plate, 332, '#8f8f52', '#4c5c2e', 0.35)
  expose(plate, level(EYE, 0, [-5.2, 3.2], [1.4, 120], ramp([[0, '#c98563'], [0.4, '#b0573f'], [1, '#8c3c2c']])), { texture: 0.25, grainSize: 2.5 })
  const lanes = Array.from({ length: 8 }, (_, i) => level(EYE, 0, [-5.2 + i * 1.2 - 0.03, -5.2 + i * 1.2 + 0.03], [1.2, 120], '#efe6d4'))
  expose(plate, lanes.join(''), { texture: 0.2, grainSize: 4 })
  const runners = team(random)
  expose(plate, runners.map((who) => castShadow(who, -0.45, 0.75)).join(''), { blend: 'multiply', gain: 1, blur: 4 })
  expose(plate, runners.slice(0, 9).map(person).join(''), { blur: 1.6 })
  expose(plate, runners.slice(9).map(person).join(''), { blur: 0.4 })
  expose(plate, pool(880, 300, 520, 330, '#ffce86', 0.35), { blend: 'add', gain: 0.5 })
})

function school(): string {
  const rows = [0, 1, 2].flatMap((floor) => Array.from({ length: 9 }, (_, i) => front(EYE, 90, [-68 + i * 4, -65.4 + i * 4], [1.5 + floor * 4.2, 3.8 + floor * 4.2], '#6f7679')))
  return front(EYE, 90, [-70, -32], [0, 14], '#c7b9a3') + rows.join('') + line([project(EYE, [-28, 0, 80]), project(EYE, [-28, 13, 80])], '#b8b4ac', 2) + poly([project(EYE, [-28, 13, 80]), project(EYE, [-24.5, 12.4, 80]), project(EYE, [-24.5, 10.2, 80]), project(EYE, [-28, 10.6, 80])], '#b23a2c')
}

function team(random: () => number): Person[] {
  const spots: [number, number][] = [[0.4, 26], [-1.6, 24], [2.2, 22], [-3.4, 21], [-0.4, 18], [1.4, 17], [-2.6, 15], [2.4, 14], [-4.2, 13], [0.2, 9.5], [-2.3, 8.3], [1.5, 7.2], [-3.7, 6.4], [-1.1, 5]]
  return spots.map(([lane, z], i) => {
    const [x, y] = project(EYE, [lane, 0, z])
    const left = i % 2 === 0
    const bend = 30 + random() * 15
    return {
      x, y, height: sizeAt(EYE, z) * (1.32 + random() * 0.14), child: true,
      top: ['#e8e4da', '#27457a', '#e8e4da', '#a8322b'][i % 4] as string, legs: '#2a3350', lit: 1, lean: 4, breadth: 0.95,
      legLeft: left ? [-4, 2] : [-10, -bend], legRight: left ? [12, bend] : [4, -2],
      armLeft: left ? [-34, 50] : [-24, 8], armRight: left ? [24, -8] : [34, -50],
    }
  })
}
