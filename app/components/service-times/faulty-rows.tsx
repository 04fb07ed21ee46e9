import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { serviceTimeWords, timeColumnNames, timeFaultNames } from '#app/content/words/service-times.ts'
import type { TimeFault } from '#app/domain/service-times/read-application.ts'
import type { ListPage } from '#app/use-cases/service-times/read-list-page.server.ts'

type FaultyRowsProps = { readonly found: NonNullable<ListPage['found']> }

/** The rows of a list that are left out: how many of each kind, and the first of them by their line. */
export function FaultyRows({ found: { faulty, faults } }: FaultyRowsProps) {
  const t = useWords(serviceTimeWords)
  const names = useWords(timeFaultNames)
  const columns = useWords(timeColumnNames)
  const f = useFormats()
  const counted = Object.entries(faults) as readonly [TimeFault, number][]
  const all = counted.reduce((sum, [, count]) => sum + count, 0)
  if (all === 0) return null
  return (
    <Section title={t.leftOut(f.whole(all))} aside={t.leftOutAdvice}>
      <ul className="plain-list">
        {counted.map(([code, count]) => (
          <li key={code}>
            {names[code]}: {f.whole(count)}
          </li>
        ))}
      </ul>
      <table className="table faulty-rows">
        <thead>
          <tr>
            <th scope="col" className="num">
              {t.line}
            </th>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.fault}</th>
          </tr>
        </thead>
        <tbody>
          {faulty.map(({ line, column, code }) => (
            <tr key={line}>
              <th scope="row" className="num">
                {f.whole(line)}
              </th>
              <td>{columns[column]}</td>
              <td>{names[code]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faulty.length < all ? <p className="quiet">{t.someNamed(f.whole(faulty.length))}</p> : null}
    </Section>
  )
}
