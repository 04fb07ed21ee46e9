const centre = { x: 200, y: 196 }
const radius = 172

type Point = { readonly x: number; readonly y: number }

/** The point of the half circle at a value of 0–100, at a distance from its centre. */
export function pointAt(value: number, distance: number): Point {
  const angle = Math.PI * (1 - value / 100)
  return { x: round(centre.x + distance * Math.cos(angle)), y: round(centre.y - distance * Math.sin(angle)) }
}

/** The arc from one value to another as a path. */
export function arc(from: number, to: number): string {
  const [start, end] = [pointAt(from, radius), pointAt(to, radius)]
  return `M${start.x} ${start.y}A${radius} ${radius} 0 0 1 ${end.x} ${end.y}`
}

/** A short stroke across the arc, between two distances from the centre. */
export function stroke(value: number, from: number, to: number) {
  const [inner, outer] = [pointAt(value, from), pointAt(value, to)]
  return { x1: inner.x, y1: inner.y, x2: outer.x, y2: outer.y }
}

/** The scale inside the arc: a mark for every two, a longer one for every ten. */
export const marks = Array.from({ length: 51 }, (_, index) => ({
  value: index * 2,
  ten: index % 5 === 0,
  ...stroke(index * 2, 157, index % 5 === 0 ? 150 : 154),
}))

function round(value: number): number {
  return Math.round(value * 100) / 100
}
