/** A vaccination table close up: vials and syringe in focus, nurse and child soft behind them. */
import { person } from './figures'
import { chance } from './noise'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, oval, path, poly, pool, ramp, rect } from './shapes'

export const vaccinationTable = picture({ size: LANDSCAPE, focal: [0.4, 0.62], print: { exposure: 0.78, contrast: 1.4, bloom: 0.25, vignette: 0.5, balance: [1.02, 1, 0.98] } }, (plate) => {
  const random = chance(202)
  expose(plate, rect(0, 0, 1200, 800, ramp([[0, '#bcc9c6'], [1, '#8fa19e']])) + rect(60, 20, 320, 360, '#f4faf8') + rect(780, 60, 300, 240, '#dbe6e2') + rect(820, 90, 90, 130, '#e2a58a') + rect(930, 90, 110, 130, '#8ab4c8'), { blur: 28 })
  expose(plate, people(), { blur: 11, texture: 0.06 })
  expose(plate, pool(240, 200, 460, 360, '#fff8e2', 0.6), { blend: 'add', gain: 0.35 })
  expose(plate, poly([[0, 520], [1200, 500], [1200, 800], [0, 800]], ramp([[0, '#dfe8ea'], [0.5, '#b6c6ca'], [1, '#7d9096']])), { texture: 0.08, blur: 2, grainSize: 10 })
  expose(plate, [[150, 566], [230, 558], [1010, 560], [1090, 566]].map(([x, y]) => vial(x as number, y as number, 0.7)).join('') + tin(830, 560), { blur: 7 })
  expose(plate, [330, 420, 510].map((x) => poly([[x - 26, 690], [x + 26, 690], [x + 190, 745], [x + 120, 752]], '#3c4a50', 'opacity=".5"')).join('') + poly([[600, 702], [960, 640], [1000, 664], [660, 726]], '#3c4a50', 'opacity=".5"'), { blend: 'multiply', blur: 9 })
  expose(plate, tray(), { texture: 0.06, grainSize: 6 })
  expose(plate, [330, 420, 510].map((x, i) => vial(x, 690 - (i % 2) * 14, 1.15)).join(''), { blur: 0.5 })
  expose(plate, syringe(), { blur: 0.4 })
  expose(plate, Array.from({ length: 9 }, () => oval(680 + random() * 160, 742 + random() * 26, 22 + random() * 10, 15 + random() * 6, ramp([[0, '#ffffff'], [1, '#b9c2c4']]))).join(''), { blur: 3, texture: 0.2, grainSize: 3 })
})

function people(): string {
  const nurse = person({ x: 800, y: 900, height: 820, top: '#f2f6f6', skin: '#c0967a', hair: '#eef2f4', cap: '#ffffff', armLeft: [-42, -70], armRight: [-14, -50], lean: -10, seated: true })
  const child = person({ x: 480, y: 960, height: 720, top: '#d06a4a', child: true, armLeft: [-12, 10], armRight: [40, 70], seated: true, lean: 4 })
  const mother = person({ x: 330, y: 960, height: 880, top: '#5a6f86', armRight: [44, 80], seated: true })
  return mother + child + nurse
}

function vial(x: number, y: number, k: number): string {
  const w = 26 * k
  const h = 96 * k
  const glass = ramp([[0, '#f6ffff', 0.85], [0.2, '#a9c6cc', 0.5], [0.55, '#e8f6f8', 0.4], [0.85, '#6f8e98', 0.7], [1, '#dff0f2', 0.8]], 0)
  return rect(x - w, y - h, w * 2, h, '#dceaf0', `opacity=".55" rx="${6 * k}"`) + rect(x - w * 0.94, y - h * 0.62, w * 1.88, h * 0.6, '#eaf6ee', 'opacity=".75"') + rect(x - w, y - h, w * 2, h, glass, `rx="${6 * k}"`) + rect(x - w, y - h * 0.52, w * 2, h * 0.34, ramp([[0, '#cfe0e4'], [0.3, '#ffffff'], [1, '#9fb4ba']], 0)) + rect(x - w, y - h * 0.5, w * 2, h * 0.08, '#3c8a9a') + path(`M${x - w},${y - h} Q${x - w},${y - h * 1.14} ${x - w * 0.5},${y - h * 1.16} L${x + w * 0.5},${y - h * 1.16} Q${x + w},${y - h * 1.14} ${x + w},${y - h} z`, '#c9dde2', 'opacity=".8"') + rect(x - w * 0.62, y - h * 1.36, w * 1.24, h * 0.22, ramp([[0, '#6a7a80'], [0.3, '#f4f8f8'], [0.7, '#a9b6ba'], [1, '#56666c']], 0), 'rx="3"') + rect(x - w * 0.56, y - h * 1.43, w * 1.12, h * 0.09, ramp([[0, '#e26a52'], [1, '#8a2c20']], 0), 'rx="3"') + rect(x - w * 0.72, y - h * 0.95, w * 0.16, h * 0.8, '#ffffff', 'opacity=".8" rx="2"')
}

function tray(): string {
  return poly([[240, 640], [610, 632], [650, 716], [220, 726]], ramp([[0, '#eef4f4'], [1, '#9daeb2']])) + poly([[220, 726], [650, 716], [650, 736], [220, 748]], ramp([[0, '#d4dee0'], [1, '#6f8288']]))
}

function syringe(): string {
  const barrel = rect(0, -19, 240, 38, ramp([[0, '#ffffff'], [0.3, '#d3e2e6'], [0.7, '#aabfc6'], [1, '#f2fafa']]), 'rx="6" opacity=".85"')
  const fluid = rect(90, -15, 146, 30, '#dff3ea', 'opacity=".7"')
  const marks = Array.from({ length: 15 }, (_, i) => rect(30 + i * 13, -17, 1.6, i % 5 === 0 ? 18 : 10, '#2c3a40')).join('')
  const plunger = rect(-96, -8, 184, 16, ramp([[0, '#f4f8f8'], [1, '#9fb0b6']])) + rect(-106, -24, 12, 48, '#e4ecee', 'rx="3"') + rect(78, -16, 14, 32, '#2f3a40') + rect(-8, -34, 12, 68, '#dfe8ea', 'rx="3"')
  const needle = rect(240, -9, 22, 18, '#e0a04a') + line([[262, 0], [380, 0]], '#8f9ca2', 3) + line([[262, -1], [376, -1]], '#f4f8f8', 1)
  return `<g transform="translate(690 700) rotate(-9)">${plunger}${barrel}${fluid}${marks}${needle}</g>`
}

function tin(x: number, y: number): string {
  return rect(x - 60, y - 80, 120, 80, ramp([[0, '#8e9ca2'], [0.3, '#ffffff'], [0.7, '#aab6ba'], [1, '#6a787e']], 0)) + oval(x, y - 80, 60, 14, '#d0dade')
}
