/** Osmanthus in bloom in a courtyard: round door in a white wall, petals on the ground. */
import { person } from './figures'
import { leaves } from './greenery'
import { ground, haze } from './light'
import { chance } from './noise'
import { expose } from './plate'
import { CLASSIC, picture } from './picture'
import { line, oval, path, pool, ramp, rect } from './shapes'

export const osmanthusYard = picture({ size: CLASSIC, focal: [0.55, 0.5], print: { exposure: 1, bloom: 0.25, vignette: 0.5, balance: [1.06, 1, 0.88] } }, (plate) => {
  const random = chance(307)
  expose(plate, rect(0, 0, 1200, 900, ramp([[0, '#b9cad2'], [0.4, '#e9e4d0'], [1, '#d9cfb8']])))
  expose(plate, leaves(random, [200, 90], 300, 120, 120, '#5c7048', '#b3bf7c', 20, 1) + leaves(random, [1050, 80], 260, 110, 90, '#5c7048', '#b3bf7c', 20), { blur: 9 })
  expose(plate, rect(0, 190, 1200, 470, ramp([[0, '#f4efe2'], [0.7, '#ddd3be'], [1, '#a2957f']])), { texture: 0.16, grainSize: 30 })
  expose(plate, garden(random), { blur: 5 })
  expose(plate, ring(), { texture: 0.2, grainSize: 7 })
  expose(plate, coping(), { texture: 0.1 })
  expose(plate, shade(random), { blend: 'multiply', blur: 6 })
  ground(plate, 655, '#b3a68c', '#6a6050', 0.3)
  expose(plate, slabs(), { texture: 0.2 })
  expose(plate, petals(random), { blur: 0.6 })
  expose(plate, pool(330, 790, 330, 46, '#3a342c', 0.7) + pool(842, 802, 90, 14, '#1f1a15', 0.8), { blur: 7 })
  expose(plate, osmanthus(random), { texture: 0.12, grainSize: 4 })
  expose(plate, person({ x: 842, y: 800, height: 300, top: '#4a6274', legs: '#33333a', hair: '#a39c94', armLeft: [-120, -150], armRight: [14, 30], coat: 0.05, lean: -4 }) + basket(892, 800), { texture: 0.12, grainSize: 4 })
  haze(plate, '#fff0c8', 420, 420, 0.14)
  expose(plate, blossoms(random, [90, 60], 330, 120, 90, 7) + leaves(random, [60, 30], 330, 110, 60, '#24331a', '#6a7c38', 26, 1), { blur: 9 })
})

function garden(random: () => number): string {
  return `<clipPath id="moon"><circle cx="760" cy="470" r="158"/></clipPath><g clip-path="url(#moon)">${rect(590, 300, 340, 340, ramp([[0, '#f8f2d8'], [0.6, '#cfd0a4'], [1, '#9a9a78']]))}${leaves(random, [700, 420], 140, 90, 120, '#5c7a3c', '#c8d488', 13)}${leaves(random, [850, 500], 90, 90, 80, '#4c6a38', '#b3c474', 13)}${path('M700,640 q20,-60 60,-66 q60,-4 90,70 z', '#8f8b80')}</g>`
}

function ring(): string {
  return oval(760, 470, 168, 168, 'none', 'stroke="#6f6a62" stroke-width="26"') + oval(756, 466, 176, 176, 'none', 'stroke="#b9b2a2" stroke-width="8" opacity=".8"') + oval(762, 474, 156, 156, 'none', 'stroke="#3c3832" stroke-width="5"') + rect(690, 628, 140, 40, ramp([[0, '#a39a88'], [1, '#7a7264']]))
}

function coping(): string {
  const tiles = Array.from({ length: 50 }, (_, i) => line([[i * 25 + 4, 150], [i * 25 + 2, 196]], '#3b3e45', 9) + oval(i * 25 + 2, 198, 8, 8, '#2a2c32') + oval(i * 25 + 2, 198, 4, 4, '#50545c')).join('')
  return rect(0, 148, 1200, 46, '#555860') + tiles + rect(0, 140, 1200, 14, '#2c2e34') + rect(0, 204, 1200, 20, '#6a6258', 'opacity=".35"')
}

function shade(random: () => number): string {
  return leaves(random, [330, 400], 330, 190, 150, '#8d8a96', '#a9a6ae', 20) + leaves(random, [1080, 330], 150, 110, 50, '#9a97a2', '#b3b0b8', 20)
}

function slabs(): string {
  return Array.from({ length: 6 }, (_, i) => line([[0, 676 + i * i * 9], [1200, 676 + i * i * 9]], '#6a6252', 1.6, 'opacity=".6"')).join('') + Array.from({ length: 13 }, (_, i) => line([[600 + (i - 6) * 80, 656], [600 + (i - 6) * 230, 900]], '#6a6252', 1.6, 'opacity=".5"')).join('')
}

function petals(random: () => number): string {
  return Array.from({ length: 520 }, () => {
    const down = random()
    const y = 668 + down * down * 230
    const x = 330 + (random() + random() - 1) * (360 + down * 300)
    const r = 1.2 + down * 2.6
    return oval(x, y, r * 1.2, r * 0.7, random() > 0.4 ? '#e8a83a' : '#c9822a')
  }).join('')
}

function osmanthus(random: () => number): string {
  const limbs = line([[330, 790], [322, 640], [300, 520], [230, 380]], '#4a3c2e', 34) + line([[318, 600], [380, 480], [470, 380]], '#4a3c2e', 20) + line([[302, 520], [330, 400], [340, 280]], '#43362a', 16) + line([[324, 790], [314, 640], [294, 520]], '#8a7660', 7)
  const crowns: [number, number][] = [[190, 400], [300, 300], [430, 330], [520, 420], [370, 430], [260, 470], [130, 330], [400, 220], [240, 220]]
  return limbs + crowns.map(([x, y]) => leaves(random, [x, y], 120, 84, 95, '#22341c', '#7f9448', 15, -1) + blossoms(random, [x, y], 112, 76, 46, 3.4)).join('')
}

function blossoms(random: () => number, [x, y]: [number, number], rx: number, ry: number, count: number, size: number): string {
  return Array.from({ length: count }, () => {
    const turn = random() * 6.283
    const far = Math.sqrt(random())
    const [cx, cy] = [x + Math.cos(turn) * far * rx, y + Math.sin(turn) * far * ry]
    return [0, 1, 2, 3].map((k) => oval(cx + Math.cos(k * 1.57 + turn) * size, cy + Math.sin(k * 1.57 + turn) * size, size, size * 0.8, k % 2 ? '#ffc654' : '#e89a2c')).join('')
  }).join('')
}

function basket(x: number, y: number): string {
  return path(`M${x - 34},${y - 44} Q${x - 26},${y} ${x},${y} Q${x + 26},${y} ${x + 34},${y - 44} z`, ramp([[0, '#c99a58'], [1, '#5c3c1c']], 20)) + oval(x, y - 44, 34, 9, '#e8a83a') + path(`M${x - 32},${y - 44} Q${x},${y - 112} ${x + 32},${y - 44}`, 'none', 'stroke="#8a6434" stroke-width="5"')
}
