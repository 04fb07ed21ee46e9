import { Form } from '@remix-run/react'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useWords } from '#app/content/language.tsx'
import { peopleWords } from '#app/content/words/people.ts'
import { RoleFields } from './role-fields.tsx'
import type { RoleFieldsProps } from './role-fields.tsx'

/** A new account with its first role. */
export function InviteForm({ units, today, errors, values }: RoleFieldsProps) {
  const t = useWords(peopleWords)
  return (
    <Form method="post" className="form">
      <TextField
        label={t.name}
        hint={t.nameHint}
        name="name"
        required
        autoComplete="off"
        defaultValue={values?.['name']}
        errors={errors?.['name']}
      />
      <TextField
        label={t.email}
        hint={t.loginHint}
        name="email"
        type="email"
        optional
        autoComplete="off"
        defaultValue={values?.['email']}
        errors={errors?.['email']}
      />
      <TextField
        label={t.nip}
        name="nip"
        inputMode="numeric"
        optional
        autoComplete="off"
        defaultValue={values?.['nip']}
        errors={errors?.['nip']}
      />
      <RoleFields units={units} today={today} errors={errors} values={values} />
      <button className="btn btn-main" type="submit">
        {t.makeInvitation}
      </button>
    </Form>
  )
}
