import { Link } from '@remix-run/react'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { directionNames, indicatorWords, periodNames, valueUnitNames } from '#app/content/words/indicators.ts'
import type { IndicatorLine } from '#app/use-cases/indicators/read-catalogue.server.ts'
import { formulaText } from './formula-text.ts'

/** The edition whose criteria the catalogue points at. */
const edition = '/instrumen/permenpanrb-90-2021'

type CatalogueTableProps = { readonly label: string; readonly indicators: readonly IndicatorLine[] }

/** The indicators of a group: what they are, when they are reported, their targets and what they support. */
export function CatalogueTable({ label, indicators }: CatalogueTableProps) {
  const t = useWords(indicatorWords)
  return (
    <WideTable label={label}>
      <table className="table catalogue-table">
        <thead>
          <tr>
            <th scope="col">{t.indicator}</th>
            <th scope="col">{t.reported}</th>
            <th scope="col" className="num">
              {t.target('WBK')}
            </th>
            <th scope="col" className="num">
              {t.target('WBBM')}
            </th>
            <th scope="col">{t.supports}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <Row indicator={indicator} key={indicator.code} />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function Row({ indicator }: { readonly indicator: IndicatorLine }) {
  const t = useWords(indicatorWords)
  const periods = useWords(periodNames)
  const language = useLanguage()
  const units: Readonly<Record<string, string>> = inLanguage(valueUnitNames, language)
  const { code, name, period, unit, level, target, supports, condition } = indicator
  return (
    <tr id={code}>
      <th scope="row">
        <span className="code">{code}</span> {name}
        <Details indicator={indicator} />
      </th>
      <td>
        {periods[period]}
        <small className="caption">{level === 'core' ? t.core : t.extended}</small>
      </td>
      <td className="num">
        <TargetValue value={target.wbk} unit={units[unit] ?? unit} />
      </td>
      <td className="num">
        <TargetValue value={target.wbbm} unit={units[unit] ?? unit} />
      </td>
      <td>
        <span className="supports">
          {supports.map((item) => (
            <Link to={`${edition}#${item}`} key={item}>
              {item}
            </Link>
          ))}
        </span>
        {condition ? <small className="caption">{t.condition}</small> : null}
      </td>
    </tr>
  )
}

function TargetValue({ value, unit }: { readonly value: number | null; readonly unit: string }) {
  const f = useFormats()
  if (value === null) return <>–</>
  return (
    <>
      {f.decimal(value, Number.isInteger(value) ? 0 : 2)}
      <small className="caption">{unit}</small>
    </>
  )
}

/** The formula in words and what it rests on; closed at first, so that the table stays a table. */
function Details({ indicator }: { readonly indicator: IndicatorLine }) {
  const t = useWords(indicatorWords)
  const directions = useWords(directionNames)
  const f = useFormats()
  const { formula, inputNames, members, legalBasis, target, direction, derived, note } = indicator
  const number = (value: number) => f.decimal(value, Number.isInteger(value) ? 0 : 2)
  return (
    <details className="small">
      <summary>{t.details}</summary>
      <p>{formulaText(formula, inputNames, { requiredSample: t.requiredSample, number })}</p>
      <p className="quiet">
        {directions[direction]}
        {target.basis === 'default' ? `, ${t.startingValue}` : ''}
      </p>
      {members.length > 0 ? <p className="quiet">{t.by(members.join(', '))}</p> : null}
      {derived ? <p className="quiet">{derived}</p> : null}
      {note ? <p className="quiet">{note}</p> : null}
      <p className="quiet">{t.basis(legalBasis.join('; '))}</p>
    </details>
  )
}
