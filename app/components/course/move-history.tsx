import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { courseWords } from '#app/content/words/course.ts'
import { roles } from '#app/content/words/roles.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import type { CourseView, MoveView } from '#app/use-cases/course/course-view.server.ts'
import { letterPath } from './paths.ts'

/** Every move that was made, the newest first, with who made it and its letter. */
export function MoveHistory({ course: { moves, assessmentId } }: { readonly course: CourseView }) {
  const t = useWords(courseWords)
  const states = useWords(assessmentStates)
  const f = useFormats()
  if (moves.length === 0) {
    return (
      <Section title={t.history}>
        <p className="quiet">{t.noHistory}</p>
      </Section>
    )
  }
  return (
    <Section title={t.history}>
      <table className="table table-cards">
        <caption className="sr">{t.historyList}</caption>
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.move}</th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.letter}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <tr key={move.version}>
              <td className="nowrap">{f.date(move.decidedOn)}</td>
              <th scope="row">{states[move.to]}</th>
              <td>
                <Mover move={move} />
              </td>
              <td>
                <Said move={move} assessmentId={assessmentId} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Mover({ move: { role, byTime } }: { readonly move: MoveView }) {
  const t = useWords(courseWords)
  const names = useWords(roles)
  if (byTime) return <>{t.itself}</>
  return <>{role ? names[role] : t.somebody}</>
}

type SaidProps = { readonly move: MoveView; readonly assessmentId: string }

function Said({ move: { letter, hasScan, reason, version }, assessmentId }: SaidProps) {
  const t = useWords(courseWords)
  const f = useFormats()
  return (
    <>
      {letter ? <span>{t.letterText(letter.number, f.date(letter.date))} </span> : null}
      {hasScan ? (
        <a href={letterPath(assessmentId, version)} target="_blank" rel="noreferrer">
          {t.openScan}
        </a>
      ) : null}
      {reason ? <p className="small typed">{reason}</p> : null}
    </>
  )
}
