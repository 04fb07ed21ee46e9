import { Form, useNavigation } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { courseWords, windowNames } from '#app/content/words/course.ts'
import { reasonLimit } from '#app/domain/workflow/move-input.ts'
import type { CourseView, ExceptionView } from '#app/use-cases/course/course-view.server.ts'

/** A form that was not taken, with what was typed. */
export type RefusedForm = {
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
}

type WindowSectionProps = { readonly course: CourseView; readonly refused: RefusedForm | null }

/** When the office may fill, is judged and may repair; exceptions for it alone, and the form for whoever gives them. */
export function WindowSection({ course, refused }: WindowSectionProps) {
  const t = useWords(courseWords)
  const names = useWords(windowNames)
  const f = useFormats()
  const { windows, exceptions, givesExceptions } = course
  return (
    <Section title={t.windows} aside={t.windowsAside}>
      {windows.length === 0 ? <p className="quiet">{t.noWindows}</p> : null}
      <dl className="windows">
        {windows.map(({ kind, opensOn, closesOn, exception, open }) => (
          <div key={kind}>
            <dt>{names[kind]}</dt>
            <dd>
              {t.days(f.date(opensOn), f.date(closesOn))}
              <span className="quiet">
                {' '}
                {open ? t.open : t.shut}
                {exception ? `, ${t.exception}` : null}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {exceptions.length > 0 || givesExceptions ? <h3>{t.exceptions}</h3> : null}
      {exceptions.length === 0 && givesExceptions ? <p className="quiet">{t.noExceptions}</p> : null}
      <ul className="exceptions">
        {exceptions.map((exception) => (
          <Exception key={exception.id} exception={exception} mayEnd={givesExceptions} />
        ))}
      </ul>
      {givesExceptions ? <GiveForm refused={refused} /> : null}
    </Section>
  )
}

function Exception({ exception, mayEnd }: { readonly exception: ExceptionView; readonly mayEnd: boolean }) {
  const t = useWords(courseWords)
  const names = useWords(windowNames)
  const f = useFormats()
  const { id, kind, opensOn, closesOn, reason, active } = exception
  return (
    <li>
      <p>
        <b>{names[kind]}</b> {t.days(f.date(opensOn), f.date(closesOn))}{' '}
        <span className="quiet">{active ? t.active : t.ended}</span>
      </p>
      <p className="small">{reason}</p>
      {active && mayEnd ? (
        <Form method="post">
          <input type="hidden" name="exceptionId" value={id} />
          <button
            className="btn btn-plain"
            type="submit"
            name="intent"
            value="end"
            aria-label={t.endNamed(names[kind].toLowerCase())}
          >
            {t.end}
          </button>
        </Form>
      ) : null}
    </li>
  )
}

function GiveForm({ refused }: { readonly refused: RefusedForm | null }) {
  const t = useWords(courseWords)
  const names = useWords(windowNames)
  const sending = useNavigation().state === 'submitting'
  const { errors = {}, values = {} } = refused ?? {}
  return (
    <details className="figures" open={refused !== null}>
      <summary>{t.give}</summary>
      <Form method="post" className="form">
        <p className="hint">{t.giveHint}</p>
        <Select
          label={t.window}
          name="kind"
          errors={errors['kind']}
          defaultValue={values['kind'] ?? 'fill'}
          options={(['fill', 'verify', 'revise'] as const).map((kind) => ({ value: kind, label: names[kind] }))}
        />
        <TextField
          label={t.closesOn}
          name="closesOn"
          type="date"
          required
          errors={errors['closesOn']}
          defaultValue={values['closesOn']}
        />
        <TextArea
          label={t.reason}
          name="reason"
          short
          required
          limit={reasonLimit}
          errors={errors['reason']}
          defaultValue={values['reason']}
        />
        <button className="btn" type="submit" name="intent" value="give" disabled={sending}>
          {t.give}
        </button>
      </Form>
    </details>
  )
}
