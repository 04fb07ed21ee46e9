import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { Told } from '#app/components/told.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { complaintKindNames, complaintStateNames } from '#app/content/words/complaint-codes.ts'
import { complaintWords } from '#app/content/words/complaints.ts'
import { grouped } from '#app/domain/complaints/ticket.ts'
import type { ComplaintDetail } from '#app/use-cases/complaints/complaint-view.server.ts'
import { ComplaintFacts } from './complaint-facts.tsx'
import { ComplaintHistory } from './complaint-history.tsx'
import { complaintLook } from './looks.ts'
import { NextStep } from './next-step.tsx'
import { OtherActs } from './other-acts.tsx'
import { complaintsPath } from './paths.ts'
import { SaidList } from './said-list.tsx'

/** What became of a form about a complaint. */
export type ComplaintAnswer = {
  readonly ok: boolean
  readonly intent: string
  readonly errors?: Readonly<Record<string, readonly string[]>>
  readonly values?: Readonly<Record<string, string>>
  readonly refusal?: string
  readonly contact?: string | null
}

export type ComplaintPageProps = { readonly page: ComplaintDetail; readonly answer: ComplaintAnswer | undefined }

/** One complaint: what was written where the reader handles it, the next step, and how far it is. */
export function ComplaintPage({ page, answer }: ComplaintPageProps) {
  const t = useWords(complaintWords)
  const text = useText()
  const kinds = useWords(complaintKindNames)
  const states = useWords(complaintStateNames)
  const { row, officeId, office, spamReason, raised } = page
  return (
    <main id="isi" className="wrap page">
      <Crumbs
        crumbs={[
          { text: office, href: officePath(officeId) },
          { text: t.title, href: complaintsPath(officeId) },
          { text: grouped(row.id) },
        ]}
      />
      <header>
        <h1>
          {kinds[row.kind]} <span className="code">{grouped(row.id)}</span>
        </h1>
        <p className="lead complaint-head-line">
          <State {...complaintLook(row)} box>
            {row.spam ? t.spam : states[row.state]}
          </State>
          <span>{row.service ? text(row.service) : t.general}</span>
          {row.late ? <span className="late">{t.late}</span> : null}
        </p>
      </header>
      <Told refusal={answer?.refusal} kept={answer?.ok && answer.intent !== 'contact' ? t.saved : undefined} />
      {raised ? <Notice tone="warn">{t.raisedIs}</Notice> : null}
      {row.spam ? <Notice tone="warn">{t.spamIs(spamReason)}</Notice> : null}
      <div className="grid">
        <div className="c7 sections">
          <Text page={page} />
          <NextStep page={page} answer={answer} />
          <OtherActs page={page} answer={answer} />
        </div>
        <div className="c5 sections">
          <ComplaintFacts page={page} answer={answer} />
          <ComplaintHistory page={page} />
        </div>
      </div>
    </main>
  )
}

function Text({ page: { said, text, concernsReader } }: Pick<ComplaintPageProps, 'page'>) {
  const t = useWords(complaintWords)
  if (concernsReader) {
    return (
      <Notice tone="warn" title={t.concernsYouTitle}>
        {t.concernsYou}
      </Notice>
    )
  }
  if (said === null) {
    return <Notice title={t.hiddenTitle}>{t.hidden}</Notice>
  }
  return (
    <>
      <Section title={t.body}>
        <p className="written">{text ?? t.unreadable}</p>
      </Section>
      {said.length > 0 ? (
        <Section title={t.said}>
          <SaidList
            said={said}
            unreadable={t.unreadable}
            names={{
              reporter: { mark: t.reporterMark, name: t.reporter },
              office: { mark: t.officeMark, name: t.theOffice },
            }}
          />
        </Section>
      ) : null}
    </>
  )
}
