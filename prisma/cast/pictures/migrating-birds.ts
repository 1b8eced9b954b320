/** Wild geese over the wetland before sunrise: a skein in the sky, reeds, water. */
import { blades, hills, ridge } from './greenery'
import { haze, reflect, sky } from './light'
import { chance } from './noise'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { oval, path, poly, pool, type Point } from './shapes'

export const migratingBirds = picture({ size: LANDSCAPE, focal: [0.5, 0.38], print: { exposure: 1.05, bloom: 0.25, vignette: 0.45, balance: [1.06, 1, 0.92] } }, (plate) => {
  const random = chance(302)
  sky(plate, [[0, '#6d8098'], [0.45, '#b3a9a2'], [0.85, '#efc792'], [1, '#f8d79c']], 590, { amount: 0.55, colour: '#f3d2b0', size: 2 })
  expose(plate, pool(860, 560, 420, 240, '#ffd78c', 0.9), { blend: 'add', gain: 0.7 })
  expose(plate, poly(hills(ridge(random, 1200, 585, 90), 600), '#a28f84'), { blur: 4 })
  haze(plate, '#f6d7a4', 585, 80, 0.6)
  expose(plate, poly(hills(ridge(random, 1200, 598, 22, 9), 604), '#6d5f56') + blades(random, 0, 1200, 600, 20, 200, '#4a4038', '#7a6a54'), { blur: 1.4 })
  expose(plate, skein(random), { blur: 0.7 })
  reflect(plate, 602, { colour: '#5d5c62', clear: 0.82, ripple: 1 })
  expose(plate, islands(random), { blur: 1.2 })
  expose(plate, Array.from({ length: 16 }, () => resting(180 + random() * 760, 640 + random() * 50, 0.5 + random() * 0.4)).join(''), { blur: 0.6 })
  expose(plate, blades(random, -20, 420, 800, 230, 130, '#1c1712', '#6a5230') + blades(random, 880, 1220, 800, 270, 120, '#1c1712', '#7a5c34'), { blur: 2.5 })
  expose(plate, plumes(random), { blur: 3 })
})

function skein(random: () => number): string {
  const lead: Point = [690, 180]
  const spots: [Point, number][] = [[lead, 1.15]]
  for (let i = 1; i < 19; i++) spots.push([[lead[0] - i * 33 + random() * 9, lead[1] + i * 14 + random() * 9], 1.12 - i * 0.02])
  for (let i = 1; i < 13; i++) spots.push([[lead[0] + i * 25 + random() * 9, lead[1] + i * 18 + random() * 9], 1.1 - i * 0.022])
  const far = Array.from({ length: 15 }, (_, i): [Point, number] => [[180 + i * 22, 400 - i * 8 + random() * 6], 0.4])
  return [...spots, ...far].map(([[x, y], size]) => goose(x, y, size, random() * 2 - 1)).join('')
}

function goose(x: number, y: number, size: number, beat: number): string {
  const lift = -26 * (beat + 0.35)
  const body = path('M-22,2 Q-6,-6 10,-3 L30,-7 Q36,-9 38,-5 L30,-2 Q12,6 -8,6 L-24,5 z', '#2b2622')
  const wing = path(`M-6,-2 Q-2,${lift * 0.7} -18,${lift * 1.25} Q4,${lift * 0.9} 9,-1 z`, '#37302b') + path(`M-4,1 Q8,${lift * 0.35 + 6} -4,${lift * 0.8 + 12} Q14,${lift * 0.5 + 6} 12,1 z`, '#1d1916')
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(-8) scale(${(size * 0.8).toFixed(2)})">${wing}${body}</g>`
}

function resting(x: number, y: number, k: number): string {
  return path(`M${x - 16 * k},${y} Q${x - 8 * k},${y - 11 * k} ${x + 8 * k},${y - 8 * k} L${x + 12 * k},${y - 20 * k} Q${x + 18 * k},${y - 24 * k} ${x + 20 * k},${y - 19 * k} L${x + 16 * k},${y - 4 * k} Q${x + 10 * k},${y + 3 * k} ${x - 16 * k},${y} z`, '#241f1b') + oval(x, y + 8 * k, 16 * k, 5 * k, '#241f1b', 'opacity=".35"')
}

function islands(random: () => number): string {
  return [[300, 668, 170], [840, 640, 210], [620, 706, 120]].map(([x, y, w]) => oval(x as number, y as number, w as number, 8, '#3c332b') + blades(random, (x as number) - (w as number), (x as number) + (w as number), y as number, 30, 70, '#2e261e', '#6d5838')).join('')
}

function plumes(random: () => number): string {
  return Array.from({ length: 46 }, (_, i) => {
    const x = i % 2 ? random() * 380 : 900 + random() * 300
    const y = 560 + random() * 110
    return oval(x, y, 4 + random() * 4, 20 + random() * 16, ['#b08a5c', '#8a6a44', '#caa474'][i % 3] as string, `transform="rotate(${Math.round(14 + random() * 24)} ${x.toFixed(0)} ${y.toFixed(0)})" opacity=".85"`)
  }).join('')
}
