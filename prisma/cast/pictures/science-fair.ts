/** Science fair: tables with models in a hall, pupils bent over a glowing experiment. */
import { person } from './figures'
import { chance } from './noise'
import { type Camera, box, front, level, project, sizeAt } from './perspective'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, oval, path, pool, ramp, rect } from './shapes'

const EYE: Camera = { vanishing: [620, 300], focal: 720, eye: 1.6 }

export const scienceFair = picture({ size: LANDSCAPE, focal: [0.48, 0.6], print: { exposure: 1.15, bloom: 0.4, vignette: 0.6 } }, (plate) => {
  const random = chance(104)
  expose(plate, hall(), { texture: 0.1 })
  expose(plate, booths(random), { blur: 5 })
  expose(plate, crowd(random), { blur: 4 })
  expose(plate, Array.from({ length: 12 }, (_, i) => pool(70 + i * 96, 86 + (i % 2) * 36, 60, 46, '#fff2cf', 0.8)).join(''), { blend: 'add', blur: 3, gain: 0.8 })
  expose(plate, table(), { texture: 0.12, stretch: 5, grainSize: 6 })
  expose(plate, pupils(), { texture: 0.14, grainSize: 4 })
  expose(plate, glassware(), { blur: 0.4 })
  expose(plate, pool(560, 520, 330, 260, '#5fd0ff', 0.7) + pool(560, 530, 110, 90, '#d6f6ff', 0.8) + pool(760, 545, 150, 110, '#7cff9a', 0.5), { blend: 'add', gain: 0.5 })
  expose(plate, person({ x: 60, y: 1130, height: 800, top: '#39424f', child: true }) + person({ x: 1160, y: 1180, height: 860, top: '#5a2f2c', child: true }), { blur: 14, gain: 0.55 })
})

function hall(): string {
  const beams = Array.from({ length: 9 }, (_, i) => level(EYE, 6, [-9, 9], [4 + i * 3, 4.5 + i * 3], '#3a3f46'))
  return rect(0, 0, 1200, 800, '#4b4f55') + level(EYE, 6.2, [-9, 9], [3, 30], ramp([[0, '#7d8388'], [1, '#54585e']])) + beams.join('') + front(EYE, 30, [-9, 9], [0, 6.2], '#a9aaa2') + level(EYE, 0, [-9, 9], [1.5, 30], ramp([[0, '#a5987e'], [1, '#4f463a']]))
}

function booths(random: () => number): string {
  return [16, 12, 9].flatMap((z) => [-4.8, -2.6, 1.4, 3.6].map((x) => {
    const model = front(EYE, z, [x + 0.2, x + 1.5], [0.95, 2], ['#cf5a3c', '#3c6a9a', '#d8b04a', '#4a8a6a'][Math.floor(random() * 4)] as string) + front(EYE, z - 0.05, [x + 0.35, x + 0.8], [1.3, 1.8], '#f1ede0') + front(EYE, z - 0.05, [x + 0.9, x + 1.35], [1.15, 1.5], '#dfe6ea')
    const [bx, by] = project(EYE, [x + 0.4 + random(), 1.15, z - 0.3])
    return model + box(EYE, [x, x + 1.8], [0, 0.85], [z - 0.8, z], '#d9d6ce') + oval(bx, by, sizeAt(EYE, z) * 0.18, sizeAt(EYE, z) * 0.18, ['#e06a3a', '#6ab0d8', '#e8d070'][Math.floor(random() * 3)] as string)
  })).join('')
}

function crowd(random: () => number): string {
  return Array.from({ length: 20 }, (_, i) => {
    const z = 15 - i * 0.42
    const [x, y] = project(EYE, [random() * 8.5 - 4.2, 0, z])
    return person({ x, y, height: sizeAt(EYE, z) * (1.3 + random() * 0.4), child: i % 3 > 0, top: ['#34435f', '#d9d5ca', '#a33c30', '#4c5a4a'][i % 4] as string, ...(i % 5 === 2 ? { armRight: [80, 110] as [number, number] } : {}) })
  }).join('')
}

function table(): string {
  return rect(150, 610, 900, 34, ramp([[0, '#e8dcc0'], [1, '#a58e68']])) + rect(170, 644, 860, 156, ramp([[0, '#3d4d6e'], [1, '#1b2234']])) + pool(560, 628, 300, 22, '#9fe4ff', 0.7)
}

function pupils(): string {
  const look = { child: true, seated: true, skin: '#a9805f' }
  return (
    person({ ...look, x: 330, y: 880, height: 560, top: '#e6e2d8', lean: 14, armLeft: [20, 60], armRight: [44, 84], lit: 1 }) +
    person({ ...look, x: 910, y: 900, height: 590, top: '#34435f', lean: -15, armLeft: [-56, -92], armRight: [-24, -64], lit: -1 }) +
    person({ ...look, x: 706, y: 850, height: 480, top: '#b8402f', lean: -6, armLeft: [-30, -50], armRight: [16, -40], lit: -1 })
  )
}

function glassware(): string {
  const glass = (d: string) => path(d, '#dff4ff', 'fill-opacity=".22" stroke="#f2fbff" stroke-width="2.2" stroke-opacity=".8"')
  return (
    glass('M540,440 L540,500 L486,608 Q484,618 496,618 L624,618 Q636,618 634,608 L580,500 L580,440 z') + path('M512,560 L486,608 Q484,618 496,618 L624,618 Q636,618 634,608 L608,560 z', ramp([[0, '#8ff0ff'], [1, '#1c88d0']])) +
    glass('M742,500 L742,612 Q760,626 778,612 L778,500 z') + path('M744,560 L744,611 Q760,622 776,611 L776,560 z', ramp([[0, '#b8ffb0'], [1, '#2c9a4c']])) + glass('M448,540 L448,618 L410,618 L410,540 z') + path('M412,580 h34 v37 h-34 z', '#f0a84a') +
    line([[560, 450], [560, 420], [700, 412], [760, 500]], '#e8f4f8', 4, 'stroke-opacity=".7"') + line([[640, 618], [640, 400]], '#2a2c30', 5) + line([[640, 470], [580, 470]], '#2a2c30', 4) +
    [[548, 590], [570, 580], [585, 600], [556, 570], [760, 580]].map(([x, y]) => oval(x as number, y as number, 4, 4, '#ffffff', 'opacity=".6"')).join('')
  )
}
