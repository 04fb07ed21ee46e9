import type { Plugin } from 'chart.js'
import type { ChartTokens } from '#app/components/charts/tokens.ts'
import type { DrawnIndicator } from './indicator-canvas.tsx'

const fewestPoints = 10

/**
 * Between which values an indicator is drawn: all of its values, medians and targets with some air; never below zero,
 * and of per cents never above a hundred and over no fewer than ten points, so that a hair looks like one.
 */
export function edgesOf({ points, target, percent }: Omit<DrawnIndicator, 'spans'>): {
  readonly low: number
  readonly high: number
} {
  const shown = points.flatMap(({ value, median, target: own }) => [value, median, own]).concat(target)
  const values = shown.filter((value) => value !== null)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const air = Math.max((most - least) * 0.2, Math.abs(most) * 0.02, 0.05)
  const step = Math.max(areCounts(values) ? 1 : 0, roundStep(most - least + 2 * air))
  const low = Math.max(0, Math.floor((least - air) / step) * step)
  const high = Math.ceil((most + air) / step) * step
  if (!percent) return { low, high }
  const top = Math.min(100, high)
  return { low: Math.max(0, Math.min(low, top - fewestPoints)), high: top }
}

/** Whole numbers all of them: between two of them lies nothing to draw. */
export function areCounts(values: readonly number[]): boolean {
  return values.every((value) => Number.isInteger(value))
}

/** A fifth of a span, rounded to 1, 2 or 5 of its power of ten. */
function roundStep(span: number): number {
  const rough = span / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = rough / power
  return (factor > 5 ? 10 : factor > 2 ? 5 : factor > 1 ? 2 : 1) * power
}

/** Draws the steps of colour behind the lines, and a cross on the ground where a report is missing. */
export function indicatorMarks({ points, spans }: DrawnIndicator, tokens: ChartTokens): Plugin<'line'> {
  const fills = { green: tokens.goodSoft, yellow: tokens.warnSoft, red: tokens.badSoft }
  return {
    id: 'indicatorMarks',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const { x, y } = scales
      if (!x || !y) return
      ctx.save()
      for (const { first, last, steps } of spans) {
        // A target changes between two periods, as its line is drawn.
        const left = first === 0 ? chartArea.left : x.getPixelForValue(first - 0.5)
        const right = last === points.length - 1 ? chartArea.right : x.getPixelForValue(last + 0.5)
        for (const { colour, from, to } of steps) {
          const top = Math.max(chartArea.top, to === null ? chartArea.top : y.getPixelForValue(to))
          const bottom = Math.min(chartArea.bottom, from === null ? chartArea.bottom : y.getPixelForValue(from))
          if (bottom <= top) continue
          ctx.fillStyle = fills[colour]
          ctx.fillRect(left, top, right - left, bottom - top)
        }
      }
      ctx.restore()
    },
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const x = scales['x']
      if (!x) return
      ctx.save()
      ctx.strokeStyle = tokens.bad
      ctx.lineWidth = 2
      for (const [place, { gap }] of points.entries()) {
        if (gap !== 'late') continue
        const [left, ground] = [x.getPixelForValue(place), chartArea.bottom - 8]
        ctx.beginPath()
        ctx.moveTo(left - 4, ground - 4)
        ctx.lineTo(left + 4, ground + 4)
        ctx.moveTo(left + 4, ground - 4)
        ctx.lineTo(left - 4, ground + 4)
        ctx.stroke()
      }
      ctx.restore()
    },
  }
}
