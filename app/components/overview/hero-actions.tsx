import { Form, Link, useNavigation } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { worksheetPath } from '#app/components/worksheet/paths.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { overviewWords } from '#app/content/words/overview.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import type { Overview } from '#app/use-cases/overview/overview-view.server.ts'
import { assessmentPath } from './paths.ts'

/** One main button; the moves of the course beside it for whoever makes them. */
export function HeroActions({ overview }: { readonly overview: Overview }) {
  const { acts, assessmentId, version } = overview
  const t = useWords(overviewWords)
  const states = useWords(assessmentStates)
  const sending = useNavigation().state === 'submitting'
  return (
    <div className="actions">
      <MainAction overview={overview} />
      {acts.supposes ? (
        <Link className="btn btn-lg" to={assessmentPath(assessmentId, 'what-if')}>
          {t.suppose}
        </Link>
      ) : null}
      {acts.submits ? (
        <Link className="btn btn-lg" to={assessmentPath(assessmentId, 'submit')}>
          {t.toSubmission}
        </Link>
      ) : null}
      {acts.moves.map((to) => (
        <Form method="post" key={to}>
          <input type="hidden" name="assessmentId" value={assessmentId} />
          <input type="hidden" name="version" value={version} />
          <button className="btn btn-lg" type="submit" name="to" value={to} disabled={sending}>
            {t.moveTo(states[to].toLowerCase())}
          </button>
        </Form>
      ))}
    </div>
  )
}

function MainAction({ overview: { acts, steps, assessmentId } }: { readonly overview: Overview }) {
  const t = useWords(overviewWords)
  const f = useFormats()
  if (!acts.readsAnswers) return null
  const [first] = steps
  if (first?.editable) {
    return (
      <Link className="btn btn-main btn-lg" to={worksheetPath(assessmentId, first.page.node, first.code)}>
        {t.work(first.code, f.signed(shownPoints(first.points)))} <Icon name="arrow" />
      </Link>
    )
  }
  return (
    <Link className="btn btn-main btn-lg" to={assessmentPath(assessmentId, 'worksheet')}>
      {acts.isOffice ? t.openWorksheet : t.seeWorksheet} <Icon name="arrow" />
    </Link>
  )
}
