import { shownMargin, shownPoints } from '#app/domain/scoring/show.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { heatFill } from './heat-fill.ts'
import type { HeatFill } from './heat-fill.ts'
import { Shape } from './icons/icon.tsx'

export type HeatCellView = {
  readonly office: string
  readonly name: string
  /** Left out for whoever may not open the place. */
  readonly href?: string | undefined
  readonly value: number
  readonly threshold: number
  readonly weight: number
  readonly margin: number
  readonly passed: boolean
}

/** What the cell says: the margin (signed), the points, or the share of the weight. */
export type HeatContent = 'margin' | 'points' | 'percent'

type HeatCellProps = { readonly cell: HeatCellView; readonly content?: HeatContent }

/**
 * One gate of one office: fill, sign, weight of the type and a triangle say on which side it is. A plain link, because
 * a table has hundreds; `useFollowedLinks` makes them as quick as the others.
 */
export function HeatCell({ cell, content = 'margin' }: HeatCellProps) {
  const t = useWords(partWords)
  const f = useFormats()
  const { office, name, href, margin, passed, threshold, weight } = cell
  const value = shownPoints(cell.value, { failing: !passed })
  const text = {
    margin: () => f.signed(shownMargin(cell)),
    points: () => f.points(value),
    percent: () => f.percent(weight > 0 ? value / weight : 0, 1),
  }[content]
  const title = t.cellFinding(office, name, f.points(value), f.points(threshold))
  const figure = (
    <>
      {passed ? null : (
        <>
          <Shape name="tri" />
          <span className="sr">{t.below} </span>
        </>
      )}
      {text()}
    </>
  )
  return (
    <td className={`cell h-${heatFill(margin, weight, passed)}`}>
      {href === undefined ? (
        <span className="still" title={title}>
          {figure}
        </span>
      ) : (
        <a href={href} title={title}>
          {figure}
        </a>
      )}
    </td>
  )
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
