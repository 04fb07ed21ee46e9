/** Readiness 0–100 at the end of a day ('YYYY-MM-DD'). */
export type TrendDay = { readonly day: string; readonly value: number }

/**
 * Where a straight line through the weeks leads: the middle and the band in which four of five such lines would end,
 * 0–100. 'short' while there is less than four weeks to draw it through; 'past' once the day has come.
 */
export type Forecast =
  | { readonly kind: 'short'; readonly weeks: number; readonly needed: number }
  | { readonly kind: 'past' }
  | {
      readonly kind: 'line'
      readonly weeks: number
      readonly middle: number
      readonly low: number
      readonly high: number
      /** Points of readiness a week. */
      readonly slope: number
    }

/** Weeks that must lie between the first and the last point. */
export const neededWeeks = 4

const weekLength = 7 * 24 * 3_600_000

/** Two-sided 80 % of Student's t by degrees of freedom, from 1; later ones are near enough to the last. */
const t80 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372]

/**
 * Continues the weekly points to a day by least squares. The band is the prediction interval of 80 %; it says how far
 * the weeks scatter, not what people will do. Points may have gaps; they need not be in order.
 */
export function forecast(points: readonly TrendDay[], until: string): Forecast {
  const days = points.map(({ day, value }) => ({ x: Date.parse(day) / weekLength, y: value }))
  const xs = days.map(({ x }) => x)
  const weeks = days.length < 2 ? 0 : Math.floor(Math.max(...xs) - Math.min(...xs) + 1e-9)
  const end = Date.parse(until) / weekLength
  if (days.length > 0 && end <= Math.max(...xs)) return { kind: 'past' }
  if (weeks < neededWeeks || days.length <= neededWeeks) return { kind: 'short', weeks, needed: neededWeeks }

  const count = days.length
  const meanX = mean(xs)
  const meanY = mean(days.map(({ y }) => y))
  const spread = sum(days.map(({ x }) => (x - meanX) ** 2))
  const slope = sum(days.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread
  const at = (x: number) => meanY + slope * (x - meanX)
  const residual = Math.sqrt(sum(days.map(({ x, y }) => (y - at(x)) ** 2)) / (count - 2))
  const factor = t80[Math.min(count - 2, t80.length) - 1]!
  const half = factor * residual * Math.sqrt(1 + 1 / count + (end - meanX) ** 2 / spread)
  const middle = at(end)
  return { kind: 'line', weeks, middle: within(middle), low: within(middle - half), high: within(middle + half), slope }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => sum(values) / values.length
const within = (value: number) => Math.min(100, Math.max(0, value))
