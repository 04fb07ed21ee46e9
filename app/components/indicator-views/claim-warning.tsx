import { Link } from '@remix-run/react'
import { Fragment } from 'react'
import { useValueText } from '#app/components/indicators/value-text.ts'
import { itemPath } from '#app/components/worksheet/paths.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { claimWords } from '#app/content/words/indicator-views.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { ClaimWarning } from '#app/use-cases/indicator-views/claims.server.ts'
import { indicatorPath } from './paths.ts'

/** Quiet lines under an item whose answer the figures speak against, each with the way to the figures. */
export function ItemWarnings({ warnings }: { readonly warnings: readonly ClaimWarning[] }) {
  const t = useWords(claimWords)
  const f = useFormats()
  const text = useText()
  const valueText = useValueText()
  return warnings.map(({ items, officeId, indicator }) => (
    <p className="quiet-line claim-line" key={indicator.code}>
      {t.onItem(
        f.percent(items[0]?.share ?? 0, 0),
        text(indicator.name),
        f.reportedPeriod(indicator.period),
        valueText(indicator.value, indicator),
        valueText(indicator.target, indicator),
      )}{' '}
      <Link to={indicatorPath(officeId, indicator.code)}>{t.see}</Link>
    </p>
  ))
}

/** The same under a condition that is declared fulfilled; a condition is known by its name. */
export function ConditionWarnings({ warnings, label }: ConditionWarningsProps) {
  const t = useWords(claimWords)
  const f = useFormats()
  const text = useText()
  const valueText = useValueText()
  const own = warnings.filter(({ conditions }) => conditions.some(({ id }) => id === label.id))
  return own.map(({ officeId, indicator }) => (
    <p className="quiet-line claim-line" key={indicator.code}>
      {t.onCondition(
        text(indicator.name),
        f.reportedPeriod(indicator.period),
        valueText(indicator.value, indicator),
        valueText(indicator.target, indicator),
      )}{' '}
      <Link to={indicatorPath(officeId, indicator.code)}>{t.see}</Link>
    </p>
  ))
}

type ConditionWarningsProps = { readonly warnings: readonly ClaimWarning[]; readonly label: Bilingual }

type ClaimListProps = {
  readonly warnings: readonly ClaimWarning[]
  readonly assessmentId: string
  /** Where the list stands apart from the indicator, its name leads there. */
  readonly named?: boolean
}

/** Figures that speak against answers, each with the items that are answered so. */
export function ClaimList({ warnings, assessmentId, named = false }: ClaimListProps) {
  const t = useWords(claimWords)
  const f = useFormats()
  const text = useText()
  const valueText = useValueText()
  return (
    <ul className="plain-list">
      {warnings.map(({ items, conditions, officeId, indicator }) => (
        <li key={indicator.code}>
          {named ? (
            <>
              <Link to={indicatorPath(officeId, indicator.code)}>{text(indicator.name)}</Link>{' '}
            </>
          ) : null}
          {t.figure(valueText(indicator.value, indicator), valueText(indicator.target, indicator))}{' '}
          {items.length === 0 ? null : (
            <>
              {t.answered}{' '}
              <span className="claimed-items">
                {items.map(({ code, share }) => (
                  <Link to={itemPath(assessmentId, code)} key={code}>
                    {t.claim(code, f.percent(share, 0))}
                  </Link>
                ))}
              </span>{' '}
            </>
          )}
          {conditions.map((label) => (
            <Fragment key={label.id}>
              {t.declared}{' '}
              <Link to={`/assessments/${encodeURIComponent(assessmentId)}/prerequisites`}>{text(label)}</Link>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  )
}
