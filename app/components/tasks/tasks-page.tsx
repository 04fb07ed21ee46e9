import { Form, Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import type { FormFault } from '#app/components/cycles/form-fault.ts'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Section } from '#app/components/section.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { areaShortNames } from '#app/content/words/instrument.ts'
import { taskWords } from '#app/content/words/tasks.ts'
import type { Task, TasksPage as View } from '#app/use-cases/responsibilities/read-tasks.server.ts'
import { TaskTable } from './task-table.tsx'

type TasksPageProps = {
  readonly view: View
  /** The item or area that the address asks to assign. */
  readonly chosen: string
  readonly fault: FormFault
}

/** How an area is called where it is in charge as a whole. */
export function useTaskName(): (task: Pick<Task, 'subject' | 'areaKey' | 'text'>) => string {
  const t = useWords(taskWords)
  const areas: Readonly<Record<string, string>> = useWords(areaShortNames)
  const text = useText()
  return (task) =>
    task.text ? `${task.subject} ${text(task.text)}` : t.area(areas[task.areaKey ?? ''] ?? task.areaKey ?? '')
}

/** Who is in charge of what until when, and the form that says so. */
export function TasksPage({ view, chosen, fault }: TasksPageProps) {
  const t = useWords(taskWords)
  const path = `/assessments/${view.assessmentId}/tasks`
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[{ text: view.office, href: `/offices/${view.officeId}` }, { text: t.title }]} />
      <header>
        <h1>{t.title}</h1>
        <p className="quiet">{t.lead}</p>
      </header>
      {view.mayAssign ? <AssignForm view={view} chosen={chosen} fault={fault} /> : null}
      <nav className="actions" aria-label={t.shown}>
        <Link className="chip" to={path} aria-current={view.mine ? undefined : 'page'}>
          {t.all}
        </Link>
        <Link className="chip" to={`${path}?mine=1`} aria-current={view.mine ? 'page' : undefined}>
          {t.mine}
        </Link>
      </nav>
      {view.tasks.length > 0 ? (
        <TaskTable view={view} />
      ) : (
        <EmptyState icon="users" title={t.emptyTitle}>
          {t.emptyAdvice}
        </EmptyState>
      )}
    </main>
  )
}

function AssignForm({ view, chosen, fault }: TasksPageProps) {
  const t = useWords(taskWords)
  const nameOf = useTaskName()
  const subject = fault?.values?.['subject'] ?? chosen
  const before = view.tasks.find((task) => task.subject === subject && !task.throughArea)
  return (
    <Section title={t.assign}>
      <Form method="post" className="form" key={`${subject} ${before?.personId} ${before?.dueOn}`}>
        <Select
          label={t.what}
          name="subject"
          required
          empty={t.choose}
          options={view.assignable.map((task) => ({ value: task.subject, label: nameOf(task) }))}
          defaultValue={subject}
          errors={fault?.errors['subject']}
        />
        <div className="pair">
          <Select
            label={t.who}
            name="personId"
            empty={t.leave}
            options={view.people.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={fault?.values?.['personId'] ?? before?.personId ?? ''}
            errors={fault?.errors['personId']}
          />
          <TextField
            label={t.due}
            name="dueOn"
            type="date"
            optional
            defaultValue={fault?.values?.['dueOn'] ?? before?.dueOn ?? ''}
            errors={fault?.errors['dueOn']}
          />
        </div>
        <button className="btn" type="submit">
          {t.save}
        </button>
      </Form>
    </Section>
  )
}
