import { Link } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { findingsPath } from '#app/components/findings/paths.ts'
import { assessmentPath } from '#app/components/overview/paths.ts'
import { Section } from '#app/components/section.tsx'
import { Shape } from '#app/components/icons/icon.tsx'
import { useWords } from '#app/content/language.tsx'
import { findingWords } from '#app/content/words/findings.ts'
import { courseWords } from '#app/content/words/course.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import type { Unmet } from '#app/domain/workflow/guards.ts'
import type { CourseView, NextMove } from '#app/use-cases/course/course-view.server.ts'
import { useRoleList, useStateName, useUnmetText } from './course-text.ts'
import { movePath, nationalResultsPath } from './paths.ts'

/** Each move out of the present state: who makes it, what is missing, and the way to it for whoever makes it. */
export function NextMoves({ course }: { readonly course: CourseView }) {
  const t = useWords(courseWords)
  const { next, proposal, recordsResults, assessmentId } = course
  return (
    <Section title={t.next}>
      {proposal && proposal.failingGates + proposal.prerequisites > 0 ? (
        <Notice tone="warn">{t.proposalWarning(proposal.failingGates, proposal.gates, proposal.prerequisites)}</Notice>
      ) : null}
      {next.length === 0 ? <p className="quiet">{t.noNext}</p> : null}
      <ul className="moves">
        {next.map((move) => (
          <Move key={move.to} move={move} course={course} />
        ))}
      </ul>
      {recordsResults ? (
        <p className="actions submit">
          <Link className="btn" to={nationalResultsPath(assessmentId)}>
            {t.recordResults}
          </Link>
        </p>
      ) : null}
    </Section>
  )
}

type MoveProps = { readonly move: NextMove; readonly course: CourseView }

function Move({ move, course }: MoveProps) {
  const t = useWords(courseWords)
  const states = useWords(assessmentStates)
  const roleList = useRoleList()
  const { to, by, way, recorded, mine, unmet } = move
  const who = way === 'time' ? t.byTime : way === 'next-year' ? t.byNextYear : t.by(roleList(by))
  return (
    <li>
      <h3>{states[to]}</h3>
      <p className="small quiet">{recorded && way === 'here' ? `${who}, ${t.recorded}` : who}</p>
      {unmet.length > 0 ? <Missing unmet={unmet} course={course} /> : null}
      {mine && unmet.length === 0 ? <Way move={move} assessmentId={course.assessmentId} /> : null}
    </li>
  )
}

function Way({
  move: { to, way, recorded },
  assessmentId,
}: {
  readonly move: NextMove
  readonly assessmentId: string
}) {
  const t = useWords(courseWords)
  const stateName = useStateName()
  if (way === 'hand-in') {
    return (
      <Link className="btn" to={assessmentPath(assessmentId, 'submit')}>
        {t.toHandIn}
      </Link>
    )
  }
  if (way !== 'here') return null
  return (
    <Link className="btn" to={movePath(assessmentId, to)}>
      {recorded ? t.record(stateName(to)) : t.go(stateName(to))}
    </Link>
  )
}

type MissingProps = {
  readonly unmet: readonly Unmet[]
  readonly course: Pick<CourseView, 'assessmentId' | 'readsAnswers'>
}

/** What is missing before a move, each with the way to it. */
export function Missing({ unmet, course }: MissingProps) {
  const t = useWords(courseWords)
  const textOf = useUnmetText()
  const { assessmentId, readsAnswers } = course
  const aboutItems =
    readsAnswers && unmet.some(({ guard, items }) => items !== undefined && guard !== 'findings-answered')
  const aboutFindings = unmet.some(({ guard }) => guard === 'findings-answered')
  const w = useWords(findingWords)
  return (
    <>
      <p className="sr">{t.missing}</p>
      <ul className="unmet">
        {unmet.map((one) => (
          <li key={one.guard}>
            <Shape name="warn" /> {textOf(one)}
          </li>
        ))}
      </ul>
      {aboutItems ? (
        <p className="small">
          <Link to={assessmentPath(assessmentId, 'worksheet')}>{t.toWorksheet}</Link>
        </p>
      ) : null}
      {aboutFindings ? (
        <p className="small">
          <Link to={findingsPath(assessmentId)}>{w.all}</Link>
        </p>
      ) : null}
    </>
  )
}
