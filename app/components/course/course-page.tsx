import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { Section } from '#app/components/section.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { courseWords } from '#app/content/words/course.ts'
import type { CourseView } from '#app/use-cases/course/course-view.server.ts'
import { useRoleList, useStateName } from './course-text.ts'
import { MoveHistory } from './move-history.tsx'
import { NextMoves } from './next-moves.tsx'
import { StageList } from './stage-list.tsx'
import { WindowSection } from './window-section.tsx'
import type { RefusedForm } from './window-section.tsx'

/** What was done a moment ago. */
export type CourseDone = 'moved' | 'given' | 'ended' | 'results'

type CoursePageProps = {
  readonly course: CourseView
  readonly done: CourseDone | null
  readonly refused: (RefusedForm & { readonly reason?: string }) | null
}

/** Where the assessment stands, how it came there, and what may come next. */
export function CoursePage({ course, done, refused }: CoursePageProps) {
  const t = useWords(courseWords)
  const language = useLanguage()
  const { head } = course
  const reason = describeRefusal(refused?.reason, language)
  return (
    <main id="isi" className="wrap page">
      <Crumbs crumbs={[{ text: head.office, href: officePath(head.officeId, head.year) }, { text: t.title }]} />
      <header>
        <h1>{t.title}</h1>
        <p className="lead">{useLead(course)}</p>
      </header>
      {done ? <Done done={done} course={course} /> : null}
      {reason ? (
        <Notice tone="bad" role="alert">
          {reason}
        </Notice>
      ) : null}
      <Earlier course={course} />
      <div className="grid">
        <div className="c7 sections">
          <Section title={t.stages}>
            <StageList course={course} />
          </Section>
        </div>
        <div className="c5 sections">
          <NextMoves course={course} />
          <WindowSection course={course} refused={refused} />
        </div>
      </div>
      <div className="course-history">
        <MoveHistory course={course} />
      </div>
    </main>
  )
}

function useLead({ state, actors, until, head }: CourseView): string {
  const t = useWords(courseWords)
  const stateName = useStateName()
  const f = useFormats()
  const roleList = useRoleList()
  const who = actors.length > 0 ? t.actsNext(roleList(actors)) : t.nobodyNext
  const parts = [t.now(stateName(state)), who]
  if (until !== null && actors.length > 0) {
    const left = f.daysUntil(until, head.now)
    parts.push(left >= 0 ? t.until(f.date(until), f.daysLeft(until, head.now)) : t.passed(f.date(until)))
  }
  return parts.join(' ')
}

function Done({ done, course: { state } }: { readonly done: CourseDone; readonly course: CourseView }) {
  const t = useWords(courseWords)
  const stateName = useStateName()
  const said = {
    moved: t.moved(stateName(state)),
    given: t.exceptionGiven,
    ended: t.exceptionEnded,
    results: t.resultsDone,
  }
  return (
    <Notice tone="good" role="status">
      {said[done]}
    </Notice>
  )
}

/** Why an earlier year ended without a predicate: what was lacking is what to begin with. */
function Earlier({ course: { earlier } }: { readonly course: CourseView }) {
  const t = useWords(courseWords)
  const f = useFormats()
  const stateName = useStateName()
  if (!earlier) return null
  const { letter, reason, to } = earlier.move
  return (
    <Notice tone="warn" title={t.earlier(earlier.year, stateName(to))}>
      {letter ? <p className="small">{t.letterText(letter.number, f.date(letter.date))}</p> : null}
      <p className="typed">{reason}</p>
    </Notice>
  )
}
