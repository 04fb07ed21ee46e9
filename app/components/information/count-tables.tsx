import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { informationWords } from '#app/content/words/information.ts'
import type { ChannelLine, MonthCounts } from '#app/use-cases/information/desk-view.server.ts'

/** Topics of a month, the most asked first. */
export function TopicTable({ topics, total }: Pick<MonthCounts, 'topics' | 'total'>) {
  const t = useWords(informationWords)
  const f = useFormats()
  const text = useText()
  const most = Math.max(1, ...topics.map(({ count }) => count))
  return (
    <table className="table topic-table">
      <thead>
        <tr>
          <th scope="col">{t.topic}</th>
          <th scope="col" className="num">
            {t.count}
          </th>
          <th scope="col" className="num">
            {t.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ code, name, count }) => (
          <tr key={code}>
            <th scope="row">
              {text(name)}
              <svg className="count-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * count) / most} height="4" />
              </svg>
            </th>
            <td className="num">{f.whole(count)}</td>
            <td className="num">{f.percent(count / total, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Channels of a month with how quickly they were answered. */
export function ChannelTable({ channels }: { readonly channels: readonly ChannelLine[] }) {
  const t = useWords(informationWords)
  const f = useFormats()
  const text = useText()
  return (
    <WideTable label={t.byChannel}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.channel}</th>
            <th scope="col" className="num">
              {t.count}
            </th>
            <th scope="col" className="num">
              {t.sameDay}
            </th>
            <th scope="col" className="num">
              {t.average}
            </th>
          </tr>
        </thead>
        <tbody>
          {channels.map((line) => (
            <tr key={line.code}>
              <th scope="row">{text(line.name)}</th>
              <td className="num">{f.whole(line.count)}</td>
              <td className="num">{f.percent(Math.floor((1000 * line.sameDay) / line.count) / 1000, 1)}</td>
              <td className="num">
                <Average minutes={line.averageMinutes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function Average({ minutes }: { readonly minutes: number | null }) {
  const t = useWords(informationWords)
  const f = useFormats()
  if (minutes === null) return <span aria-hidden="true">–</span>
  if (minutes < 1) return <>{t.atOnce}</>
  return <>{minutes < 90 ? t.minutes(f.whole(minutes)) : t.hours(f.decimal(minutes / 60, 1))}</>
}
