import { Section } from '#app/components/section.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import { spans } from '#app/domain/service-times/tally.ts'
import type { ServiceTimes } from '#app/domain/service-times/tally.ts'
import type { ServiceRow } from '#app/use-cases/service-times/read-service-times.server.ts'
import { cut } from './times-look.ts'

type SpreadTableProps = { readonly services: readonly ServiceRow[]; readonly total: ServiceTimes }

/** In how many working days services were done: a bar and its figures. Services of which only sums are known are left out. */
export function SpreadTable({ services, total }: SpreadTableProps) {
  const t = useWords(serviceTimeWords)
  const f = useFormats()
  const text = useText()
  const rows = services.flatMap(({ name, times }) => (times && known(times) > 0 ? [{ name: text(name), times }] : []))
  if (rows.length === 0) return null
  const quick = cut((100 * (total.days1 + total.days2)) / known(total))
  const names = { days1: t.span1, days2: t.span2, days3: t.span3, days4: t.span4, days5: t.span5 }
  return (
    <Section title={t.spreadFinding(f.percentage(quick))} aside={t.spread}>
      <p className="chart-key">
        {spans.map((span) => (
          <span className="key-item" key={span}>
            <svg viewBox="0 0 20 12" aria-hidden="true">
              <rect className={`span span-${span}`} width="20" height="12" />
            </svg>
            {names[span]}
          </span>
        ))}
      </p>
      <WideTable label={t.spread}>
        <table className="table spread-table">
          <thead>
            <tr>
              <th scope="col">{t.service}</th>
              <th scope="col">{t.spread}</th>
              {spans.map((span) => (
                <th scope="col" className="num" key={span}>
                  {names[span]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, times }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <Bar times={times} />
                </td>
                {spans.map((span) => (
                  <td className="num" key={span}>
                    {f.whole(times[span])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  )
}

/** The figures stand in the same row; the bar is for the eye alone. */
function Bar({ times }: { readonly times: ServiceTimes }) {
  const whole = known(times)
  const widths = spans.map((span) => Math.round((10_000 * times[span]) / whole) / 100)
  return (
    <svg className="spread" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {spans.map((span, place) => (
        <rect
          className={`span span-${span}`}
          key={span}
          x={widths.slice(0, place).reduce((sum, width) => sum + width, 0)}
          width={widths[place]}
          height="10"
        />
      ))}
    </svg>
  )
}

function known(times: ServiceTimes): number {
  return spans.reduce((sum, span) => sum + times[span], 0)
}
