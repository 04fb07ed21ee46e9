import { Form } from '@remix-run/react'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useWords } from '#app/content/language.tsx'
import { peopleWords } from '#app/content/words/people.ts'
import type { OpenWorkAt } from '#app/use-cases/accounts/open-work.server.ts'
import type { PersonRow } from './people-table.tsx'
import { ShownLink } from './shown-link.tsx'
import { SuccessorFields } from './successor-fields.tsx'

type AccountAccessProps = {
  readonly status: PersonRow['status']
  readonly link: { readonly url: string; readonly expiresAt: string } | null
  /** What was wrong with closing, by field, and what was typed. */
  readonly errors: Readonly<Record<string, readonly string[]>> | undefined
  readonly values: Readonly<Record<string, string>> | undefined
  /** Work that must pass on when the account is closed. */
  readonly openWork: readonly OpenWorkAt[]
}

/** A link for a new password, closing the account and opening it again. */
export function AccountAccess({ status, link, errors, values, openWork }: AccountAccessProps) {
  const t = useWords(peopleWords)
  if (status === 'deactivated') {
    return (
      <Form method="post">
        <button className="btn" type="submit" name="intent" value="reactivate">
          {t.reactivate}
        </button>
      </Form>
    )
  }
  return (
    <div className="form">
      {link ? <ShownLink {...link} /> : null}
      <Form method="post" className="form">
        <p className="quiet">{t.resetAdvice}</p>
        <button className="btn" type="submit" name="intent" value="link">
          {t.makeLink}
        </button>
      </Form>
      <Form method="post" className="form">
        <p className="quiet">{t.deactivateAdvice}</p>
        <TextField
          label={t.reason}
          name="reason"
          required
          defaultValue={values?.['reason']}
          errors={errors?.['reason']}
        />
        <SuccessorFields work={openWork} errors={errors} values={values} />
        <button className="btn btn-return" type="submit" name="intent" value="deactivate">
          {t.deactivate}
        </button>
      </Form>
    </div>
  )
}
