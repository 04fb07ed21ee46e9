import { Target as Predicate } from '#app/components/emblem.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { editionWords } from '#app/content/words/edition.ts'
import type { Target } from '#app/domain/instrument/types.ts'
import type { PrerequisiteText } from './document-parts.ts'

const targets = ['WBK', 'WBBM'] as const

/** The conditions without points, with their minimum for both predicates. */
export function PrerequisiteTable({ prerequisites }: { readonly prerequisites: readonly PrerequisiteText[] }) {
  const t = useWords(editionWords)
  return (
    <WideTable label={t.condition}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.condition}</th>
            <th scope="col">{t.answeredBy}</th>
            {targets.map((target) => (
              <th scope="col" key={target}>
                <Predicate predicate={target} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {prerequisites.map((prerequisite) => (
            <tr key={prerequisite.key}>
              <th scope="row">
                {prerequisite.label}
                {prerequisite.order ? (
                  <small className="caption">{t.order(prerequisite.order.join(', '))}</small>
                ) : null}
                {prerequisite.nothingDue ? <small className="caption">{t.nothingDue}</small> : null}
              </th>
              <td>{prerequisite.level === 'unit' ? t.unit : t.institution}</td>
              {targets.map((target) => (
                <td key={target}>
                  <Least prerequisite={prerequisite} target={target} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function Least({ prerequisite, target }: { readonly prerequisite: PrerequisiteText; readonly target: Target }) {
  const t = useWords(editionWords)
  const f = useFormats()
  const least = prerequisite.min[target]
  if (least === null) return <span className="quiet">{t.notRequired}</span>
  if (typeof least === 'boolean') return t.yes
  if (typeof least === 'string') return t.atLeastGrade(least)
  if (prerequisite.type === 'percent') return f.percentage(least, 0)
  const text = f.decimal(least, Number.isInteger(least) ? 0 : 1)
  return t.atLeast(prerequisite.type === 'level' ? t.level(text) : prerequisite.type === 'years' ? t.years(text) : text)
}
