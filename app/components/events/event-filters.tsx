import { Form, Link } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import type { Option } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { eventWords } from '#app/content/words/events.ts'
import { actionChoices } from './event-text.ts'

export type EventFilterValues = {
  readonly dari: string | null
  readonly sampai: string | null
  readonly orang: string
  readonly kantor: string
  readonly tindakan: string
  readonly aliran: string
}

type EventFiltersProps = {
  readonly values: EventFilterValues
  readonly offices: readonly Option[]
  readonly unknownPerson: boolean
}

/** What is asked of the trace: days, who, where and what. */
export function EventFilters({ values, offices, unknownPerson }: EventFiltersProps) {
  const t = useWords(eventWords)
  const language = useLanguage()
  return (
    <Form method="get" className="event-filters" role="search" aria-label={t.filter}>
      <TextField label={t.from} name="dari" type="date" defaultValue={values.dari ?? ''} />
      <TextField label={t.to} name="sampai" type="date" defaultValue={values.sampai ?? ''} />
      <Select label={t.office} name="kantor" empty={t.everyOffice} options={offices} defaultValue={values.kantor} />
      <Select
        label={t.action}
        name="tindakan"
        empty={t.everyAction}
        options={actionChoices(language)}
        defaultValue={values.tindakan}
      />
      <TextField
        label={t.person}
        hint={unknownPerson ? t.unknownPerson : undefined}
        name="orang"
        autoComplete="off"
        defaultValue={values.orang}
      />
      <TextField label={t.stream} hint={t.streamHint} name="aliran" autoComplete="off" defaultValue={values.aliran} />
      <p className="actions">
        <button className="btn btn-main" type="submit">
          {t.show}
        </button>
        <Link className="btn btn-plain" to="/events">
          {t.reset}
        </Link>
      </p>
    </Form>
  )
}
