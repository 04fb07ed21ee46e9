import { Form, Link, useNavigation } from '@remix-run/react'
import { visitsPath } from '#app/components/complaints/paths.ts'
import { Segmented } from '#app/components/forms/segmented.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useWords } from '#app/content/language.tsx'
import { visitorNames, visitTypeNames, visitWords } from '#app/content/words/inspections.ts'
import { postLimit, visitors, visitTextLimit, visitTypes } from '#app/domain/inspections/codes.ts'
import type { VisitsPage } from '#app/use-cases/inspections/inspection-view.server.ts'

/** What became of a form on the page of visits. */
export type VisitAnswer = {
  readonly ok: boolean
  readonly intent: string
  readonly about: string
  readonly errors?: Readonly<Record<string, readonly string[]>>
  readonly values?: Readonly<Record<string, string>>
  readonly refusal?: string
}

type VisitFormProps = { readonly page: VisitsPage; readonly answer: VisitAnswer | undefined }

/** A visit is entered: when, by whom, where. */
export function VisitForm({ page, answer }: VisitFormProps) {
  const t = useWords(visitWords)
  const types = useWords(visitTypeNames)
  const houses = useWords(visitorNames)
  const sending = useNavigation().state === 'submitting'
  const mine = answer?.intent === 'visit' ? answer : undefined
  const typed = (name: string) => ({ defaultValue: mine?.values?.[name], errors: mine?.errors?.[name] })
  return (
    <Form method="post" className="form" action={visitsPath(page.officeId)}>
      <Segmented
        legend={t.type}
        name="type"
        value={mine?.values?.['type'] ?? 'inspection'}
        segments={visitTypes.map((value) => ({ value, label: types[value] }))}
      />
      <div className="visit-when">
        <TextField label={t.heldOn} name="heldOn" type="date" required max={page.today} {...typed('heldOn')} />
        <TextField label={t.heldAt} name="heldAt" type="time" required {...typed('heldAt')} />
      </div>
      <Select
        label={t.visitor}
        name="visitor"
        hint={t.visitorHint}
        options={visitors.map((value) => ({ value, label: houses[value] }))}
        {...typed('visitor')}
      />
      <TextField label={t.post} name="post" required hint={t.postHint} maxLength={postLimit} {...typed('post')} />
      <TextArea
        label={t.summary}
        name="summary"
        optional
        short
        limit={visitTextLimit}
        maxLength={visitTextLimit}
        {...typed('summary')}
      />
      <TextField
        label={t.reports}
        name="reports"
        optional
        inputMode="numeric"
        hint={t.reportsHint}
        maxLength={4}
        {...typed('reports')}
      />
      <div className="actions">
        <button className="btn btn-main" type="submit" name="intent" value="visit" disabled={sending}>
          {t.save}
        </button>
        <Link className="btn btn-plain" to={visitsPath(page.officeId)}>
          {t.cancel}
        </Link>
      </div>
    </Form>
  )
}
