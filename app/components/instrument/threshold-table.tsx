import { useFormats, useWords } from '#app/content/language.tsx'
import { editionWords } from '#app/content/words/edition.ts'
import type { Target } from '#app/domain/instrument/types.ts'
import { Target as Predicate } from '#app/components/emblem.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { ConfidenceMark } from './confidence-mark.tsx'
import type { ThresholdArea, ThresholdText } from './document-parts.ts'

type ThresholdTableProps = {
  readonly thresholds: readonly ThresholdText[]
  readonly areas: readonly ThresholdArea[]
}

const targets = ['WBK', 'WBBM'] as const

/** Every gate with its minimum for both predicates; a minimum of all areas is also told in points of each. */
export function ThresholdTable({ thresholds, areas }: ThresholdTableProps) {
  const t = useWords(editionWords)
  return (
    <WideTable label={t.thresholds}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.thresholds}</th>
            {targets.map((target) => (
              <th scope="col" className="num" key={target}>
                <Predicate predicate={target} />
              </th>
            ))}
          </tr>
        </thead>
        {thresholds.map((threshold) => (
          <tbody key={threshold.key}>
            <tr>
              <th scope="row">
                {threshold.label} <ConfidenceMark confidence={threshold.confidence} />
                {threshold.notes ? <small className="caption">{threshold.notes}</small> : null}
              </th>
              {targets.map((target) => (
                <td className="num" key={target}>
                  <Minimum threshold={threshold} target={target} />
                </td>
              ))}
            </tr>
            {threshold.measure === 'percentOfWeight'
              ? areas.map((area) => <AreaLine key={area.key} threshold={threshold} area={area} />)
              : null}
          </tbody>
        ))}
      </table>
    </WideTable>
  )
}

function Minimum({ threshold, target }: { readonly threshold: ThresholdText; readonly target: Target }) {
  const t = useWords(editionWords)
  const f = useFormats()
  const minimum = threshold[target]
  if (minimum === null) {
    const last = threshold.lastKnown?.[target]
    return (
      <span className="quiet">
        {t.noGate}
        {typeof last === 'number' ? <small className="caption">{t.lastKnown(f.points(last))}</small> : null}
      </span>
    )
  }
  const [index, option, percent] = [
    threshold.indexEquivalent?.[target],
    threshold.optionEquivalent?.[target],
    threshold.percentEquivalent?.[target],
  ]
  const same = [
    typeof index === 'number' ? t.indexOf(f.points(index)) : null,
    typeof option === 'string' ? t.optionOf(option) : null,
    typeof percent === 'number' ? f.percentage(percent, 0) : null,
  ].filter((text) => text !== null)
  return (
    <>
      {threshold.measure === 'points' ? f.points(minimum) : t.ofWeight(f.percentage(minimum, 0))}
      {same.length > 0 ? <small className="caption">{same.join(', ')}</small> : null}
    </>
  )
}

function AreaLine({ threshold, area }: { readonly threshold: ThresholdText; readonly area: ThresholdArea }) {
  const f = useFormats()
  return (
    <tr className="inner">
      <th scope="row">{area.name}</th>
      {targets.map((target) => {
        const percent = threshold[target]
        return (
          <td className="num" key={target}>
            {percent === null ? '–' : f.points((percent * area.weight) / 100)}
          </td>
        )
      })}
    </tr>
  )
}
