import { Form } from '@remix-run/react'
import { PasswordField } from '#app/components/forms/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useWords } from '#app/content/language.tsx'
import { accountWords } from '#app/content/words/accounts.ts'
import { NewPasswordFields } from './new-password-form.tsx'

type ChangePasswordFormProps = {
  readonly errors: Readonly<Record<string, readonly string[]>> | undefined
  readonly isChanged: boolean
}

/** The present password and the new one, twice. */
export function ChangePasswordForm({ errors, isChanged }: ChangePasswordFormProps) {
  const t = useWords(accountWords)
  return (
    // A new form once it is changed: nothing of the passwords stays in the page.
    <Form method="post" className="form" key={isChanged ? 'changed' : 'open'}>
      {isChanged ? (
        <Notice tone="good" role="status">
          {t.passwordChanged}
        </Notice>
      ) : null}
      <PasswordField
        label={t.currentPassword}
        name="current"
        autoComplete="current-password"
        required
        errors={errors?.['current']}
      />
      <NewPasswordFields errors={errors} />
      <button className="btn btn-main" type="submit" name="intent" value="password">
        {t.changePassword}
      </button>
    </Form>
  )
}
