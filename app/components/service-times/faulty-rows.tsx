import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { serviceTimeWords, timeColumnNames, timeFaultNames } from '#app/content/words/service-times.ts'
import type { TimeColumn } from '#app/domain/service-times/columns.ts'
import type { TimeFault } from '#app/domain/service-times/read-application.ts'
import type { ListPage } from '#app/use-cases/service-times/read-list-page.server.ts'

type Found = NonNullable<ListPage['found']>

/** The rows of a list that are left out: how many of each kind, and the first of them by their lines. */
export function FaultyRows({ found: { faulty, faults } }: { readonly found: Found }) {
  const t = useWords(serviceTimeWords)
  const names = useWords(timeFaultNames)
  const columns = useWords(timeColumnNames)
  const f = useFormats()
  const all = Object.values(faults).reduce((sum, count) => sum + count, 0)
  if (all === 0) return null
  return (
    <Section title={t.leftOut(f.whole(all))} aside={t.leftOutAdvice}>
      <table className="table table-cards faulty-rows">
        <thead>
          <tr>
            <th scope="col">{t.fault}</th>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.lines}</th>
          </tr>
        </thead>
        <tbody>
          {kindsOf(faulty).map(({ column, code, lines }) => (
            <tr key={`${column} ${code}`}>
              <td data-label={t.fault}>{names[code]}</td>
              <td data-label={t.column}>{columns[column]}</td>
              <td className="lines" data-label={t.lines}>
                {lines.map((line) => f.whole(line)).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {faulty.length < all ? <p className="quiet">{t.someNamed(f.whole(faulty.length))}</p> : null}
    </Section>
  )
}

function kindsOf(faulty: Found['faulty']) {
  const kinds = new Map<string, { column: TimeColumn; code: TimeFault; lines: number[] }>()
  for (const { line, column, code } of faulty) {
    const kind = kinds.get(`${column} ${code}`) ?? { column, code, lines: [] }
    kind.lines.push(line)
    kinds.set(`${column} ${code}`, kind)
  }
  return [...kinds.values()]
}
