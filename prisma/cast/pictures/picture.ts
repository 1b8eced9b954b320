/** A picture of the cast: how large it is, where one looks first, and how to draw it. */
import { blankPlate, finish, type Plate } from './plate'
import { develop, type Print } from './darkroom'

export interface Picture {
  width: number
  height: number
  /** What a crop must keep, as shares of width and height. */
  focal: { x: number; y: number }
  draw(): Promise<Buffer>
}

interface Sheet {
  size: [width: number, height: number]
  focal: [x: number, y: number]
  print?: Print
}

export const LANDSCAPE: [number, number] = [2400, 1600]
export const CLASSIC: [number, number] = [2000, 1500]
export const PORTRAIT: [number, number] = [1600, 2400]
export const PANORAMA: [number, number] = [2400, 1200]

export function picture({ size, focal, print }: Sheet, scene: (plate: Plate) => void): Picture {
  const [width, height] = size
  return {
    width,
    height,
    focal: { x: focal[0], y: focal[1] },
    async draw() {
      const plate = blankPlate(width, height)
      scene(plate)
      await finish(plate)
      return develop(plate, width, height, print)
    },
  }
}
