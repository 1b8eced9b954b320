/** Dragon dance: a long cloth dragon over the dancers, lantern light, sparks in the dusk. */
import { person } from './figures'
import { haze, sky, ground } from './light'
import { chance } from './noise'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, oval, path, type Point, pool, poly, ramp, rect, tint } from './shapes'

const GROUND = 640

export const dragonDance = picture({ size: LANDSCAPE, focal: [0.7, 0.45], print: { exposure: 1.2, bloom: 0.35, vignette: 0.5, balance: [1.08, 1, 0.9] } }, (plate) => {
  const random = chance(88)
  sky(plate, [[0, '#2a3550'], [0.6, '#5d5a6c'], [1, '#b48468']], 560, { amount: 0.4, colour: '#8a7680', size: 1.6 })
  ground(plate, 540, '#8c705a', '#4a3c34', 0.35)
  expose(plate, roofs() + onlookers(random), { blur: 6 })
  expose(plate, bokeh(random), { blend: 'add', blur: 2.5, gain: 0.8 })
  haze(plate, '#d09a6a', 520, 150, 0.5)
  const spine = curve()
  const feet = [4, 15, 27, 38, 50].map((i) => spine[i] as Point)
  expose(plate, feet.map(([x], i) => pool(x + 20, GROUND + 70 + (i % 2) * 26, 110, 20, '#1a120e', 0.8)).join(''), { blur: 6 })
  const dancers = feet.map(([x, y], i) => {
    const floor = GROUND + 70 + (i % 2) * 26
    return line([[x, y + 20], [x + 6, floor - 120]], '#8a6a3c', 6) + person({ x, y: floor, height: 262, top: i % 2 ? '#e2b13e' : '#c23426', legs: '#c23426', armLeft: [-160, 172], armRight: [168, 186], legLeft: [-24 - i * 2, -6], legRight: [22, i % 2 ? -20 : 8], breadth: 0.85, lit: 1, cap: '#e2b13e' })
  })
  expose(plate, dancers.slice(0, 2).join(''), { blur: 2.2 })
  expose(plate, dancers.slice(2).join(''), { blur: 0.5 })
  expose(plate, body(spine), { texture: 0.18, grainSize: 4 })
  expose(plate, head(spine[58] as Point), { texture: 0.1, grainSize: 4 })
  expose(plate, pool(1010, 330, 420, 330, '#ff9c4a', 0.4), { blend: 'add', gain: 0.5 })
  expose(plate, Array.from({ length: 120 }, () => oval(700 + random() * 500, 80 + random() * 560, 0.8 + random() * 2.2, 0.8 + random() * 2.2, '#ffd890', `opacity="${0.3 + random() * 0.7}"`)).join(''), { blend: 'add', gain: 1.2, blur: 0.7 })
})

function curve(): Point[] {
  return Array.from({ length: 60 }, (_, i) => [90 + i * 15.2, 350 + Math.sin(i * 0.27 + 0.6) * (88 - i * 0.5) - i * 0.6])
}

function body(spine: Point[]): string {
  return spine.slice(0, 58).map(([x, y], i) => {
    const next = spine[i + 1] as Point
    const turn = (Math.atan2(next[1] - y, next[0] - x) * 180) / Math.PI
    const r = 20 + Math.min(22, i * 0.9)
    const cloth = i % 2 ? '#d8462c' : '#e06a30'
    const fin = poly([[-9, -r], [4, -r - 18], [11, -r]], ramp([[0, '#ffe08a'], [1, '#c98a2a']]))
    const scale = path(`M-14,${-r} Q16,${-r * 0.9} 18,0 Q16,${r * 0.9} -14,${r} Q2,0 -14,${-r} z`, ramp([[0, '#ffd07a'], [0.3, cloth], [0.72, tint(cloth, 0.6)], [1, '#4a1812']]))
    return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})">${fin}${rect(-14, -r, 26, r * 2, ramp([[0, tint(cloth, 1.3)], [0.5, cloth], [1, '#3c120e']]))}${scale}${rect(-12, r * 0.62, 24, r * 0.36, '#e0b860')}</g>`
  }).join('')
}

function head([x, y]: Point): string {
  const gold = ramp([[0, '#ffe9a0'], [0.5, '#e0a236'], [1, '#7a4a14']])
  const red = ramp([[0, '#f2714a'], [0.5, '#c8341f'], [1, '#5a130c']])
  const mane = Array.from({ length: 15 }, (_, i) => path(`M-8,${-44 + i * 6.5} q${-44 - (i % 3) * 14},${-24 + i * 4} ${-74 - (i % 4) * 12},${-40 + i * 6.4} q30,${16} 76,30 z`, i % 2 ? gold : '#d8552c'))
  const teeth = Array.from({ length: 6 }, (_, i) => poly([[46 + i * 12, 12], [56 + i * 12, 12], [51 + i * 12, 27]], '#fff6e0'))
  const parts =
    mane.join('') + path('M-10,-56 Q60,-86 88,-40 Q138,-40 144,-8 Q146,14 116,14 L40,14 Q10,40 -14,40 z', red) +
    path('M8,42 Q70,64 124,46 Q132,34 112,30 Q70,32 36,18 z', red) + path('M40,14 L118,14 Q96,32 44,24 z', '#2a0806') + teeth.join('') +
    path('M10,-60 Q-6,-112 -54,-126 Q-18,-134 20,-104 Q34,-84 34,-64 z', gold) + path('M40,-66 Q44,-112 10,-142 Q56,-130 66,-96 Q66,-76 60,-62 z', gold) +
    oval(66, -34, 19, 17, '#fffbe6') + oval(71, -33, 9, 10, '#120a08') + oval(74, -37, 3, 3, '#ffffff') + path('M42,-54 Q66,-72 92,-50 Q66,-58 42,-46 z', gold) +
    oval(132, -20, 15, 12, gold) + path('M136,-4 q44,-6 52,-48 q12,46 -50,60 z', gold) + path('M60,50 q10,40 -8,60 q34,-10 36,-54 z', gold)
  return `<g transform="translate(${x - 12} ${y}) rotate(-10) scale(1.25)">${parts}</g>`
}

function roofs(): string {
  const hall = (x: number, w: number, y: number) => rect(x + 20, y, w - 40, 560 - y, '#5a4438') + path(`M${x - 24},${y + 6} Q${x + 40},${y - 12} ${x + 60},${y - 64} L${x + w - 60},${y - 64} Q${x + w - 40},${y - 12} ${x + w + 24},${y + 6} z`, '#26242c') + Array.from({ length: 6 }, (_, i) => rect(x + 50 + (i * (w - 100)) / 6, y + 30, 22, 90, '#f0b868')).join('')
  return hall(-40, 420, 370) + hall(420, 360, 400) + hall(820, 460, 360)
}

function onlookers(random: () => number): string {
  return Array.from({ length: 34 }, (_, i) => person({ x: i * 37 + random() * 20, y: 606 + random() * 10, height: 104 + random() * 26, top: ['#5a3a34', '#3a4456', '#6b5a48', '#7a2f28'][i % 4] as string, ...(i % 7 === 3 ? { armRight: [150, 170] as [number, number] } : {}) })).join('')
}

function bokeh(random: () => number): string {
  return Array.from({ length: 38 }, (_, i) => oval(random() * 1200, 300 + random() * 160, 7 + random() * 13, 7 + random() * 13, ['#ffb45c', '#ff7a48', '#ffe0a0'][i % 3] as string, `opacity="${0.25 + random() * 0.4}"`)).join('')
}
