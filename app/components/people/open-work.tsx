import { Link } from '@remix-run/react'
import { useFormats, useWords } from '#app/content/language.tsx'
import { peopleWords } from '#app/content/words/people.ts'
import type { OpenTask, OpenWorkAt } from '#app/use-cases/accounts/open-work.server.ts'

/** What a person is in charge of, office by office. */
export function OpenWork({ work }: { readonly work: readonly OpenWorkAt[] }) {
  const t = useWords(peopleWords)
  return (
    <>
      <p className="quiet">{t.workAdvice}</p>
      {work.map(({ officeId, officeName, tasks }) => (
        <div key={officeId}>
          <h3>{t.workAt(officeName, tasks[0]?.year ?? 0)}</h3>
          <ul className="open-work">
            {tasks.map((task) => (
              <Task task={task} key={task.id} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

function Task({ task }: { readonly task: OpenTask }) {
  const t = useWords(peopleWords)
  const f = useFormats()
  return (
    <li>
      <Link to={`/assessments/${task.assessmentId}/tasks`}>{task.subject.replace('AREA:', `${t.areas} `)}</Link>
      {task.dueOn ? <span className="quiet"> · {t.workDue(f.date(task.dueOn))}</span> : null}
    </li>
  )
}
