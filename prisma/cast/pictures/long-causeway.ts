/** The causeway reopened: a long paved way between two rows of trees, people walking away in morning sun. */
import { castShadow, person, type Person } from './figures'
import { leaves } from './greenery'
import { haze, reflect, sky } from './light'
import { chance } from './noise'
import { type Camera, level, project, side, sizeAt } from './perspective'
import { expose } from './plate'
import { PANORAMA, picture } from './picture'
import { line, oval, pool, poly, ramp } from './shapes'

const EYE: Camera = { vanishing: [640, 262], focal: 620, eye: 2.1 }
const COATS = ['#7c2f2a', '#33506e', '#d8d2c4', '#46523c', '#8b7a5a', '#2d2f38']

export const longCauseway = picture({ size: PANORAMA, focal: [0.53, 0.5], print: { exposure: 1.1, balance: [1.08, 1, 0.9] } }, (plate) => {
  const random = chance(22)
  sky(plate, [[0, '#8fb0cc'], [0.6, '#d5dcd8'], [1, '#f6e3c0']], 264, { amount: 0.5, colour: '#fbf3e4', size: 1.6 })
  expose(plate, pool(700, 235, 420, 190, '#ffe6b0', 0.8), { blend: 'add', gain: 0.5 })
  expose(plate, poly([[0, 264], [0, 236], [160, 222], [330, 240], [470, 228], [640, 244], [820, 226], [1010, 240], [1200, 218], [1200, 264]], '#93a2a4'), { blur: 3 })
  reflect(plate, 264, { colour: '#5d7478', clear: 0.7, ripple: 1 })
  haze(plate, '#f7e4c2', 262, 70, 0.7)
  expose(plate, level(EYE, 0, [-4, 4], [1.5, 300], ramp([[0, '#d2c2a2'], [1, '#8d8273']])) + joints(), { texture: 0.22, grainSize: 3 })
  const trees = Array.from({ length: 15 }, (_, i) => 4.2 + i * 5).reverse()
  expose(plate, trees.filter((z) => z > 20).map((z) => willow(random, z)).join(''), { blur: 1.2 })
  haze(plate, '#f9e8c8', 255, 90, 0.5)
  const walkers = crowd(random)
  expose(plate, walkers.map((who) => castShadow(who, -0.7, 0.55)).join('') + treeShadows(random), { blend: 'multiply', blur: 3 })
  expose(plate, walkers.map(person).join('') + rails())
  expose(plate, trees.filter((z) => z <= 20).map((z) => willow(random, z)).join(''), { blur: 2 })
})

function joints(): string {
  const across = Array.from({ length: 26 }, (_, i) => level(EYE, 0, [-4, 4], [2 + i * 1.2, 2.03 + i * 1.2], '#6d6456'))
  const along = [-2.4, -0.8, 0.8, 2.4].map((x) => level(EYE, 0, [x, x + 0.03], [1.5, 90], '#6d6456'))
  return across.join('') + along.join('')
}

function rails(): string {
  return [-4, 4].map((x) => {
    const posts = Array.from({ length: 24 }, (_, i) => {
      const z = 3 + i * 2
      const [px, py] = project(EYE, [x, 0, z])
      const size = sizeAt(EYE, z)
      return line([[px, py], [px, py - size]], '#b9b2a4', size * 0.14) + oval(px, py - size, size * 0.11, size * 0.09, '#e5ddca')
    })
    return side(EYE, x, [0.72, 0.82], [1, 60], '#cfc7b6') + side(EYE, x, [0.3, 0.38], [1, 60], '#a9a294') + posts.reverse().join('')
  }).join('')
}

function willow(random: () => number, z: number): string {
  const size = sizeAt(EYE, z)
  return [-5, 5].map((x) => {
    const [px, py] = project(EYE, [x, 0, z])
    const trunk = line([[px, py], [px + size * 0.1, py - size * 2.4], [px, py - size * 4]], '#3a3026', size * 0.3)
    const crown = Array.from({ length: 5 }, () => {
      const cx = px + (random() - 0.5) * size * 3
      const cy = py - size * (3.6 + random() * 2.6)
      return leaves(random, [cx, cy], size * 1.2, size * 1.1, z > 20 ? 40 : 90, '#32421f', '#c9bf5e', Math.max(1.4, size * 0.15), x < 0 ? 1 : -1)
    })
    return trunk + crown.join('')
  }).join('')
}

function treeShadows(random: () => number): string {
  return Array.from({ length: 420 }, () => {
    const z = 2.4 + random() ** 2 * 40
    const [x, y] = project(EYE, [random() * 8 - 4, 0, z])
    const size = sizeAt(EYE, z) * (0.05 + random() * 0.22)
    return Math.sin(z * 1.25) > -0.3 ? oval(x, y, size, size * 0.3, '#6a6672', 'opacity=".7"') : ''
  }).join('')
}

function crowd(random: () => number): Person[] {
  return Array.from({ length: 15 }, (_, i): Person => {
    const z = 34 - i * 1.9
    const [x, y] = project(EYE, [((i * 1.37) % 6) - 3, 0, z])
    const stride = 14 + random() * 10
    return { x, y, height: sizeAt(EYE, z) * (i % 4 === 3 ? 1.2 : 1.68), top: COATS[i % COATS.length] as string, breadth: 0.9, child: i % 4 === 3, legLeft: [-stride * 0.4, 4], legRight: [stride * 0.5, -8], armLeft: [-12, 2], armRight: [14, 20], lit: 1 }
  })
}
