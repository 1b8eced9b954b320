/** The herb cabinet of a Chinese pharmacy: a wall of small drawers, scales, a pharmacist reaching up. */
import { hang, person } from './figures'
import { chance } from './noise'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, oval, path, pool, ramp, rect, tint } from './shapes'

export const pharmacyDrawers = picture({ size: LANDSCAPE, focal: [0.6, 0.5], print: { exposure: 1.25, bloom: 0.25, vignette: 0.65, balance: [1.1, 1, 0.84] } }, (plate) => {
  const random = chance(205)
  expose(plate, rect(0, 0, 1200, 800, '#2a1810') + cabinet(random), { texture: 0.22, grainSize: 8, stretch: 4 })
  expose(plate, fronts(random), { texture: 0.1 })
  expose(plate, pool(820, 300, 520, 420, '#ffca7c', 0.9), { blend: 'add', gain: 0.16 })
  expose(plate, pool(60, 600, 560, 620, '#0a0503', 0.75) + pool(1230, 760, 380, 380, '#0a0503', 0.7), { blur: 20 })
  expose(plate, person({ x: 712, y: 880, height: 640, top: '#000000', legs: '#000000', skin: '#000000', hair: '#000000', armRight: [140, 166], coat: 0.2 }), { blend: 'multiply', blur: 14, gain: 1 })
  expose(plate, openDrawer(), { texture: 0.15, grainSize: 5 })
  expose(plate, person({ x: 660, y: 890, height: 640, top: '#e9e2d2', legs: '#3a342c', armLeft: [-30, 40], armRight: [138, 164], coat: 0.2, lean: 3, lit: 1 }), { texture: 0.14, grainSize: 5 })
  expose(plate, counter(random), { texture: 0.2, stretch: 6, grainSize: 6 })
  expose(plate, scales(300, 520), { blur: 0.5 })
  expose(plate, jars(), { blur: 6 })
  expose(plate, pool(820, 130, 300, 220, '#ffd890', 0.6), { blend: 'add', gain: 0.3 })
})

function cabinet(random: () => number): string {
  return Array.from({ length: 7 }, (_, row) => Array.from({ length: 13 }, (_, column) => {
    const wood = tint('#94602f', 0.8 + random() * 0.4)
    const x = column * 94 - 10
    const y = row * 92 + 14
    return rect(x, y, 88, 86, ramp([[0, tint(wood, 1.35)], [0.12, wood], [0.85, tint(wood, 0.72)], [1, tint(wood, 0.35)]])) + rect(x + 5, y + 5, 78, 76, 'none', `stroke="${tint(wood, 0.45)}" stroke-width="2"`)
  }).join('')).join('')
}

function fronts(random: () => number): string {
  return Array.from({ length: 91 }, (_, i) => {
    const x = (i % 13) * 94 + 34
    const y = Math.floor(i / 13) * 92 + 62
    const label = rect(x - 32, y - 38, 64, 22, ramp([[0, '#ecdcb4'], [1, '#b79f70']])) + Array.from({ length: 3 }, (_, k) => rect(x - 26 + k * 19, y - 35 + random() * 2, 13, 14, '#2c1c10', `opacity="${0.45 + random() * 0.3}" rx="4"`)).join('')
    return label + oval(x, y + 4, 11, 12, '#1a0d06', 'opacity=".6"') + oval(x, y, 8, 7, ramp([[0, '#ffe49a'], [0.5, '#b9862c'], [1, '#4a300c']])) + path(`M${x - 10},${y + 3} q10,22 20,0`, 'none', 'stroke="#d8a848" stroke-width="3.4"')
  }).join('')
}

function openDrawer(): string {
  return rect(836, 200, 100, 92, '#120a05') + rect(828, 224, 116, 98, ramp([[0, '#d09a58'], [0.2, '#a8713a'], [1, '#5a3818']])) + path('M832,224 Q884,196 940,224 z', '#8a6a3c') + [850, 872, 894, 916].map((x) => oval(x, 220, 13, 8, ramp([[0, '#c8a868'], [1, '#6a4c24']]))).join('') + oval(886, 276, 9, 8, ramp([[0, '#ffe49a'], [1, '#6a4814']]))
}

function counter(random: () => number): string {
  const papers = [480, 820, 960, 1100].map((x, i) => {
    const heap = Array.from({ length: 26 }, () => oval(x + (random() - 0.5) * 74, 668 - random() * 14, 8 + random() * 8, 3 + random() * 4, ['#8a6a3a', '#b08a4c', '#5c4a2a', '#9a4a2c'][Math.floor(random() * 4)] as string)).join('')
    return path(`M${x - 74},${680 + i} L${x - 46},652 L${x + 52},650 L${x + 76},682 z`, ramp([[0, '#f6ecd0'], [1, '#c4b084']])) + heap
  })
  return rect(0, 650, 1200, 60, ramp([[0, '#c08a4e'], [0.3, '#8a5a2e'], [1, '#5a3818']])) + rect(0, 710, 1200, 90, ramp([[0, '#4a2c14'], [1, '#1c0f07']])) + papers.join('')
}

function scales(x: number, y: number): string {
  const pan = (px: number, py: number) => hang([px, y - 60], [px - 42, py], 0, '#8a6a34', 1.6) + hang([px, y - 60], [px + 42, py], 0, '#8a6a34', 1.6) + path(`M${px - 50},${py} Q${px},${py + 34} ${px + 50},${py} z`, ramp([[0, '#f4d88a'], [0.5, '#b9862c'], [1, '#4a300c']], 20)) + oval(px, py, 50, 8, '#7c5a20')
  return oval(x, y + 146, 70, 14, '#6a4a1c') + rect(x - 6, y - 80, 12, 226, ramp([[0, '#7a5a20'], [0.4, '#f0cc70'], [1, '#5a3c10']], 0)) + line([[x - 130, y - 54], [x + 130, y - 66]], '#d8ac50', 7) + oval(x, y - 82, 12, 12, '#f0cc70') + pan(x - 130, y + 74) + pan(x + 130, y + 58)
}

function jars(): string {
  return [60, 1130].map((x) => path(`M${x - 80},800 L${x - 80},600 Q${x - 80},560 ${x - 40},550 L${x + 40},550 Q${x + 80},560 ${x + 80},600 L${x + 80},800 z`, ramp([[0, '#a9c0b4'], [0.3, '#e8f0e4'], [0.6, '#6f8a86'], [1, '#24363a']], 0)) + rect(x - 46, 520, 92, 34, '#3a5a6a')).join('')
}
