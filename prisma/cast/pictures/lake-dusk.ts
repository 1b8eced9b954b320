/** The lake after sunset, full moon, lamps along the causeway. */
import { hills, ridge } from './greenery'
import { haze, reflect, sky } from './light'
import { chance } from './noise'
import { expose } from './plate'
import { LANDSCAPE, picture } from './picture'
import { line, oval, poly, pool, rect } from './shapes'

const SHORE = 500

export const lakeDusk = picture({ size: LANDSCAPE, focal: [0.66, 0.45], print: { exposure: 1.15, vignette: 0.5, bloom: 0.25 } }, (plate) => {
  const random = chance(11)
  sky(plate, [[0, '#2b3a52'], [0.45, '#5b6577'], [0.8, '#a08d84'], [1, '#d0a077']], SHORE, { amount: 0.4, colour: '#b59c92', size: 2, from: 0.5 })
  expose(plate, pool(840, 170, 300, 260, '#e8d9b8', 0.22) + oval(840, 170, 34, 34, '#fff6dc'), { gain: 1.3 })
  expose(plate, pool(834, 160, 20, 14, '#b9a684', 0.6) + pool(856, 184, 16, 20, '#b9a684', 0.5), { blur: 3 })
  expose(plate, poly(hills(ridge(random, 1200, 470, 120), SHORE), '#77726f'), { blur: 5 })
  haze(plate, '#b49a86', SHORE, 90, 0.55)
  expose(plate, poly(hills(ridge(random, 1200, 492, 60, 7), SHORE), '#453f40') + townEdge(random), { blur: 2, texture: 0.3 })
  expose(plate, causeway())
  expose(plate, lamps(), { blend: 'add', gain: 1.6, blur: 1 })
  reflect(plate, SHORE, { colour: '#26303c', clear: 0.82, ripple: 1.6 })
  expose(plate, boat(330, 640), { blur: 1.5 })
})

function townEdge(random: () => number): string {
  return Array.from({ length: 34 }, (_, i) => {
    const tall = 10 + random() * 34
    return rect(i * 36 + random() * 20, SHORE - tall, 14 + random() * 26, tall, '#3d3a3e')
  }).join('')
}

function causeway(): string {
  const arches = Array.from({ length: 16 }, (_, i) => oval(110 + i * 72, SHORE + 2, 20, 14, '#9c8672'))
  const deck = rect(40, SHORE - 22, 1160, 24, '#2c292c') + arches.join('')
  const posts = Array.from({ length: 33 }, (_, i) => line([[56 + i * 36, SHORE - 22], [56 + i * 36, SHORE - 46]], '#242226', 1.6))
  return deck + posts.join('')
}

function lamps(): string {
  return Array.from({ length: 33 }, (_, i) => pool(56 + i * 36, SHORE - 48, 22, 22, '#ffc274', 0.9) + oval(56 + i * 36, SHORE - 48, 3, 3, '#fff0c8')).join('')
}

function boat(x: number, y: number): string {
  return (
    pool(x, y + 12, 130, 14, '#0a0c10', 0.8) +
    poly([[x - 80, y - 8], [x + 86, y - 12], [x + 58, y + 12], [x - 56, y + 12]], '#14151a') +
    poly([[x - 30, y - 8], [x - 22, y - 34], [x + 26, y - 34], [x + 34, y - 9]], '#1b1b20') +
    line([[x + 62, y - 10], [x + 70, y - 54]], '#14151a', 5) + oval(x + 70, y - 60, 6, 7, '#14151a') +
    line([[x + 70, y - 44], [x + 96, y + 30]], '#14151a', 2)
  )
}
