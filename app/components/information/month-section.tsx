import { Link } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { useValueText } from '#app/components/indicators/value-text.ts'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { informationWords } from '#app/content/words/information.ts'
import type { InformationPage } from '#app/use-cases/information/desk-view.server.ts'
import { ChannelTable, TopicTable } from './count-tables.tsx'
import { countsPath, monthPath } from './paths.ts'
import { WeekHoursTable } from './week-hours.tsx'

/** What was asked in a month: how much, about what, by which way, when, and how quickly it was answered. */
export function MonthSection({ page }: { readonly page: InformationPage }) {
  const t = useWords(informationWords)
  const f = useFormats()
  const { counts, head } = page
  const { month, total, topics, channels, week } = counts
  return (
    <div id="bulan">
      <Section title={t.month(f.month(`${month}-01`))} more={<Months page={page} />} className="month">
        {total === 0 ? (
          <p className="quiet">{t.monthEmpty}</p>
        ) : (
          <>
            <MonthSentence page={page} />
            <div className="grid month-grid">
              <section className="c5">
                <h3>{t.byTopic}</h3>
                <TopicTable topics={topics} total={total} />
              </section>
              <section className="c7">
                <h3>{t.byChannel}</h3>
                <ChannelTable channels={channels} />
                <h3 className="gap-above">{t.busiest}</h3>
                <WeekHoursTable week={week} />
              </section>
            </div>
            <p className="caption">
              {t.reports}{' '}
              <a href={countsPath(head.officeId, month)} download>
                {t.export}
              </a>
            </p>
          </>
        )}
      </Section>
    </div>
  )
}

function Months({ page: { head, counts } }: { readonly page: InformationPage }) {
  const t = useWords(informationWords)
  const f = useFormats()
  const { previous, next } = counts
  return (
    <nav className="months" aria-label={t.months}>
      {previous ? (
        <Link to={monthPath(head.officeId, previous)} rel="prev" preventScrollReset>
          <Icon name="left" /> {f.month(`${previous}-01`)}
        </Link>
      ) : null}
      {next ? (
        <Link to={monthPath(head.officeId, next)} rel="next" preventScrollReset>
          {f.month(`${next}-01`)} <Icon name="arrow" />
        </Link>
      ) : null}
    </nav>
  )
}

/** As the targets of shares are written. */
const share100 = { unit: 'persen', decimals: null }

function MonthSentence({ page: { counts, target } }: { readonly page: InformationPage }) {
  const t = useWords(informationWords)
  const f = useFormats()
  const valueText = useValueText()
  const share = counts.sameDay / counts.total
  const short = target.wbk === null ? 0 : target.wbk - 100 * share
  // Cut and not rounded, so that a share below its target never reads as reached.
  const shown = Math.floor(share * 1000) / 1000
  return (
    <div className="month-sentence">
      <p className="lead">{t.monthSentence(f.whole(counts.total), f.percent(shown, 1))}</p>
      <svg className="share-bar" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        <rect className="rail" y="7" width="100" height="8" />
        <rect className="val" y="7" width={shown * 100} height="8" />
        {short > 0 ? <rect className="gap" x={shown * 100} y="2" width={short} height="3" /> : null}
        {target.wbk === null ? null : <line className="tick" x1={target.wbk} x2={target.wbk} y1="1" y2="19" />}
      </svg>
      {target.wbk !== null && target.wbbm !== null ? (
        <p className="small quiet">
          {t.targets(valueText(target.wbk, share100), valueText(target.wbbm, share100))}
          {short > 0 ? <b className="bad"> {t.short(f.decimal(Math.ceil(short * 10) / 10, 1))}</b> : null}
        </p>
      ) : null}
    </div>
  )
}
