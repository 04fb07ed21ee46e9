import { Link } from '@remix-run/react'
import { shownMargin, shownPoints } from '#app/domain/scoring/show.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { Bullet } from './bullet.tsx'
import type { TrackValues } from './bullet.tsx'
import { Shape } from './icons/icon.tsx'

/** One threshold of the targeted predicate with the figures of the three tracks; unrounded points. */
export type GateView = {
  readonly key: string
  readonly name: string
  /** Where the items that feed this gate are. */
  readonly href?: string
  /** The page that explains the value. */
  readonly whyHref?: string
  readonly weight: number
  readonly threshold: number
  /** On the supported track. */
  readonly passed: boolean
  readonly margin: number
  readonly values: TrackValues
  /** A sum of the rows above it: a stronger line follows. */
  readonly sum?: boolean
}

/** The whole row is the link to the gate's items. */
export function GateRow({ gate }: { readonly gate: GateView }) {
  const t = useWords(partWords)
  const f = useFormats()
  const { name, passed, threshold, values } = gate
  const value = f.points(shownPoints(values.supported, { failing: !passed }))
  const margin = f.signed(shownMargin(gate))
  return (
    <div className={`gate-row${passed ? '' : ' fails'}${gate.sum ? ' sum' : ''}`} role="row">
      <span className="g-name" role="rowheader">
        <Shape name={passed ? 'pass' : 'miss'} />
        {gate.href ? <Link to={gate.href}>{name}</Link> : name}
        <span className="sr">{passed ? t.passed : t.notPassed}</span>
      </span>
      <span className="g-bar" role="cell">
        <Bullet
          values={values}
          threshold={threshold}
          weight={gate.weight}
          label={t.gateFinding(name, value, f.points(threshold), margin)}
        />
      </span>
      <span className="num g-val" role="cell">
        <span className="g-word">{t.valueIs} </span>
        {gate.whyHref ? <Link to={gate.whyHref}>{value}</Link> : value}
      </span>
      <span className="num g-min" role="cell">
        <span className="g-word">{t.thresholdIs} </span>
        {f.points(threshold)}
      </span>
      <span className="num g-margin" role="cell">
        {margin}
      </span>
    </div>
  )
}
