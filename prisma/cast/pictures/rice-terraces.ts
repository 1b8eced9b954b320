/** Rice terraces at sunrise: bands of water that hold the sky, mist, one farmer with a buffalo. */
import { person } from './figures'
import { blades, hills, ridge, tree } from './greenery'
import { haze, sky } from './light'
import { chance, cloud } from './noise'
import { linear } from './ink'
import { expose, paint } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, mix, oval, path, poly, pool, ramp, rect, type Point } from './shapes'

export const riceTerraces = picture({ size: LANDSCAPE, focal: [0.5, 0.6], print: { exposure: 0.95, bloom: 0.3, vignette: 0.5, balance: [1.08, 1, 0.9] } }, (plate) => {
  const random = chance(308)
  sky(plate, [[0, '#7f98b4'], [0.6, '#dcc9b4'], [1, '#ffdf9c']], 260, { amount: 0.6, colour: '#ffe6c2', size: 1.5 })
  expose(plate, pool(820, 220, 420, 240, '#ffdc92', 0.9), { blend: 'add', gain: 0.7 })
  expose(plate, poly(hills(ridge(random, 1200, 230, 160), 330), '#a3a0a4'), { blur: 4 })
  haze(plate, '#ffe2ae', 250, 110, 0.7)
  expose(plate, poly(hills(ridge(random, 1200, 270, 130, 6), 380), '#6f7668') + Array.from({ length: 8 }, (_, i) => tree(random, 40 + i * 170, 300 + (i % 3) * 12, 46, '#4a5240', '#8a8a5c')).join(''), { blur: 2.5 })
  haze(plate, '#ffe6bd', 320, 90, 0.75)
  for (let step = 0; step < 16; step++) expose(plate, terrace(step, random), { blur: step < 5 ? 1.6 : step > 13 ? 2.4 : 0.3 })
  glitter(plate)
  expose(plate, village(), { blur: 1 })
  haze(plate, '#ffe9c4', 360, 80, 0.6)
  expose(plate, farmer(), { blur: 0.6 })
  expose(plate, blades(random, -20, 1220, 840, 130, 150, '#1c2414', '#7a8438'), { blur: 7 })
  expose(plate, pool(820, 300, 560, 400, '#ffcf86', 0.5), { blend: 'add', gain: 0.28 })
})

function edge(step: number): Point[] {
  const depth = step / 15
  const y = 318 + 500 * depth ** 1.45
  return Array.from({ length: 41 }, (_, i) => {
    const x = i * 30
    const bow = Math.sin(x * 0.0042 + step * 0.52) * (8 + 46 * depth) + Math.sin(x * 0.0105 + step * 1.9) * (3 + 17 * depth)
    return [x, y + bow]
  })
}

function terrace(step: number, random: () => number): string {
  const rim = edge(step)
  const depth = step / 15
  const bank = 4 + 17 * depth
  const below: Point[] = [[1200, 830], [0, 830]]
  const water = ramp([[0, mix('#ffe2a8', '#b9b0a6', depth)], [0.25, mix('#f0c890', '#7f93a6', depth)], [1, mix('#c9a888', '#56728c', depth)]])
  const glow = rim.map(([x, y]): Point => [x, y - 1])
  const tufts = step > 3 ? rim.filter((_, i) => i % 2 === 0).map(([x, y]) => blades(random, x - 20, x + 20, y + bank * 0.4, bank * 1.1, 5, '#26331a', '#8a9a48')).join('') : ''
  return poly([...rim, ...below], '#3a3a22') + poly([...rim.map(([x, y]): Point => [x, y + bank]), ...below], water) + line(rim.map(([x, y]): Point => [x, y + bank]), '#2a2416', 1 + depth * 2, 'opacity=".7"') + line(glow, '#c9b45c', 1 + 1.6 * depth, 'opacity=".8"') + tufts
}

function glitter(plate: Parameters<typeof paint>[0]) {
  const sun = linear('#fff0cc')
  paint(plate, (x, y, out) => {
    out[0] = sun[0]
    out[1] = sun[1]
    out[2] = sun[2]
    const near = Math.exp(-(((x - 820) / 260) ** 2))
    const spark = cloud(x * 0.5, y * 2.2) - 0.6
    out[3] = spark > 0 ? Math.min(0.6, spark * 5) * near : 0
  }, [330, 800])
}

function village(): string {
  return [[210, 392], [262, 400], [318, 390], [240, 416]].map(([x, y]) => rect((x as number) - 18, (y as number) - 16, 38, 20, '#b9a68a') + poly([[(x as number) - 26, (y as number) - 14], [(x as number) - 12, (y as number) - 32], [(x as number) + 16, (y as number) - 32], [(x as number) + 30, (y as number) - 14]], '#4a403a')).join('')
}

function farmer(): string {
  const man = person({ x: 520, y: 640, height: 122, top: '#2f3c4a', legs: '#2a2620', lean: 8, armLeft: [-16, 8], armRight: [40, 64], legLeft: [-14, -4], legRight: [16, -4] })
  const hat = path('M500,526 L531,508 L562,530 z', '#c9a868')
  const buffalo = path('M596,610 Q598,574 640,570 Q690,560 716,576 Q744,572 752,592 Q756,610 740,612 L726,604 Q720,622 712,642 L704,642 L702,620 Q660,630 628,618 L622,642 L612,642 L610,618 z', '#1c1916') + path('M740,576 q16,-22 -4,-32 q10,16 -6,30 M728,574 q-18,-14 -8,-30 q-2,16 16,28', 'none', 'stroke="#3a342c" stroke-width="5"')
  return oval(620, 650, 150, 9, '#14110e', 'opacity=".45"') + buffalo + man + hat + line([[556, 580], [604, 590]], '#3a2c1c', 3) + oval(660, 566, 40, 4, '#8a7a58', 'opacity=".5"')
}
