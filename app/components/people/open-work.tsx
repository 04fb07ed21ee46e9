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
      {work.map(({ officeId, officeName, tasks, complaints }) => (
        <div key={officeId}>
          <h3>{tasks[0] ? t.workAt(officeName, tasks[0].year) : officeName}</h3>
          <ul className="open-work">
            {tasks.map((task) => (
              <Task task={task} key={task.id} />
            ))}
            {complaints.length > 0 ? <Complaints complaints={complaints} /> : null}
          </ul>
        </div>
      ))}
    </>
  )
}

function Complaints({ complaints }: Pick<OpenWorkAt, 'complaints'>) {
  const t = useWords(peopleWords)
  const f = useFormats()
  const [first] = complaints.flatMap(({ dueOn }) => dueOn ?? [])
  return (
    <li>
      {t.workComplaints(f.whole(complaints.length))}
      {first ? <span className="quiet"> · {t.workFirstDue(f.date(first))}</span> : null}
      <br />
      <span className="caption">{t.workComplaintsAdvice}</span>
    </li>
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
