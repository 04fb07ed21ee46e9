import type { Plugin, RadialLinearScale } from 'chart.js'
import type { ChartTokens } from './tokens.ts'

type Label = { readonly name: string; readonly value: string; readonly passed: boolean }

/** Prints name and value at each corner of a radar; the value of one below its minimum in vermillion. */
export function cornerLabels(labels: readonly Label[], tokens: ChartTokens): Plugin<'radar'> {
  return {
    id: 'cornerLabels',
    afterDraw({ ctx, scales, width }) {
      const scale = scales['r'] as RadialLinearScale | undefined
      if (!scale) return
      ctx.save()
      labels.forEach(({ name, value, passed }, index) => {
        const corner = scale.getPointPositionForValue(index, 100)
        const side = Math.sign(Math.round(corner.x - scale.xCenter))
        const above = corner.y < scale.yCenter - scale.drawingArea * 0.75
        const below = corner.y > scale.yCenter + scale.drawingArea * 0.75
        const x = corner.x + side * 10
        const y = side === 0 ? corner.y + (above ? -28 : below ? 16 : 0) : corner.y - 8
        ctx.textAlign = side < 0 ? 'right' : side > 0 ? 'left' : 'center'
        ctx.textBaseline = 'middle'
        ctx.font = `430 12px ${tokens.font}`
        ctx.fillStyle = tokens.ink2
        // On a narrow drawing a long name moves inwards instead of being cut off at the edge.
        const over = overflow(x, side * ctx.measureText(name).width, width)
        ctx.fillText(name, x - over, y)
        ctx.font = `640 12px ${tokens.font}`
        ctx.fillStyle = passed ? tokens.ink : tokens.bad
        ctx.fillText(value, x, y + 16)
      })
      ctx.restore()
    },
  }
}

/** By how much a text that begins at `x` and runs `length` (negative to the left) reaches over the drawing. */
function overflow(x: number, length: number, width: number): number {
  return Math.min(0, x + length) + Math.max(0, x + length - width)
}
