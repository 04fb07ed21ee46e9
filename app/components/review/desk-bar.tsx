import { Link } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { reviewWords } from '#app/content/words/review.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import type { DeskView } from '#app/use-cases/review/review-view.server.ts'
import { reviewPath } from './paths.ts'
import { shownDifference } from './shown-difference.ts'

/** Which office and item it is, the way to its neighbours, and what the judged items come to. */
export function DeskBar({ view }: { readonly view: DeskView }) {
  const t = useWords(reviewWords)
  const f = useFormats()
  const { head, progress, placeInQueue, totals } = view
  const place =
    placeInQueue !== null
      ? t.placeInQueue(f.whole(placeInQueue), f.whole(progress.waiting))
      : progress.waiting > 0
        ? t.stillWaiting(f.whole(progress.waiting))
        : t.nothingWaiting
  return (
    <section className="queue-bar" aria-label={t.queue}>
      <div className="wrap">
        <Neighbour view={view} to={view.previous} rel="prev" />
        <Neighbour view={view} to={view.next} rel="next" />
        <div className="where">
          <p className="desk-title">
            <Link to="/reviews">{t.queue}</Link> <span aria-hidden="true">/</span> <b>{head.office}</b>{' '}
            <span className="quiet">{place}</span>
          </p>
          <p className="caption">
            {head.submittedAt ? t.submitted(f.date(head.submittedAt)) : null}{' '}
            {head.closesOn ? t.closes(f.dayAndMonth(head.closesOn), f.daysLeft(head.closesOn, head.now)) : null}
          </p>
        </div>
        <dl className="totals" aria-label={t.totals}>
          <div>
            <dt>{t.claimedOf(f.whole(totals.items))}</dt>
            <dd>{f.points(shownPoints(totals.claimed))}</dd>
          </div>
          <div>
            <dt>{t.judged}</dt>
            <dd>{f.points(shownPoints(totals.judged))}</dd>
          </div>
          <div>
            <dt>{t.difference}</dt>
            <dd className={shownDifference(totals) < 0 ? 'bad' : undefined}>{f.signed(shownDifference(totals))}</dd>
          </div>
        </dl>
      </div>
    </section>
  )
}

type NeighbourProps = { readonly view: DeskView; readonly to: string | null; readonly rel: 'prev' | 'next' }

function Neighbour({ view, to, rel }: NeighbourProps) {
  const t = useWords(reviewWords)
  const label = rel === 'prev' ? t.previousItem : t.nextItem
  if (to === null) return <span className="btn btn-step btn-none" aria-hidden="true" />
  return (
    <Link className="btn btn-step" to={reviewPath(view.head.assessmentId, to)} rel={rel} aria-label={label}>
      <Icon name={rel === 'prev' ? 'left' : 'arrow'} />
    </Link>
  )
}
