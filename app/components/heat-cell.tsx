import type { ReactNode } from 'react'
import { shownMargin, shownPoints } from '#app/domain/scoring/show.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { heatFill } from './heat-fill.ts'
import type { HeatFill } from './heat-fill.ts'
import { Shape } from './icons/icon.tsx'

export type HeatCellView = {
  readonly key: string
  /** Left out for whoever may not open the place. */
  readonly href?: string | undefined
  readonly value: number
  readonly weight: number
  readonly margin: number
  readonly passed: boolean
}

/** What the cell says: the margin (signed), the points, or the share of the weight. */
export type HeatContent = 'margin' | 'points' | 'percent'

/**
 * Draws one gate of one office: fill, sign, weight of the type and a triangle of the style sheet say on which side it
 * is; where the figure has no sign, words do. A function and not a component, and a plain link, because a table has
 * hundreds of cells and each element counts; `useFollowedLinks` makes the links as quick as the others.
 */
export function useHeatCell(content: HeatContent): (cell: HeatCellView) => ReactNode {
  const t = useWords(partWords)
  const f = useFormats()
  const figures: Readonly<Record<HeatContent, (cell: HeatCellView) => string>> = {
    margin: (cell) => f.signed(shownMargin(cell)),
    points: ({ value, passed }) => f.points(shownPoints(value, { failing: !passed })),
    percent: ({ value, weight, passed }) =>
      f.percent(weight > 0 ? shownPoints(value, { failing: !passed }) / weight : 0, 1),
  }
  const figureOf = figures[content]
  return (cell) => {
    const { key, href, margin, passed, weight } = cell
    const below = !passed && content !== 'margin' ? <span className="sr">{t.below} </span> : null
    return (
      <td className={`cell h-${heatFill(margin, weight, passed)}`} key={key}>
        {href === undefined ? (
          <span className="still">
            {below}
            {figureOf(cell)}
          </span>
        ) : (
          <a href={href}>
            {below}
            {figureOf(cell)}
          </a>
        )}
      </td>
    )
  }
}

/** What the fills mean. */
export function HeatLegend() {
  const t = useWords(partWords)
  const fills: readonly (readonly [HeatFill, string])[] = [
    ['far', t.heatFar],
    ['miss', t.below],
    ['near', t.heatNear],
    ['pass', t.passed],
    ['well', t.heatWell],
  ]
  return (
    <p className="legend">
      {fills.map(([fill, word]) => (
        <span key={fill}>
          <i className={`swatch h-${fill}`} />
          {fill === 'far' || fill === 'miss' ? <Shape name="tri" className="shape tiny bad" /> : null}
          {word}
        </span>
      ))}
    </p>
  )
}
