import { Link } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { informationWords } from '#app/content/words/information.ts'
import type { InformationPage } from '#app/use-cases/information/desk-view.server.ts'
import type { DeskAct } from './acts.ts'
import { MonthSection } from './month-section.tsx'
import { kioskPath, profilePath } from './paths.ts'
import { QuickEntry } from './quick-entry.tsx'
import { TodaySection } from './today-section.tsx'
import { WaitingSection } from './waiting-section.tsx'

type DeskPageProps = {
  readonly page: InformationPage
  /** What the last form led to: a new entry by its id, or another act. */
  readonly done: { readonly entry: string | null; readonly act: string | null }
  /** The entry that is being corrected. */
  readonly correcting: string | null
  readonly act: DeskAct | undefined
}

/** The desk of the information centre: entering in front, then what waits, then the month. */
export function DeskPage({ page, done, correcting, act }: DeskPageProps) {
  const t = useWords(informationWords)
  const { entries, head } = page
  return (
    <main id="isi" className="wrap page information">
      <header className="information-head">
        <div>
          <p className="overline">{t.title}</p>
          <h1>{useSentence(page)}</h1>
        </div>
        <p className="actions">
          <Link className="btn" to={profilePath(head.officeId)}>
            <Icon name="sheet" /> {t.publicInformation}
          </Link>
          <a className="btn" href={kioskPath(head.officeId)}>
            <Icon name="grid" /> {t.kiosk}
          </a>
        </p>
      </header>
      <DeskNotice done={done.act} act={act} />
      {entries ? (
        <div className="grid desk-grid">
          <QuickEntry page={page} entries={entries} entry={done.entry} act={act} />
          <WaitingSection page={page} rows={entries.waiting} />
          <TodaySection page={page} rows={entries.today} correcting={correcting} act={act} />
        </div>
      ) : null}
      <MonthSection page={page} />
    </main>
  )
}

function useSentence({ waiting, overdue }: InformationPage): string {
  const t = useWords(informationWords)
  const f = useFormats()
  if (waiting === 0) return t.nothingWaits
  return overdue === 0 ? t.waits(f.whole(waiting)) : t.waitsOverdue(f.whole(waiting), f.whole(overdue))
}

function DeskNotice({ done, act }: { readonly done: string | null; readonly act: DeskAct | undefined }) {
  const t = useWords(informationWords)
  if (act?.refused === 'enquiry-answered') return <Notice tone="warn" role="alert" title={t.answeredBefore} />
  if (act?.refused === 'enquiry-day-over') return <Notice tone="warn" role="alert" title={t.dayOver} />
  if (act?.refused) {
    return (
      <Notice tone="warn" role="alert" title={t.staleTitle}>
        {t.staleAdvice}
      </Notice>
    )
  }
  const said: Readonly<Record<string, string>> = { withdraw: t.withdrawn, correct: t.corrected, answer: t.answeredNow }
  const text = done && !act ? said[done] : undefined
  return text ? <Notice tone="good" role="status" title={text} /> : null
}
