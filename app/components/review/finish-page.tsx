import { Form, Link, useNavigation } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { queueWords } from '#app/content/words/review-queue.ts'
import { finishWords } from '#app/content/words/review-finish.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import { tiers } from '#app/content/words/states.ts'
import { reviewNoteLimit } from '#app/domain/workflow/review-limits.ts'
import type { FinishView } from '#app/use-cases/review/read-finish.server.ts'
import { FinishTable } from './finish-table.tsx'
import { reviewPath, startPath } from './paths.ts'

type Refused = {
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
}
type FinishPageProps = { readonly view: FinishView; readonly refused: Refused | null }

/** What is signed: claimed, judged, the difference by area, and what goes back to the office. */
export function FinishPage({ view, refused }: FinishPageProps) {
  const t = useWords(finishWords)
  const q = useWords(queueWords)
  const f = useFormats()
  const text = useText()
  const names = useWords(tiers)
  const reasons = useWords(returnReasons) as Readonly<Record<string, string>>
  const { progress, waiting, returned, unclaimed, finished, assessmentId, tier } = view
  return (
    <main id="isi" className="wrap page review-finish">
      <Crumbs crumbs={[{ text: q.title, href: '/reviews' }, { text: view.head.office }]} />
      <header>
        <h1>{t.title}</h1>
        <p className="lead">{t.by(names[tier ?? 'kanwil'])}</p>
      </header>
      <Standing view={view} />
      <Section title={t.summary} aside={t.totalsHint}>
        <FinishTable view={view} />
      </Section>
      {waiting.length > 0 ? (
        <Section title={t.waiting} aside={f.whole(waiting.length)}>
          <ul className="plain-list columns">
            {waiting.map(({ code, text: criterion }) => (
              <li key={code}>
                <Link to={reviewPath(assessmentId, code)}>{code}</Link> {text(criterion)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t.returned} aside={f.whole(returned.length)}>
        {returned.length === 0 ? <p className="hint">{t.noneReturned}</p> : null}
        <ul className="plain-list">
          {returned.map(({ code, text: criterion, reasonCode, note }) => (
            <li key={code}>
              <Link to={reviewPath(assessmentId, code)}>{code}</Link> {text(criterion)}
              <p className="caption">{[reasons[reasonCode ?? ''], note].filter(Boolean).join(': ')}</p>
            </li>
          ))}
        </ul>
        {unclaimed.length > 0 ? <p className="hint">{t.unclaimed(f.whole(unclaimed.length))}</p> : null}
      </Section>
      {view.mayFinish && finished ? <Reopen refused={refused} /> : null}
      {view.mayFinish && !finished && progress.complete ? <Finish /> : null}
      {!view.mayFinish && tier ? <p className="hint">{t.notYours}</p> : null}
    </main>
  )
}

function Standing({ view: { progress, finished, assessmentId } }: { readonly view: FinishView }) {
  const t = useWords(finishWords)
  const f = useFormats()
  if (finished) return <Notice tone="good">{t.finishedOn(f.date(finished.at), f.whole(finished.round))}</Notice>
  if (progress.items === 0) return <Notice>{t.nothing}</Notice>
  if (progress.complete) return <Notice tone="good">{t.complete(f.whole(progress.items))}</Notice>
  return (
    <Notice tone="warn">
      {t.incomplete(f.whole(progress.waiting), f.whole(progress.items))}{' '}
      <Link to={startPath(assessmentId)}>{t.judgeNext}</Link>
    </Notice>
  )
}

function Finish() {
  const t = useWords(finishWords)
  const busy = useNavigation().state !== 'idle'
  return (
    <Form method="post" className="submit">
      <p className="hint">{t.finishHint}</p>
      <p className="actions">
        <button className="btn btn-main btn-lg" type="submit" name="intent" value="finish" disabled={busy}>
          {t.finish}
        </button>
      </p>
    </Form>
  )
}

function Reopen({ refused }: { readonly refused: Refused | null }) {
  const t = useWords(finishWords)
  const busy = useNavigation().state !== 'idle'
  return (
    <details className="reopen" open={refused !== null || undefined}>
      <summary className="btn">{t.reopen}</summary>
      <Form method="post">
        <TextArea
          label={t.reopenReason}
          name="reason"
          hint={t.reopenHint}
          limit={reviewNoteLimit}
          short
          errors={refused?.errors['reason']}
          defaultValue={refused?.values['reason'] ?? ''}
        />
        <button className="btn btn-return" type="submit" name="intent" value="reopen" disabled={busy}>
          {t.reopen}
        </button>
      </Form>
    </details>
  )
}
