/** Serving windows of a school canteen: steam, trays, a line of pupils from behind. */
import { person } from './figures'
import { chance } from './noise'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { oval, path, pool, ramp, rect } from './shapes'

export const canteenWindow = picture({ size: LANDSCAPE, focal: [0.5, 0.45], print: { exposure: 1.15, bloom: 0.3, vignette: 0.5, balance: [1.08, 1, 0.9] } }, (plate) => {
  const random = chance(102)
  expose(plate, wall(), { texture: 0.1 })
  expose(plate, [0, 1, 2].map((i) => kitchen(60 + i * 370, i)).join(''), { blur: 2.4, texture: 0.06 })
  expose(plate, steam(random), { blur: 18, blend: 'add', gain: 0.4 })
  expose(plate, counter(random), { texture: 0.08, grainSize: 5 })
  expose(plate, [200, 570, 940].map((x) => pool(x, 330, 330, 330, '#ffdf9e', 0.5)).join(''), { blend: 'add', gain: 0.35 })
  const back = [150, 268, 470, 600, 720, 905, 1040].map((x, i) => person({ x: x + random() * 20, y: 792 + random() * 12, height: 380 + random() * 50, child: true, top: i % 3 === 1 ? '#dedad0' : '#34435f', legs: '#20263c', armLeft: [-26, 60], armRight: [26, -60], bag: i % 4 === 2 ? '#7a2f28' : '', lit: 1 }))
  expose(plate, [150, 268, 470, 600, 720, 905, 1040].map((x) => pool(x, 790, 100, 22, '#1a120c', 0.8)).join(''), { blur: 6 })
  expose(plate, back.join(''), { texture: 0.14, grainSize: 4 })
  expose(plate, person({ x: 380, y: 1190, height: 800, child: true, top: '#34435f', armLeft: [-24, 50], armRight: [24, -50] }) + person({ x: 1120, y: 1240, height: 860, child: true, top: '#cfcabd' }), { blur: 13, gain: 0.7 })
})

function wall(): string {
  const tiles = Array.from({ length: 26 }, (_, i) => rect(i * 48, 470, 1.2, 240, '#8f8a7a', 'opacity=".6"')).join('') + [520, 570, 620, 670].map((y) => rect(0, y, 1200, 1.2, '#8f8a7a', 'opacity=".6"')).join('')
  return rect(0, 0, 1200, 800, ramp([[0, '#8a7a62'], [0.5, '#b9a98a'], [1, '#8d8270']])) + rect(0, 470, 1200, 250, ramp([[0, '#e0dccd'], [1, '#a39c8a']])) + tiles + rect(0, 700, 1200, 100, ramp([[0, '#7a6c58'], [1, '#4d4336']])) + rect(0, 60, 1200, 46, ramp([[0, '#b5402f'], [1, '#7a261b']]))
}

function kitchen(x: number, i: number): string {
  const pots = [0, 1, 2].map((k) => rect(x + 18 + k * 92, 330 - k * 8, 76, 70, ramp([[0, '#8d9296'], [0.3, '#f0f2f2'], [1, '#565c62']], 0)) + oval(x + 56 + k * 92, 330 - k * 8, 38, 9, '#5c6064'))
  const cook = person({ x: x + 150 + (i - 1) * 30, y: 640, height: 460, top: '#f2efe6', legs: '#e6e2d8', hair: '#f7f5ee', armLeft: [-40, 50], armRight: [i === 1 ? 60 : 40, i === 1 ? 110 : -40], cap: '#ffffff', skin: '#b98c6c' })
  return rect(x, 150, 300, 260, ramp([[0, '#fff0cc'], [0.5, '#e6d3a4'], [1, '#a98f66']])) + rect(x, 190, 300, 8, '#9a8f78') + [0, 1, 2, 3].map((k) => path(`M${x + 40 + k * 60},198 v40 q0,18 14,18`, 'none', 'stroke="#7d7a74" stroke-width="4"')).join('') + pots.join('') + `<clipPath id="k${i}"><rect x="${x}" y="150" width="300" height="262"/></clipPath><g clip-path="url(#k${i})">${cook}</g>`
}

function counter(random: () => number): string {
  const frames = [60, 430, 800].map((x) => rect(x - 10, 140, 320, 12, '#6f6a60') + rect(x - 10, 140, 10, 290, '#7d776b') + rect(x + 300, 140, 10, 290, '#5b564c') + Array.from({ length: 5 }, (_, k) => bowl(x + 34 + k * 58, 428, ['#c8552c', '#7aa043', '#e0b04a', '#8a4a2c', '#f2ead6'][Math.floor(random() * 5)] as string)).join(''))
  return frames.join('') + rect(0, 432, 1200, 40, ramp([[0, '#f4f4f0'], [0.3, '#b9bcbc'], [1, '#6c7072']]))
}

function bowl(x: number, y: number, dish: string): string {
  return path(`M${x - 24},${y - 14} Q${x - 18},${y + 8} ${x},${y + 8} Q${x + 18},${y + 8} ${x + 24},${y - 14} z`, ramp([[0, '#ffffff'], [1, '#a9aaa6']], 0)) + oval(x, y - 14, 24, 7, '#d9dad4') + oval(x, y - 15, 19, 5.4, dish)
}

function steam(random: () => number): string {
  return Array.from({ length: 16 }, () => pool(80 + random() * 1040, 230 + random() * 160, 50 + random() * 60, 70 + random() * 60, '#fff6e4', 0.6)).join('')
}
