/** Tai chi in the park at dawn: slow figures in the mist under old trees. */
import { castShadow, person, type Limb, type Person } from './figures'
import { leaves, tree } from './greenery'
import { ground, haze, sky } from './light'
import { chance } from './noise'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, poly, pool } from './shapes'

export const taiChiPark = picture({ size: LANDSCAPE, focal: [0.5, 0.6], print: { exposure: 0.82, bloom: 0.35, vignette: 0.5, balance: [1.06, 1, 0.88] } }, (plate) => {
  const random = chance(206)
  sky(plate, [[0, '#a9b8b8'], [0.6, '#e0dcc4'], [1, '#ffeec4']], 430, { amount: 0.3, colour: '#fff6e0' })
  expose(plate, pool(780, 270, 420, 330, '#ffe7a8', 0.9), { blend: 'add', gain: 0.8 })
  expose(plate, Array.from({ length: 10 }, (_, i) => tree(random, i * 134 + random() * 40, 440, 260 + random() * 90, '#8a8f70', '#cdc58e', 1, '#8a8468')).join(''), { blur: 7 })
  haze(plate, '#ffeec4', 420, 230, 0.8)
  expose(plate, [70, 330, 1010, 1160].map((x) => tree(random, x, 480, 400 + random() * 90, '#4a5230', '#b0a85a', x < 600 ? 1 : -1, '#453c2c')).join(''), { blur: 3 })
  haze(plate, '#ffe9b8', 450, 130, 0.6)
  ground(plate, 440, '#c9bd94', '#5a5e40', 0.3)
  const pupils = learners(random)
  expose(plate, pupils.map((who) => castShadow(who, 0.35, 0.8)).join(''), { blend: 'multiply', blur: 5 })
  expose(plate, pupils.slice(0, 7).map(person).join(''), { blur: 2.4, gain: 1.5 })
  haze(plate, '#ffe9b8', 480, 110, 0.5)
  expose(plate, pupils.slice(7).map(person).join(''), { texture: 0.12, grainSize: 4 })
  expose(plate, rays(), { blend: 'add', blur: 20, gain: 0.22 })
  expose(plate, leaves(random, [60, 30], 380, 150, 220, '#1e2414', '#7a7a34', 26, 1) + leaves(random, [1180, 0], 260, 130, 110, '#1e2414', '#6a6c2c', 26, -1) + line([[-20, 70], [200, 30], [330, -20]], '#1c1810', 14), { blur: 7 })
})

function learners(random: () => number): Person[] {
  const rows: [number, number, number][] = [[500, 150, 5], [565, 215, 4], [690, 340, 3]]
  return rows.flatMap(([y, height, count], row) => Array.from({ length: count }, (_, i): Person => {
    const sway = random() * 8
    const pose: { armLeft: Limb; armRight: Limb; legLeft: Limb; legRight: Limb } = { armLeft: [-82 - sway, -64], armRight: [58 + sway, 98], legLeft: [-30 - sway, -4], legRight: [26, -8] }
    return { x: 200 + row * 60 + ((i + 0.5) * (880 - row * 90)) / count + (random() - 0.5) * 30, y: y + random() * 16, height: height * (0.95 + random() * 0.1), top: ['#ece6d8', '#dcd4c4', '#b8473a'][(i + row) % 3] as string, legs: '#e2dccd', hair: i % 2 ? '#8f8a84' : '#2a2622', coat: 0.05, lit: 1, ...pose }
  }))
}

function rays(): string {
  return Array.from({ length: 6 }, (_, i) => poly([[720 + i * 34, 60], [760 + i * 34, 60], [260 + i * 230, 800], [120 + i * 230, 800]], '#fff2c8', `opacity="${0.3 + (i % 3) * 0.15}"`)).join('')
}
