import { Link } from '@remix-run/react'
import { ItemState } from '#app/components/named-states.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { taskWords } from '#app/content/words/tasks.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Task, TasksPage as View } from '#app/use-cases/responsibilities/read-tasks.server.ts'
import { useTaskName } from './tasks-page.tsx'

/** Areas and items with whoever is in charge. */
export function TaskTable({ view }: { readonly view: View }) {
  const t = useWords(taskWords)
  return (
    <table className="table table-cards task-table">
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.who}</th>
          <th scope="col">{t.due}</th>
          <th scope="col">{t.state}</th>
        </tr>
      </thead>
      <tbody>
        {view.tasks.map((task) => (
          <Row task={task} view={view} key={task.subject} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ task, view }: { readonly task: Task; readonly view: View }) {
  const t = useWords(taskWords)
  const nameOf = useTaskName()
  const item = `/assessments/${view.assessmentId}/items/${task.subject}`
  return (
    <tr>
      <th scope="row">{task.text ? <Link to={item}>{nameOf(task)}</Link> : nameOf(task)}</th>
      <td>
        {task.person ?? <span className="quiet">{t.nobody}</span>}
        {task.throughArea ? <div className="caption">{t.throughArea}</div> : null}
      </td>
      <td className={task.dueOn ? undefined : 'none'} data-label={t.due}>
        {task.dueOn ? <Due day={task.dueOn} now={view.now} timezone={view.timezone} /> : null}
      </td>
      <td className={task.state ? undefined : 'none'}>{task.state ? <ItemState state={task.state} /> : null}</td>
    </tr>
  )
}

/** A due day; one that has passed says so. */
function Due({ day, now, timezone }: { readonly day: string; readonly now: string; readonly timezone: string }) {
  const t = useWords(taskWords)
  const f = useFormats()
  const late = day < localDay(new Date(now), timezone)
  return (
    <>
      {f.date(day)} {late ? <span className="late">{t.late}</span> : null}
    </>
  )
}
