/** A reading corner by the window: a child with a book, a lamp, plants, a low shelf. */
import { person } from './figures'
import { leaves } from './greenery'
import { chance } from './noise'
import { expose } from './plate'
import { CLASSIC, picture } from './picture'
import { line, oval, path, poly, pool, ramp, rect, tint } from './shapes'

export const readingCorner = picture({ size: CLASSIC, focal: [0.5, 0.6], print: { exposure: 1.1, bloom: 0.4, vignette: 0.55, balance: [1.08, 1, 0.88] } }, (plate) => {
  const random = chance(107)
  expose(plate, rect(0, 0, 1200, 900, ramp([[0, '#8d7c64'], [0.5, '#b9a483'], [1, '#6a553e']], 10)), { texture: 0.1, grainSize: 24 })
  expose(plate, rect(120, 60, 470, 560, ramp([[0, '#f7fbff'], [0.6, '#fff6dc'], [1, '#e8dcae']])) + leaves(random, [200, 480], 150, 170, 150, '#6f8a52', '#dbe6a2', 22) + leaves(random, [520, 330], 120, 220, 130, '#7c9458', '#eef0b4', 22), { blur: 9 })
  expose(plate, frame(), { texture: 0.12, stretch: 4 })
  expose(plate, shelf(random), { texture: 0.1, grainSize: 4, blur: 1 })
  expose(plate, floor(), { texture: 0.2, grainSize: 6, stretch: 3 })
  expose(plate, poly([[120, 700], [560, 690], [900, 900], [300, 900]], '#ffe9b4', 'opacity=".7"'), { blend: 'add', gain: 0.35, blur: 12 })
  expose(plate, pool(540, 800, 300, 40, '#150e08', 0.85), { blur: 8 })
  expose(plate, cushion() + reader(), { texture: 0.16, grainSize: 5 })
  expose(plate, lamp(), { blur: 0.8 })
  expose(plate, pool(900, 300, 380, 330, '#ffcf86', 0.7) + pool(900, 285, 90, 60, '#fff0c8', 0.9), { blend: 'add', gain: 0.5 })
  expose(plate, leaves(random, [90, 850], 190, 210, 90, '#1c2c18', '#6f8a44', 34), { blur: 12 })
  expose(plate, [0, 1].map((i) => poly([[160 + i * 200, 80], [340 + i * 200, 80], [760 + i * 190, 900], [480 + i * 190, 900]], '#fff0c4', 'opacity=".5"')).join(''), { blend: 'add', blur: 28, gain: 0.18 })
})

function frame(): string {
  const wood = '#6a4a30'
  return rect(100, 40, 24, 600, wood) + rect(586, 40, 24, 600, tint(wood, 0.7)) + rect(100, 40, 510, 22, wood) + rect(342, 60, 18, 560, wood) + rect(120, 320, 470, 14, wood) + poly([[70, 616], [640, 616], [660, 650], [50, 650]], ramp([[0, '#d8b078'], [1, '#7a5634']])) + path('M612,30 Q690,300 634,640 L720,640 Q740,260 700,30 z', ramp([[0, '#c9b48c'], [0.3, '#f0e2c0'], [0.6, '#a98f66'], [1, '#d9c49a']], 0))
}

function floor(): string {
  return rect(0, 690, 1200, 210, ramp([[0, '#8a6238'], [1, '#4c3420']])) + Array.from({ length: 5 }, (_, i) => rect(0, 712 + i * i * 10, 1200, 2, '#2f1f12')).join('') + oval(560, 830, 480, 70, ramp([[0, '#b0664a'], [1, '#5c2a22']])) + oval(560, 830, 420, 58, 'none', 'stroke="#e0c08a" stroke-width="5" opacity=".6"')
}

function shelf(random: () => number): string {
  const books = [0, 1, 2].flatMap((row) => {
    let x = 772
    return Array.from({ length: 26 }, () => {
      const w = 9 + random() * 12
      const h = 84 + random() * 30
      const cloth = ['#a5402f', '#3a5a7c', '#d0a648', '#5a7a52', '#e2d6ba', '#7a4a62'][Math.floor(random() * 6)] as string
      const at = x
      x += w + 1
      return x > 1140 ? '' : rect(at, 520 - h + (row - 1) * 140 + 40, w, h, ramp([[0, tint(cloth, 1.1)], [1, tint(cloth, 0.6)]], 0))
    })
  })
  return rect(750, 300, 410, 420, '#3a2818') + books.join('') + [292, 420, 560, 700].map((y) => rect(744, y, 422, 16, ramp([[0, '#b58a58'], [1, '#70502e']]))).join('') + rect(744, 292, 16, 420, '#94693e') + rect(1150, 292, 16, 420, '#6a4828')
}

function cushion(): string {
  return path('M400,800 Q380,700 470,690 Q560,676 660,694 Q720,712 700,804 Q560,846 400,800 z', ramp([[0, '#d8a850'], [0.5, '#b57c34'], [1, '#553614']], 40))
}

function reader(): string {
  const legs = path('M470,770 Q480,700 560,706 Q650,716 712,782 Q724,812 690,816 Q560,830 470,806 z', ramp([[0, '#4a5e86'], [1, '#1d2740']]))
  const book = path('M580,640 Q620,606 660,622 L690,690 Q650,676 616,704 z', ramp([[0, '#fffdf2'], [1, '#c9bb98']], 20)) + path('M580,640 Q556,620 536,632 L566,706 Q590,694 616,704 z', '#e6dcc0')
  const child = person({ x: 520, y: 985, height: 440, child: true, seated: true, top: '#c4503a', lean: 10, armLeft: [14, 62], armRight: [40, 76], breadth: 0.75, hair: '#1a120d' })
  return legs + child + book + oval(622, 700, 15, 12, '#b98a6a')
}

function lamp(): string {
  return line([[900, 300], [900, 330]], '#3a2a1c', 6) + rect(872, 282, 56, 10, '#3a2a1c') + path('M850,284 L876,206 L924,206 L950,284 z', ramp([[0, '#fff3cc'], [0.7, '#ffe0a0'], [1, '#f0b860']]))
}
