/**
 * A shift-lens camera: metres in front of it to units on the plate, with
 * verticals upright as in pictures of buildings and rooms.
 */
import { type Fill, type Point, poly, ramp, tint } from './shapes'

export type Spot = [x: number, y: number, z: number]

export interface Camera {
  /** The vanishing point on the plate. */
  vanishing: Point
  /** Units on the plate of one metre at a distance of one metre. */
  focal: number
  /** Height of the eye above the floor, metres. */
  eye: number
}

export function project(camera: Camera, [x, y, z]: Spot): Point {
  const depth = Math.max(0.05, z)
  return [
    camera.vanishing[0] + (camera.focal * x) / depth,
    camera.vanishing[1] - (camera.focal * (y - camera.eye)) / depth,
  ]
}

/** Units on the plate of one metre at this distance. */
export const sizeAt = (camera: Camera, z: number) => camera.focal / z

export function face(camera: Camera, corners: Spot[], fill: Fill, more = ''): string {
  return poly(corners.map((corner) => project(camera, corner)), fill, more)
}

/** A level rectangle: floor, table top, ceiling. */
export function level(camera: Camera, y: number, [x0, x1]: Point, [z0, z1]: Point, fill: Fill, more = ''): string {
  return face(camera, [[x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1]], fill, more)
}

/** An upright rectangle along the view: side walls. */
export function side(camera: Camera, x: number, [y0, y1]: Point, [z0, z1]: Point, fill: Fill, more = ''): string {
  return face(camera, [[x, y0, z0], [x, y1, z0], [x, y1, z1], [x, y0, z1]], fill, more)
}

/** An upright rectangle across the view. */
export function front(camera: Camera, z: number, [x0, x1]: Point, [y0, y1]: Point, fill: Fill, more = ''): string {
  return face(camera, [[x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z]], fill, more)
}

/** A box of one material lit from above and from one side (-1 left, 1 right). */
export function box(camera: Camera, x: Point, y: Point, z: Point, colour: string, lit = -1): string {
  const eyeX = 0
  const flank = x[0] > eyeX ? x[0] : x[1] < eyeX ? x[1] : undefined
  const flankLit = flank === x[0] ? lit < 0 : lit > 0
  const upright = (value: number) => ramp([[0, tint(colour, value * 1.06)], [1, tint(colour, value * 0.78)]])
  const parts: string[] = []
  if (y[1] < camera.eye) parts.push(level(camera, y[1], x, z, tint(colour, 1.3)))
  if (y[0] > camera.eye) parts.push(level(camera, y[0], x, z, tint(colour, 0.45)))
  if (flank !== undefined) parts.push(side(camera, flank, y, z, upright(flankLit ? 1.05 : 0.55)))
  parts.push(front(camera, z[0], x, y, upright(0.85)))
  return parts.join('')
}
