/** An ambulance crossing the bridge at night: flashing lights, streaks of traffic, the town beyond. */
import { reflect, sky } from './light'
import { chance } from './noise'
import { expose } from './plate'
import { PANORAMA, picture } from './picture'
import { line, oval, path, poly, pool, ramp, rect, type Point } from './shapes'

export const ambulanceBridge = picture({ size: PANORAMA, focal: [0.6, 0.62], print: { exposure: 1.35, bloom: 0.5, vignette: 0.5, balance: [0.95, 1, 1.08] } }, (plate) => {
  const random = chance(203)
  sky(plate, [[0, '#111a2f'], [0.7, '#2c3852'], [1, '#5d5561']], 300, { amount: 0.35, colour: '#4a4a60', size: 1.5 })
  expose(plate, town(random), { blur: 3 })
  expose(plate, Array.from({ length: 60 }, (_, i) => oval(random() * 1200, 215 + random() * 80, 3 + random() * 4, 3 + random() * 4, ['#ffc27a', '#ffe6b0', '#9fc8ff'][i % 3] as string, `opacity="${0.4 + random() * 0.5}"`)).join(''), { blend: 'add', blur: 2.5, gain: 1.1 })
  reflect(plate, 300, { colour: '#131a28', clear: 0.75, ripple: 0.9 })
  expose(plate, pylon(), { texture: 0.14 })
  expose(plate, poly([[0, 430], [1200, 400], [1200, 600], [0, 600]], ramp([[0, '#4a4c54'], [0.4, '#2c2e36'], [1, '#17181d']])), { texture: 0.3, grainSize: 3, stretch: 6 })
  expose(plate, Array.from({ length: 9 }, (_, i) => poly([[i * 160, 552 - i * 0.5], [i * 160 + 90, 551 - i * 0.5], [i * 160 + 84, 558], [i * 160 - 8, 559]], '#cfc9b8', 'opacity=".7"')).join(''), { blur: 2 })
  expose(plate, streaks(random), { blend: 'add', blur: 2, gain: 1 })
  expose(plate, pool(660, 520, 330, 22, '#050608', 0.95), { blur: 4 })
  expose(plate, ambulance(), { texture: 0.06, grainSize: 8 })
  expose(plate, rail(), { blur: 1 })
  expose(plate, lights(), { blend: 'add', gain: 1.1 })
})

function town(random: () => number): string {
  return Array.from({ length: 40 }, (_, i) => {
    const tall = 20 + random() * 80
    const x = i * 31 - 10
    const windows = Array.from({ length: 5 }, () => rect(x + random() * 22, 300 - random() * tall, 3, 4, random() > 0.4 ? '#f0c27a' : '#a9c4e4')).join('')
    return rect(x, 300 - tall, 20 + random() * 22, tall, '#20263a') + windows
  }).join('')
}

function pylon(): string {
  const cables = Array.from({ length: 13 }, (_, i) => line([[252, 30 + i * 7], [290 + i * 76, 424 - i * 1.4]], '#8f94a0', 1.6, 'opacity=".75"') + line([[248, 30 + i * 7], [214 - i * 60, 430]], '#8f94a0', 1.6, 'opacity=".75"'))
  return cables.join('') + poly([[232, 0], [268, 0], [284, 440], [216, 440]], ramp([[0, '#a8a6a4'], [0.5, '#74747a'], [1, '#34363e']], 0))
}

function streaks(random: () => number): string {
  return Array.from({ length: 16 }, (_, i) => {
    const red = i % 2 === 0
    const y = red ? 470 + random() * 14 : 446 + random() * 12
    const x = random() * 500 - 200
    return line([[x, y], [x + 300 + random() * 420, y - 12]], red ? '#ff4a34' : '#fff0d0', 1.5 + random() * 2.5, `opacity="${0.2 + random() * 0.4}"`)
  }).join('')
}

function ambulance(): string {
  const white = ramp([[0, '#f4f6f8'], [0.35, '#cdd4da'], [0.75, '#8b959e'], [1, '#3e464e']])
  const shell = path('M440,300 Q442,284 460,282 L758,276 Q780,276 800,300 L838,366 Q894,378 902,402 L906,484 Q906,498 890,500 L452,512 Q438,512 438,496 z', white)
  const glass = path('M768,296 Q784,296 794,310 L824,364 L764,370 z', ramp([[0, '#9fb4c8'], [1, '#1a222c']])) + path('M690,300 L752,298 L752,372 L690,374 z', ramp([[0, '#6d8296'], [1, '#161d26']])) + path('M470,312 L560,310 L560,360 L470,362 z', ramp([[0, '#cfe0ea'], [1, '#4a5a6a']]))
  const cross = rect(596, 336, 60, 20, '#d23a2c') + rect(616, 316, 20, 60, '#d23a2c')
  const wheel = (x: number, y: number) => path(`M${x - 50},${y} Q${x},${y - 84} ${x + 50},${y} z`, '#14161a') + oval(x, y, 39, 39, '#0d0e11') + oval(x, y, 20, 20, '#8f959c') + oval(x, y, 8, 8, '#30343a')
  return shell + glass + path('M438,420 L904,404 L905,430 L438,448 z', '#c8382a') + path('M438,456 L905,436 L905,442 L438,463 z', '#2f5fa8') + cross + line([[680, 290], [682, 506]], '#59626a', 2) + line([[758, 290], [764, 502]], '#59626a', 2) + wheel(524, 506) + wheel(820, 498) + rect(560, 262, 150, 20, '#2a3038', 'rx="6"') + rect(566, 258, 46, 20, '#3c7aff', 'rx="5"') + rect(656, 256, 46, 20, '#ff3a2c', 'rx="5"') + oval(896, 420, 10, 15, '#fff6da')
}

function rail(): string {
  const posts = Array.from({ length: 16 }, (_, i) => line([[i * 82, 600], [i * 82, 540]], '#0a0b0e', 9)).join('')
  return rect(0, 536, 1200, 10, '#14161b') + rect(0, 566, 1200, 6, '#0d0e12') + posts + line([[0, 536], [1200, 536]], '#5a6070', 1.4)
}

function lights(): string {
  const beam: Point[] = [[900, 414], [1200, 380], [1200, 520], [900, 432]]
  return pool(590, 266, 190, 130, '#3f7dff', 0.9) + pool(680, 264, 130, 100, '#ff4030', 0.8) + pool(590, 266, 40, 26, '#dfeaff', 1) + pool(680, 264, 30, 22, '#ffd8d0', 1) + poly(beam, ramp([[0, '#fff2cc', 0.75], [1, '#fff2cc', 0]], 0)) + pool(900, 422, 70, 60, '#fff4d4', 1) + pool(600, 530, 330, 40, '#3f6de0', 0.5) + pool(440, 470, 40, 30, '#ff3a2a', 0.7)
}
