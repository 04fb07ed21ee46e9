import { Form, Link } from '@remix-run/react'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { evidenceWords } from '#app/content/words/evidence.ts'
import { pieceWords } from '#app/content/words/evidence-pages.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import { EvidenceState } from '#app/components/named-states.tsx'
import { Section } from '#app/components/section.tsx'
import type { PiecePage, ServedView, VersionView } from '#app/use-cases/evidence/piece-page.server.ts'
import { subjectHref } from './paths.ts'
import { pieceState, useSubjectLabel } from './piece-words.ts'

type ServedListProps = { readonly piece: PiecePage; readonly current: VersionView }

/** Everything the piece serves, how it stands there, and why it does not count where it does not. */
export function ServedList({ piece, current }: ServedListProps) {
  const t = useWords(pieceWords)
  const { serves } = piece
  return (
    <Section title={t.serves} aside={serves.length > 0 ? t.servesCount(serves.length) : undefined}>
      {serves.length > 0 ? (
        <ul className="served-list">
          {serves.map((served) => (
            <ServedRow served={served} current={current} key={`${served.assessmentId} ${served.subject}`} />
          ))}
        </ul>
      ) : (
        <p className="hint">{t.servesNothing}</p>
      )}
    </Section>
  )
}

function ServedRow({ served, current }: { readonly served: ServedView; readonly current: VersionView }) {
  const e = useWords(evidenceWords)
  const text = useText()
  const why = useServedWhy(current)(served)
  const subjectLabel = useSubjectLabel()
  const { assessmentId, subject, year, name, detachable } = served
  return (
    <li>
      <div>
        <Link to={subjectHref(assessmentId, subject)}>
          {subjectLabel(subject)} <span className="quiet">{year}</span>
        </Link>
        <p className="caption">{text(name)}</p>
        {why ? <p className={served.verdict === 'returned' ? 'why bad' : 'why'}>{why}</p> : null}
      </div>
      <EvidenceState state={pieceState({ ...served, linkState: current.linkState })} />
      {detachable ? (
        <Form method="post" className="actions" preventScrollReset>
          <input type="hidden" name="intent" value="detach" />
          <input type="hidden" name="assessmentId" value={assessmentId} />
          <input type="hidden" name="subject" value={subject} />
          <button className="btn btn-plain" type="submit">
            {e.detach} <span className="sr">{subject}</span>
          </button>
        </Form>
      ) : null}
    </li>
  )
}

function useServedWhy({ linkState }: VersionView): (served: ServedView) => string | null {
  const e = useWords(evidenceWords)
  const f = useFormats()
  const reasons = useWords(returnReasons) as Readonly<Record<string, string>>
  return ({ verdict, fault, reasonCode, note, window }) => {
    if (verdict === 'returned') return [reasons[reasonCode ?? ''], note].filter(Boolean).join(': ')
    // The link's own fault stands beside the link.
    if (linkState === 'failed') return null
    if (fault === 'undated') return e.whyUndated
    if (fault === 'outside_window') return e.whyOutside(f.date(window.from), f.date(window.to))
    if (fault === 'expired') return e.whyExpired
    if (fault === 'unreadable') return e.whyUnreadable
    return null
  }
}
