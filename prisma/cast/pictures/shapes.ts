/** Strokes and fills as SVG elements: the pencil of every picture. */
export type Point = [x: number, y: number]
export type Stop = [offset: number, colour: string, opacity?: number]
export interface Gradient {
  definition: string
  url: string
}
export type Fill = string | Gradient

/** A fill that runs at an angle across its shape (0: left to right, 90: downwards). */
export function ramp(stops: Stop[], angle = 90): Gradient {
  const turn = (angle * Math.PI) / 180
  const dx = Math.cos(turn) / 2
  const dy = Math.sin(turn) / 2
  const ends = `x1="${n(0.5 - dx)}" y1="${n(0.5 - dy)}" x2="${n(0.5 + dx)}" y2="${n(0.5 + dy)}"`
  return gradient('linearGradient', ends, stops)
}

/** A fill that runs outwards from a point of its shape. */
export function halo(stops: Stop[], x = 0.5, y = 0.5, radius = 0.5): Gradient {
  return gradient('radialGradient', `cx="${x}" cy="${y}" r="${radius}"`, stops)
}

export function rect(x: number, y: number, width: number, height: number, fill: Fill, more = ''): string {
  return element('rect', `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`, fill, more)
}

export function oval(x: number, y: number, rx: number, ry: number, fill: Fill, more = ''): string {
  return element('ellipse', `cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}"`, fill, more)
}

export function poly(points: Point[], fill: Fill, more = ''): string {
  return element('polygon', `points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}"`, fill, more)
}

export function path(d: string, fill: Fill, more = ''): string {
  return element('path', `d="${d}"`, fill, more)
}

export function line(points: Point[], colour: string, width: number, more = ''): string {
  const d = points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')
  return `<polyline points="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
}

/** A pool of light or shadow that fades to nothing. */
export function pool(x: number, y: number, rx: number, ry: number, colour: string, opacity = 1): string {
  return oval(x, y, rx, ry, halo([[0, colour, opacity], [0.35, colour, opacity * 0.55], [0.7, colour, opacity * 0.14], [1, colour, 0]]))
}

/** The colour made lighter (> 1) or darker (< 1). */
export function tint(colour: string, factor: number): string {
  const parts = [1, 3, 5].map((start) => {
    const value = Math.round(Number.parseInt(colour.slice(start, start + 2), 16) * factor)
    return Math.max(0, Math.min(255, value)).toString(16).padStart(2, '0')
  })
  return `#${parts.join('')}`
}

export function mix(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((start) => {
    const a = Number.parseInt(from.slice(start, start + 2), 16)
    const b = Number.parseInt(to.slice(start, start + 2), 16)
    return Math.round(a + (b - a) * share).toString(16).padStart(2, '0')
  })
  return `#${parts.join('')}`
}

function element(name: string, geometry: string, fill: Fill, more: string): string {
  if (typeof fill === 'string') return `<${name} ${geometry} fill="${fill}" ${more}/>`
  return `${fill.definition}<${name} ${geometry} fill="${fill.url}" ${more}/>`
}

function gradient(name: string, geometry: string, stops: Stop[]): Gradient {
  const body = stops
    .map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${n(opacity)}"/>`)
    .join('')
  let hash = 5381
  for (const char of name + geometry + body) hash = (Math.imul(hash, 33) ^ char.charCodeAt(0)) >>> 0
  const id = `g${hash.toString(36)}`
  return { definition: `<${name} id="${id}" ${geometry}>${body}</${name}>`, url: `url(#${id})` }
}

const n = (value: number) => Math.round(value * 100) / 100
