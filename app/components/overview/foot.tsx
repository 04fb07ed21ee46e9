import { Link } from '@remix-run/react'
import { coursePath } from '#app/components/course/paths.ts'
import { papersPath } from '#app/components/papers/paths.ts'
import { History } from '#app/components/history.tsx'
import { PrerequisiteList } from '#app/components/prerequisite-list.tsx'
import { Section } from '#app/components/section.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import type { TimelineStep } from '#app/components/timeline.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { courseWords } from '#app/content/words/course.ts'
import { paperWords } from '#app/content/words/papers.ts'
import { activityWords } from '#app/content/words/activity.ts'
import { courseNames, overviewWords } from '#app/content/words/overview.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import { courseSteps } from '#app/domain/workflow/course.ts'
import type { CourseStep } from '#app/domain/workflow/course.ts'
import type { Overview } from '#app/use-cases/overview/overview-view.server.ts'
import { ActivityText } from './activity-text.tsx'
import { activityPath, assessmentPath } from './paths.ts'
import { usePrerequisiteText } from './prerequisite-value.ts'

type PartProps = { readonly overview: Overview }

/** The way through the year with its days; the state of today is the step that glows. */
export function Course({ overview }: PartProps) {
  const t = useWords(overviewWords)
  const names = useWords(courseNames)
  const states = useWords(assessmentStates)
  const c = useWords(courseWords)
  const p = useWords(paperWords)
  const textOf = useCourseText()
  const { step: here, stopped } = overview.course
  const steps = courseSteps.map((step, place): TimelineStep => {
    const now = place === here
    return {
      key: step,
      name: now && stopped ? states[overview.state] : names[step],
      phase: place < here ? 'done' : now ? 'now' : 'ahead',
      ...textOf(overview, step, now),
    }
  })
  return (
    <Section
      title={t.courseTitle(overview.year)}
      more={
        <>
          <Link to={coursePath(overview.assessmentId)}>{c.title}</Link>
          {overview.acts.supposes ? <Link to={papersPath(overview.assessmentId)}>{p.linkPapers}</Link> : null}
        </>
      }
    >
      <Timeline steps={steps} />
    </Section>
  )
}

function useCourseText() {
  const t = useWords(overviewWords)
  const f = useFormats()
  const states = useWords(assessmentStates)
  const until = (day: string | null) => (day ? t.until(f.dayAndMonth(day)) : undefined)
  return ({ course, state, now }: Overview, step: CourseStep, isNow: boolean): Pick<TimelineStep, 'when' | 'note'> => {
    const { judged, items, submittedAt, proposalDay } = course
    // The name of the state says more than the step's, where several states share it.
    const stage = isNow && !course.stopped && state !== step ? { note: states[state] } : {}
    switch (step) {
      case 'persiapan':
        return { when: t.since(f.dayAndMonth(course.openedAt)) }
      case 'pembangunan':
        return { when: t.roundsMonths }
      case 'penilaian_mandiri':
        return { when: submittedAt ? f.dayAndMonth(submittedAt) : until(course.fillUntil) }
      case 'penilaian_kanwil': {
        const progress = submittedAt && judged > 0 ? { note: t.judgedSoFar(judged, items) } : {}
        const back = state === 'tindak_lanjut_kanwil'
        return { when: until(back ? course.reviseUntil : course.verifyUntil), ...progress, ...(back && stage) }
      }
      case 'evaluasi_internal':
        return { when: t.internalMonths, ...stage }
      case 'usulan': {
        const ahead = f.daysUntil(proposalDay, now) >= 0 ? { note: f.daysLeft(proposalDay, now) } : {}
        return { when: f.dayAndMonth(proposalDay), ...ahead, ...stage }
      }
      case 'evaluasi_nasional':
        return { when: t.nationalMonths, ...stage }
    }
  }
}

/** The conditions beside the points, each with its state. */
export function Prerequisites({ overview: { prerequisites, assessmentId, acts } }: PartProps) {
  const t = useWords(overviewWords)
  const text = useText()
  const valueText = usePrerequisiteText()
  const count = (state: string) => prerequisites.filter((one) => one.state === state).length
  return (
    <Section
      className="c7"
      title={t.prerequisitesTitle}
      aside={t.prerequisitesCount(count('met'), count('not_met'), count('unknown'))}
      more={
        <Link to={assessmentPath(assessmentId, 'prerequisites')}>
          {acts.entersPrerequisites ? t.enterPrerequisites : t.seePrerequisites}
        </Link>
      }
    >
      <PrerequisiteList
        prerequisites={prerequisites.map(({ key, type, label, min, state, awaitsConfirmation, value }) => {
          const known = value !== null && type !== 'boolean' ? valueText(type, value) : ''
          const detail = [known, awaitsConfirmation ? t.awaits : ''].filter(Boolean).join(', ')
          const href = `${assessmentPath(assessmentId, 'prerequisites')}#${key}`
          // The names of grades and levels end with "at least".
          const least = type === 'grade' || type === 'level' ? ` ${valueText(type, min)}` : ''
          return { key, name: `${text(label)}${least}`, state, href, ...(detail && { detail }) }
        })}
      />
    </Section>
  )
}

/** What happened last around this assessment. */
export function Recent({ overview: { activity, assessmentId, officeId, year, now } }: PartProps) {
  const t = useWords(overviewWords)
  const a = useWords(activityWords)
  if (!activity) return null
  return (
    <Section
      className="c5"
      title={t.activityTitle}
      more={activity.length > 0 ? <Link to={activityPath(officeId, year)}>{t.allActivity}</Link> : null}
    >
      {activity.length === 0 ? (
        <p className="quiet">{a.empty}</p>
      ) : (
        <History
          kind="activity"
          now={now}
          entries={activity.map((event) => ({
            key: event.key,
            at: event.at,
            text: <ActivityText event={event} assessmentId={assessmentId} />,
          }))}
        />
      )}
    </Section>
  )
}
