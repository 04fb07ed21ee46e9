import { Shape } from '#app/components/icons/icon.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { courseWords, windowNames } from '#app/content/words/course.ts'
import { courseNames } from '#app/content/words/overview.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import type { CourseStageView, CourseView } from '#app/use-cases/course/course-view.server.ts'

const shapes = { done: 'done', now: 'now', stopped: 'warn', ahead: 'node' } as const

/** Every stage of the year from top to bottom, with the states passed through and the days that hold for it. */
export function StageList({ course: { stages, state } }: { readonly course: CourseView }) {
  return (
    <ol className="stages">
      {stages.map((stage) => (
        <Stage key={stage.step} stage={stage} current={state} />
      ))}
    </ol>
  )
}

type StageProps = { readonly stage: CourseStageView; readonly current: CourseView['state'] }

function Stage({ stage: { step, phase, states, window }, current }: StageProps) {
  const t = useWords(courseWords)
  const names = useWords(courseNames)
  const stateNames = useWords(assessmentStates)
  const windows = useWords(windowNames)
  const f = useFormats()
  const isHere = phase === 'now' || phase === 'stopped'
  return (
    <li className={phase} aria-current={isHere ? 'step' : undefined}>
      <Shape name={shapes[phase]} className="node" />
      <p className="stage-name">
        <b>{names[step]}</b>
        {isHere ? <span className="stage-here">{phase === 'stopped' ? t.stoppedHere : t.here}</span> : null}
      </p>
      {window ? (
        <p className="small quiet">
          {windows[window.kind]} {t.days(f.date(window.opensOn), f.date(window.closesOn))}
          {window.exception ? `, ${t.exception}` : null}
        </p>
      ) : null}
      {states.length > 0 ? (
        <ul>
          {states.map(({ state, since }) => (
            <li key={state} className={state === current ? 'current' : undefined}>
              {stateNames[state] === names[step] ? null : `${stateNames[state]} `}
              {since ? <span className="quiet">{t.since(f.date(since))}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}
