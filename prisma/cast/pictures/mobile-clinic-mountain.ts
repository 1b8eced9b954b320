/** The mobile clinic in a mountain village: a white van, a table under an awning, villagers waiting. */
import { castShadow, person, type Person } from './figures'
import { blades, hills, leaves, ridge, tree } from './greenery'
import { ground, haze, sky } from './light'
import { chance } from './noise'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, oval, path, poly, pool, ramp, rect } from './shapes'

export const mobileClinicMountain = picture({ size: LANDSCAPE, focal: [0.5, 0.62], print: { exposure: 1, bloom: 0.2, vignette: 0.4, balance: [1.03, 1, 0.95] } }, (plate) => {
  const random = chance(207)
  sky(plate, [[0, '#7fa4cc'], [0.7, '#c9d8e0'], [1, '#e8e6d8']], 380, { amount: 0.9, colour: '#ffffff', size: 1.3, from: 0.47 })
  expose(plate, poly(hills(ridge(random, 1200, 330, 300), 480), '#9fb0bc'), { blur: 3 })
  haze(plate, '#d4dde0', 380, 160, 0.6)
  expose(plate, poly(hills(ridge(random, 1200, 400, 260, 7), 500), ramp([[0, '#6f8a78'], [1, '#8da088']])), { blur: 2.4, texture: 0.16, grainSize: 9 })
  haze(plate, '#d8ddd0', 450, 110, 0.6)
  expose(plate, poly(hills(ridge(random, 1200, 455, 130, 9), 520), '#4f6444') + Array.from({ length: 12 }, (_, i) => tree(random, i * 104 + random() * 60, 505, 90 + random() * 70, '#36482c', '#97a85c')).join('') + house(60, 500) + house(1010, 492), { blur: 2, texture: 0.15 })
  ground(plate, 495, '#b8a27c', '#6a5640', 0.45)
  const people = villagers()
  expose(plate, poly([[300, 632], [840, 640], [700, 690], [190, 678]], '#5a5666') + people.map((who) => castShadow(who, 0.9, 0.35)).join(''), { blend: 'multiply', blur: 5 })
  expose(plate, van(), { texture: 0.06, grainSize: 9 })
  expose(plate, people.slice(0, 4).map(person).join('') + table() + people.slice(4).map(person).join(''), { texture: 0.12, grainSize: 4 })
  expose(plate, awning(), { texture: 0.1 })
  expose(plate, blades(random, -20, 1220, 830, 120, 90, '#2c3a1c', '#9aa850') + leaves(random, [1160, 720], 130, 130, 70, '#26361c', '#86984a', 20), { blur: 8 })
})

function van(): string {
  const shell = path('M300,360 Q302,340 324,338 L700,334 Q726,334 746,362 L792,440 Q846,450 852,478 L854,590 Q854,606 838,606 L316,612 Q300,612 300,596 z', ramp([[0, '#ffffff'], [0.4, '#eef1f0'], [0.75, '#b4bab8'], [1, '#6a6c68']]))
  const glass = path('M716,362 Q730,362 738,374 L778,440 L712,444 z', ramp([[0, '#cfe0ea'], [1, '#3a4a54']])) + rect(340, 376, 110, 74, ramp([[0, '#b9ccd6'], [1, '#4a5c66']]), 'rx="6"')
  const wheel = (x: number) => oval(x, 606, 47, 47, '#1a1a1c') + oval(x, 606, 24, 24, '#b4b6b4') + path(`M${x - 60},604 Q${x},500 ${x + 60},604`, 'none', 'stroke="#3a3a38" stroke-width="8"')
  return pool(580, 640, 330, 26, '#1c1812', 0.9) + shell + rect(300, 500, 553, 26, '#3c8f7c') + rect(300, 532, 553, 6, '#3c8f7c') + glass + rect(500, 370, 170, 232, '#37414a') + rect(508, 378, 154, 220, ramp([[0, '#e8ecea'], [1, '#8f9694']])) + rect(366, 470, 14, 50, '#d23c2e') + rect(348, 488, 50, 14, '#d23c2e') + line([[700, 344], [704, 604]], '#8a8c88', 2) + wheel(400) + wheel(770) + oval(838, 496, 12, 16, '#fff6dc') + rect(420, 326, 120, 12, '#9fa4a2')
}

function awning(): string {
  return poly([[290, 340], [640, 336], [600, 414], [150, 424]], ramp([[0, '#e4efe8'], [0.5, '#58a48f'], [1, '#2f6f60']])) + Array.from({ length: 6 }, (_, i) => poly([[314 + i * 58, 340], [340 + i * 58, 340], [222 + i * 76, 422], [186 + i * 76, 423]], '#f4f6ee', 'opacity=".85"')).join('') + rect(150, 416, 450, 14, '#2c5a50') + line([[158, 424], [150, 682]], '#8d918c', 5) + line([[592, 418], [600, 668]], '#8d918c', 5)
}

function table(): string {
  return poly([[210, 566], [480, 562], [500, 590], [200, 596]], '#f4f6f4') + poly([[200, 596], [500, 590], [496, 668], [206, 676]], ramp([[0, '#cfe0dc'], [1, '#7f9a94']])) + rect(250, 536, 46, 34, '#3a4a54') + rect(330, 546, 70, 22, '#e8d8b0') + oval(430, 560, 16, 8, '#d0403a')
}

function villagers(): Person[] {
  return [
    { x: 300, y: 690, height: 250, top: '#f6f8f6', legs: '#44505c', coat: 0.16, seated: true, armLeft: [-24, 20], armRight: [40, 80], breadth: 0.9 },
    { x: 420, y: 672, height: 236, top: '#f6f8f6', legs: '#44505c', coat: 0.16, cap: '#ffffff', armLeft: [-40, -70] },
    { x: 580, y: 650, height: 210, top: '#6a5a4a', legs: '#38342e', lit: -1 },
    { x: 900, y: 662, height: 214, top: '#3d5878', legs: '#2c2c30', armLeft: [-20, -60] },
    { x: 560, y: 716, height: 250, top: '#a8463a', legs: '#2f3038', hair: '#9a948c', armLeft: [-34, -80], coat: 0.05 },
    { x: 648, y: 724, height: 244, top: '#4a5c46', legs: '#2b2a2c', hair: '#2a241e' },
    { x: 716, y: 722, height: 158, top: '#d8a83c', legs: '#34425e', child: true, armLeft: [-60, -90] },
    { x: 990, y: 726, height: 254, top: '#5c4a5e', legs: '#2c2a30', bag: '#8a6a3c', legLeft: [-12, 2], legRight: [12, -10] },
    { x: 92, y: 740, height: 262, top: '#3e4a5c', legs: '#26262a', hair: '#8f8b86', armRight: [30, 50] },
  ]
}

function house(x: number, y: number): string {
  return rect(x - 70, y - 70, 160, 74, ramp([[0, '#dcd2bc'], [1, '#a08c70']], 0)) + poly([[x - 90, y - 66], [x - 50, y - 110], [x + 72, y - 112], [x + 112, y - 68]], '#4a4644') + rect(x - 10, y - 50, 30, 54, '#4a3626')
}
