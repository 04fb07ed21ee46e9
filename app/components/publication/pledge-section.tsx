import { Link } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { Pledge } from '#app/components/public-office/pledge.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { pledgeStates, publicationWords } from '#app/content/words/publication.ts'
import type { DeskPledge, PublicationDesk } from '#app/use-cases/publication/publication-view.server.ts'
import { PledgeForm } from './pledge-form.tsx'
import type { Act } from './publication-page.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

type PledgeSectionProps = { readonly desk: PublicationDesk; readonly act: Act | undefined }

/** The service pledge: what is shown, a new wording, and those before. */
export function PledgeSection({ desk, act }: PledgeSectionProps) {
  const t = useWords(publicationWords)
  const f = useFormats()
  const { head, pledges, mayPublish } = desk
  const shown = pledges.find(({ state }) => state === 'shown')
  const earlier = pledges.filter(({ state }) => state !== 'shown')
  return (
    <Section title={t.pledge} aside={shown ? t.pledgeAside(f.date(shown.publishedOn)) : t.pledgeNone}>
      <div className="pledge-desk">
        <div>
          {shown ? <PaperClosed pledge={shown} /> : null}
          {shown ? (
            <Pledge
              officeId={head.officeId}
              pledge={{ ...shown, hasFile: shown.pieceId !== null && shown.paperClosed === null }}
            />
          ) : (
            <p className="quiet">{t.pledgeEmpty}</p>
          )}
          {shown && mayPublish ? (
            <WithdrawForm
              intent="withdraw-pledge"
              number={shown.number}
              about={t.withdraw}
              act={act?.intent === 'withdraw-pledge' ? act : undefined}
            />
          ) : null}
          {earlier.length > 0 ? <Earlier pledges={earlier} /> : null}
        </div>
        {mayPublish ? <PledgeForm desk={desk} act={act} /> : null}
      </div>
    </Section>
  )
}

/** Why the public does not open the signed file any more, and what to do about it. */
function PaperClosed({ pledge: { pieceId, paperClosed } }: { readonly pledge: DeskPledge }) {
  const t = useWords(publicationWords)
  if (paperClosed === null || pieceId === null) return null
  if (paperClosed === 'removed') {
    return (
      <Notice tone="warn" title={t.paperClosed}>
        {t.paperRemovedAdvice}
      </Notice>
    )
  }
  return (
    <Notice tone="warn" title={t.paperClosed}>
      {t.paperReturnedAdvice} <Link to={`/evidence/${encodeURIComponent(pieceId)}`}>{t.paperPiece}</Link>
    </Notice>
  )
}

function Earlier({ pledges }: { readonly pledges: readonly DeskPledge[] }) {
  const t = useWords(publicationWords)
  const f = useFormats()
  const states = useWords(pledgeStates)
  return (
    <details className="earlier">
      <summary>{t.history}</summary>
      <ul className="plain">
        {pledges.map(({ number, pledge, publishedOn, state, reason }) => (
          <li key={number}>
            <p className="small">
              {t.historyRow(number, f.date(publishedOn))}{' '}
              <State tone="idle" shape={state === 'withdrawn' ? 'return' : 'done'}>
                {states[state]}
              </State>
            </p>
            {reason ? <p className="caption">{t.withdrawnBecause(reason)}</p> : null}
            <p className="small quiet spoken-lines">{pledge}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
