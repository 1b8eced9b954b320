/** Under the operating lamp: the round light, gowned surgeons as dark shapes around the table. */
import { person } from './figures'
import { expose } from './plate'
import { CLASSIC, picture } from './picture'
import { line, oval, path, poly, pool, ramp, rect } from './shapes'

export const operatingLamp = picture({ size: CLASSIC, focal: [0.5, 0.4], print: { exposure: 1.15, bloom: 0.5, vignette: 0.7, balance: [0.92, 1.02, 1.04] } }, (plate) => {
  expose(plate, rect(0, 0, 1200, 900, ramp([[0, '#1c3338'], [0.5, '#345a5c'], [1, '#142428']])) + tiles(), { texture: 0.1, blur: 4 })
  expose(plate, monitors(), { blur: 7 })
  expose(plate, poly([[380, 230], [820, 230], [1060, 800], [140, 800]], ramp([[0, '#d9fbff', 0.65], [1, '#d9fbff', 0]])), { blend: 'add', blur: 26, gain: 0.4 })
  expose(plate, arm(), { texture: 0.06 })
  expose(plate, dish(430, 170, 1, -10) + dish(800, 190, 0.8, 12), { blur: 0.7 })
  expose(plate, glow(430, 190, 1) + glow(800, 206, 0.8), { blend: 'add', gain: 1.2 })
  expose(plate, person({ x: 600, y: 1010, height: 640, ...GOWN, seated: true, armLeft: [-26, 40], armRight: [26, -40], top: '#4f8a86' }) + oval(600, 486, 40, 22, '#dfeeee'), { blur: 3 })
  expose(plate, table(), { texture: 0.14, grainSize: 10 })
  expose(plate, pool(600, 720, 330, 110, '#f4ffff', 0.9), { blend: 'add', gain: 0.5 })
  expose(plate, person({ x: 300, y: 1180, height: 900, ...GOWN, lean: 12, armLeft: [20, 60], armRight: [40, 78], lit: 1 }) + person({ x: 900, y: 1190, height: 920, ...GOWN, lean: -12, armLeft: [-40, -76], armRight: [-20, -58], lit: -1 }), { texture: 0.18, grainSize: 6, gain: 0.62 })
  expose(plate, line([[470, 690], [560, 720]], '#f4fbfb', 4) + line([[730, 690], [650, 724]], '#f4fbfb', 4) + [[470, 690], [726, 690]].map(([x, y]) => oval((x as number) - 8, (y as number) - 4, 27, 21, ramp([[0, '#eafcfa'], [1, '#8fc0ba']]))).join(''), { blur: 0.8 })
  expose(plate, pool(300, 330, 90, 60, '#c8fff8', 0.5) + pool(905, 320, 90, 60, '#c8fff8', 0.5), { blend: 'add', gain: 0.4 })
})

const GOWN = { top: '#3f7a78', legs: '#2c5654', hair: '#4f9490', skin: '#a07e66', seated: true, coat: 0.2 }

function tiles(): string {
  return Array.from({ length: 14 }, (_, i) => rect(i * 90, 0, 2, 620, '#16282c') + rect(0, i * 70, 1200, 2, '#16282c')).join('')
}

function monitors(): string {
  const screen = (x: number, y: number, colour: string) => rect(x, y, 190, 130, '#0a1214') + rect(x + 8, y + 8, 174, 114, '#0e2428') + path(`M${x + 10},${y + 60} l40,0 l10,-34 l14,60 l10,-26 l90,0`, 'none', `stroke="${colour}" stroke-width="6"`) + path(`M${x + 10},${y + 96} q20,-24 40,0 t40,0 t40,0 t40,0`, 'none', 'stroke="#f0d060" stroke-width="4"')
  return screen(40, 380, '#6affa0') + screen(1010, 360, '#6ad8ff') + line([[130, 510], [130, 900]], '#0c1618', 16)
}

function arm(): string {
  return line([[620, -10], [620, 60]], '#cfdadc', 30) + line([[620, 50], [500, 70], [430, 130]], '#b4c2c4', 18) + line([[620, 50], [740, 80], [800, 150]], '#8fa0a4', 16) + oval(620, 56, 26, 18, '#e4ecec')
}

function dish(x: number, y: number, k: number, turn: number): string {
  const cells = Array.from({ length: 7 }, (_, i) => {
    const angle = (i * Math.PI) / 3
    const [cx, cy] = i === 6 ? [0, 14] : [Math.cos(angle) * 120, 14 + Math.sin(angle) * 36]
    return oval(cx as number, cy as number, 46, 16, '#ffffff')
  })
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${k})">${path('M-205,10 Q-190,-62 0,-68 Q190,-62 205,10 z', ramp([[0, '#f4f8f8'], [0.5, '#a9b8ba'], [1, '#4a5a5c']]))}${oval(0, 12, 205, 64, ramp([[0, '#7f9294'], [1, '#e8f4f4']]))}${oval(0, 14, 186, 55, '#c9dcdc')}${cells.join('')}${oval(0, 78, 12, 20, '#8fa0a0')}</g>`
}

function glow(x: number, y: number, k: number): string {
  return pool(x, y, 330 * k, 190 * k, '#d8fbff', 0.55) + pool(x, y, 170 * k, 70 * k, '#ffffff', 0.6)
}

function table(): string {
  return path('M240,700 Q420,640 600,644 Q780,640 960,700 L1080,900 L120,900 z', ramp([[0, '#8ac4be'], [0.5, '#4a8a86'], [1, '#1c4444']])) + path('M480,690 Q600,664 720,690 L740,760 Q600,786 460,760 z', ramp([[0, '#e0fbf8'], [1, '#7ab4ae']])) + [300, 420, 800, 900].map((x) => path(`M${x},690 q${(600 - x) * 0.1},100 ${(x - 600) * 0.3},220`, 'none', 'stroke="#2a5e5c" stroke-width="8" opacity=".5"')).join('')
}
