import { Form, Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { handInWords } from '#app/content/words/hand-in.ts'
import { reportingWords } from '#app/content/words/reporting.ts'
import { reasonLimit } from '#app/domain/reporting/entry.ts'
import type { FieldFaults } from '#app/use-cases/reporting/form-view.server.ts'
import type { HandInLine, HandInView } from '#app/use-cases/reporting/read-hand-in.server.ts'
import { HandInTable } from './hand-in-table.tsx'
import { formPath, periodsPath } from './paths.ts'

type HandInPageProps = {
  readonly view: HandInView
  readonly refused: { readonly reason: string; readonly errors: FieldFaults; readonly typed: string } | null
}

/** What is about to be handed in, what is missing and what will be asked about; then the decision. */
export function HandInPage({ view, refused }: HandInPageProps) {
  const t = useWords(handInWords)
  const r = useWords(reportingWords)
  const f = useFormats()
  const { head, period, lines } = view
  const name = f.reportedPeriod(period.key)
  const going = lines.filter(({ outcome }) => outcome === 'ready' || outcome === 'carried')
  const sent = lines.filter(({ outcome }) => outcome === 'sent')
  const left = lines.filter((line) => !going.includes(line) && !sent.includes(line))
  const late = going.filter(({ isLate }) => isLate).length
  const count = f.whole(going.length)
  const back = formPath(head.officeId, period.key)
  return (
    <main id="isi" className="wrap desk">
      <Crumbs
        crumbs={[{ text: r.title, href: periodsPath(head.officeId) }, { text: name, href: back }, { text: t.title }]}
      />
      <header>
        <h1 className="sentence">{going.length > 0 ? t.sentence(count, name) : t.nothing(name)}</h1>
        {late > 0 ? <p className="lead">{t.late(f.whole(late))}</p> : null}
      </header>
      {refused && ['report-changed', 'nothing-to-hand-in'].includes(refused.reason) ? (
        <Notice tone="warn" role="alert" title={t.changed} />
      ) : null}
      {period.isOpen ? null : (
        <Notice tone="warn" title={r.closedTitle}>
          {r.closedAdvice(f.date(period.closesOn))}
        </Notice>
      )}
      <Part title={t.ready} lines={going} />
      {going.length > 0 && view.maySubmit ? (
        <Form method="post" className="form figure-decision">
          <input type="hidden" name="digest" value={view.digest} />
          {view.asksReason ? (
            <TextArea
              short
              label={t.reason}
              name="reason"
              limit={reasonLimit}
              defaultValue={refused?.typed ?? view.givenReason}
              required
              errors={refused?.errors['reason']}
            />
          ) : null}
          <p className="hint">{t.consequence}</p>
          <p className="actions">
            <button className="btn btn-main" type="submit">
              {t.send(count)}
            </button>
            <Link className="btn" to={back}>
              {t.back}
            </Link>
          </p>
        </Form>
      ) : (
        <p className="actions">
          <Link className="btn" to={back}>
            {t.back}
          </Link>
        </p>
      )}
      <Part title={t.left} lines={left} />
      <Part title={t.sent} lines={sent} />
    </main>
  )
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly HandInLine[] }) {
  return lines.length === 0 ? null : <HandInTable title={title} lines={lines} />
}
