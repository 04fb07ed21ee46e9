import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { informationWords, weekdayNames } from '#app/content/words/information.ts'
import { shadeOf } from '#app/domain/information/counts.ts'
import type { WeekHours } from '#app/domain/information/counts.ts'

/** The busiest hours as a sentence and a table whose cells are filled by what they count. */
export function WeekHoursTable({ week }: { readonly week: WeekHours }) {
  const t = useWords(informationWords)
  const f = useFormats()
  const days: Readonly<Record<number, string>> = useWords(weekdayNames)
  const { hours, weekdays, counts, most, busiest } = week
  return (
    <>
      {busiest ? (
        <p className="small">
          {t.busiestSentence(days[busiest.weekday]!, hourText(busiest.hour), hourText(busiest.hour + 1), f.whole(most))}
        </p>
      ) : null}
      <WideTable label={t.busiest}>
        <table className="hour-heat">
          <thead>
            <tr>
              <th scope="col">{t.hour}</th>
              {weekdays.map((weekday) => (
                <th scope="col" key={weekday}>
                  {days[weekday]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hours.map((hour, row) => (
              <tr key={hour}>
                <th scope="row">{hourText(hour)}</th>
                {weekdays.map((weekday, place) => {
                  const count = counts[row]![place]!
                  return (
                    <td className={`shade-${shadeOf(count, most)}`} key={weekday}>
                      {count === 0 ? <span className="sr">{f.whole(0)}</span> : f.whole(count)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  )
}

/** The hour of a clock by its two figures; the same in both languages. */
function hourText(hour: number): string {
  return String(hour).padStart(2, '0')
}
