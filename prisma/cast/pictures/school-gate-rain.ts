/** Home time in the rain: umbrellas before a school gate, wet pavement that mirrors them. */
import { person } from './figures'
import { tree } from './greenery'
import { haze, reflect } from './light'
import { chance } from './noise'
import { expose } from './plate'
import { PORTRAIT, picture } from './picture'
import { line, oval, path, pool, poly, ramp, rect, tint } from './shapes'

const KERB = 700
const SILKS = ['#c0392e', '#e0b23c', '#2f5d8c', '#3c7a5a', '#d9d4c6', '#8a4a7c', '#d8703a', '#334']

export const schoolGateRain = picture({ size: PORTRAIT, focal: [0.5, 0.55], print: { exposure: 1.2, bloom: 0.3, vignette: 0.5, balance: [0.95, 1, 1.05] } }, (plate) => {
  const random = chance(66)
  expose(plate, rect(0, 0, 800, 1200, ramp([[0, '#a9b3ba'], [0.5, '#c9cfd0'], [1, '#8b9498']])))
  expose(plate, rect(90, 210, 620, 470, '#98958e') + windows() + tree(random, 40, 690, 420, '#2b382c', '#62705a') + tree(random, 770, 690, 470, '#2b382c', '#62705a'), { blur: 6 })
  haze(plate, '#c4cbce', 560, 330, 0.6)
  expose(plate, gate(), { blur: 2, texture: 0.14 })
  expose(plate, people(random, [[190, 96], [285, 108], [360, 92], [450, 112], [540, 98], [630, 104]], KERB), { blur: 2.2 })
  expose(plate, lamps(), { blend: 'add', gain: 1.4, blur: 2 })
  reflect(plate, KERB, { colour: '#5a6166', clear: 0.72, ripple: 0.5 })
  expose(plate, Array.from({ length: 40 }, () => oval(random() * 800, KERB + 60 + random() * 430, 8 + random() * 26, 2 + random() * 4, 'none', 'stroke="#e4eaec" stroke-opacity=".4" stroke-width="1"')).join(''), { blur: 0.6 })
  expose(plate, pool(240, 1012, 150, 30, '#14181c', 0.9) + pool(560, 1090, 170, 34, '#14181c', 0.9), { blur: 6 })
  expose(plate, walker(240, 1010, 430, 0, false) + walker(345, 1015, 300, 1, true) + walker(585, 1090, 520, 2, false), { texture: 0.1, grainSize: 4 })
  const drops = Array.from({ length: 330 }, () => {
    const [x, y, long] = [random() * 820, random() * 1200, 14 + random() * 40]
    return line([[x, y], [x - long * 0.16, y + long]], '#f2f6f8', 0.6 + random() * 0.9, `stroke-opacity="${0.12 + random() * 0.3}"`)
  })
  expose(plate, drops.join(''), { blur: 0.5 })
})

function windows(): string {
  return [0, 1, 2, 3].flatMap((row) => Array.from({ length: 7 }, (_, i) => rect(118 + i * 84, 250 + row * 100, 56, 58, (row * 3 + i) % 4 === 0 ? '#f4dfa6' : '#5f6a70'))).join('')
}

function gate(): string {
  const pillar = (x: number) => rect(x, 380, 66, 320, ramp([[0, '#8a5f4c'], [1, '#573628']], 0)) + rect(x - 8, 366, 82, 20, '#b9ada0')
  const bars = Array.from({ length: 15 }, (_, i) => line([[210 + i * 27, 520], [210 + i * 27, 700]], '#39434a', 3))
  return pillar(120) + pillar(614) + poly([[110, 372], [690, 372], [690, 330], [110, 330]], ramp([[0, '#9b3b30'], [1, '#6a241c']])) + rect(190, 510, 420, 8, '#39434a') + bars.slice(0, 4).join('') + bars.slice(11).join('')
}

const lamps = () => [153, 647].map((x) => pool(x, 356, 90, 90, '#ffe2a2', 0.9) + oval(x, 354, 10, 12, '#fff4d0')).join('')

function people(random: () => number, spots: [number, number][], y: number): string {
  return spots.map(([x, tall], i) => person({ x, y: y + 4, height: tall, top: SILKS[(i + 2) % 7] as string, child: i % 2 === 0, armRight: [150, 178] }) + umbrella(x + tall * 0.16, y - tall * (0.98 + random() * 0.06), tall * 0.46, SILKS[i] as string)).join('')
}

function walker(x: number, y: number, tall: number, silk: number, child: boolean): string {
  const top = ['#3a4350', '#c8452f', '#56604f'][silk] as string
  const held = person({ x, y, height: tall, top, child, armRight: [38, 158], legLeft: [-5, -3], legRight: [7, -12], coat: child ? 0.06 : 0.14, ...(child ? { bag: '#2f5d8c' } : {}) })
  return held + umbrella(x + tall * 0.21, y - tall * 1.0, tall * 0.44, SILKS[silk * 2] as string)
}

function umbrella(x: number, y: number, r: number, silk: string): string {
  const rib = (share: number) => path(`M${x},${y - r * 0.62} Q${x + share * r * 0.9},${y - r * 0.45} ${x + share * r},${y + r * 0.04}`, 'none', `stroke="${tint(silk, 0.6)}" stroke-width="${r * 0.014}"`)
  const scallops = Array.from({ length: 4 }, (_, i) => `Q${x + r - (i + 0.5) * r * 0.5},${y - r * 0.07} ${x + r - (i + 1) * r * 0.5},${y + r * 0.05}`).join(' ')
  return (
    line([[x, y - r * 0.7], [x, y + r * 0.95]], '#2a2c30', r * 0.03) +
    path(`M${x - r},${y + r * 0.05} C${x - r * 0.9},${y - r * 0.5} ${x - r * 0.4},${y - r * 0.64} ${x},${y - r * 0.64} C${x + r * 0.4},${y - r * 0.64} ${x + r * 0.9},${y - r * 0.5} ${x + r},${y + r * 0.05} ${scallops} z`, ramp([[0, tint(silk, 1.35)], [0.4, silk], [1, tint(silk, 0.5)]], 65)) +
    [-0.5, 0, 0.5].map(rib).join('')
  )
}
