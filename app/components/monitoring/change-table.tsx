import { Link } from '@remix-run/react'
import { Target } from '#app/components/emblem.tsx'
import { useFormats, useLanguage, useText, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { areaShortNames, gateNames } from '#app/content/words/instrument.ts'
import { leadershipWords } from '#app/content/words/leadership.ts'
import { assessmentStates, readinessStatuses } from '#app/content/words/states.ts'
import { shownReadiness } from '#app/domain/scoring/show.ts'
import type { ChangeRow } from '#app/use-cases/monitoring/read-changes.server.ts'

/** A row for each office that changed: by how much, and what happened there. */
export function ChangeTable({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const t = useWords(leadershipWords)
  const f = useFormats()
  const happened = useHappened()
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="heat-scroll" tabIndex={0} role="region" aria-label={t.changesTable}>
      <table className="heat figures-table">
        <caption className="sr">{t.changesHeading}</caption>
        <thead>
          <tr>
            <th scope="col" className="office">
              {t.office}
            </th>
            <th scope="col" className="left">
              {t.target}
            </th>
            <th scope="col">{t.change}</th>
            <th scope="col">{t.readiness}</th>
            <th scope="col" className="left">
              {t.whatHappened}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.officeId}>
              <th scope="row" className="office">
                {row.opens ? <Link to={`/offices/${row.officeId}`}>{row.name}</Link> : row.name}
              </th>
              <td className="left">{row.target ? <Target predicate={row.target} /> : null}</td>
              <td className={(row.readiness ?? 0) < 0 ? 'falls' : undefined}>
                <b>{row.readiness === null ? '–' : f.signed(row.readiness, 1)}</b>
              </td>
              <td>
                {row.now === null ? '–' : f.readiness(shownReadiness(row.now, { failing: row.gatesFailed !== 0 }))}
              </td>
              <td className="left wraps">{happened(row).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function useHappened(): (row: ChangeRow) => readonly string[] {
  const t = useWords(leadershipWords)
  const f = useFormats()
  const text = useText()
  const language = useLanguage()
  const states: Readonly<Record<string, string>> = inLanguage(assessmentStates, language)
  const statuses: Readonly<Record<string, string>> = inLanguage(readinessStatuses, language)
  const gates: Readonly<Record<string, string>> = inLanguage(gateNames, language)
  const areas: Readonly<Record<string, { readonly id: string; readonly en: string }>> = areaShortNames
  const nameOf = (key: string) => {
    const area = areas[key.replace(/^area:/, '')]
    return area ? text(area) : (gates[key] ?? key)
  }
  const named = (keys: readonly string[]) => keys.map(nameOf).join(', ')
  const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
  const statusName = (code: string) => lower(statuses[code] ?? code)
  return (row) => {
    const { status, won, lost, returned, judged, submitted, moved, state } = row
    const said = [
      status && t.statusFromTo(statusName(status.from), statusName(status.to)),
      won.length > 0 && t.wonGates(named(won)),
      lost.length > 0 && t.lostGates(named(lost)),
      submitted && t.handedIn,
      moved && !submitted && state !== null && t.movedTo(lower(states[state] ?? state)),
      returned > 0 && t.returnedItems(f.whole(returned)),
      judged > returned && t.judgedItems(f.whole(judged)),
    ].filter((words): words is string => typeof words === 'string')
    return said.length > 0 ? said : [t.onlyReadiness]
  }
}
