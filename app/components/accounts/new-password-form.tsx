import { Form } from '@remix-run/react'
import { PasswordField } from '#app/components/forms/text-field.tsx'
import type { FieldCodes } from '#app/components/forms/field.tsx'
import { useWords } from '#app/content/language.tsx'
import { accountWords } from '#app/content/words/accounts.ts'
import { passwordLength } from '#app/domain/access/password-rule.ts'

type Errors = Readonly<Record<string, FieldCodes>> | undefined

/** The two fields of a new password. */
export function NewPasswordFields({ errors }: { readonly errors: Errors }) {
  const t = useWords(accountWords)
  return (
    <>
      <PasswordField
        label={t.newPassword}
        hint={t.newPasswordHint(passwordLength)}
        name="password"
        autoComplete="new-password"
        required
        errors={errors?.['password']}
      />
      <PasswordField label={t.again} name="again" autoComplete="new-password" required errors={errors?.['again']} />
    </>
  )
}

type NewPasswordFormProps = {
  readonly purpose: 'invite' | 'reset'
  readonly name: string
  readonly login: string
  readonly errors: Errors
}

/** Sets the password of the person a one-time link was made for. */
export function NewPasswordForm({ purpose, name, login, errors }: NewPasswordFormProps) {
  const t = useWords(accountWords)
  return (
    <Form method="post">
      <div>
        <h1 className="sentence">{purpose === 'invite' ? t.inviteTitle : t.resetTitle}</h1>
        <p className="quiet">{t.linkFor(name, login)}</p>
      </div>
      {/* Password managers keep the new password under this name. */}
      <input type="hidden" name="username" autoComplete="username" value={login} readOnly />
      <NewPasswordFields errors={errors} />
      <button className="btn btn-main btn-lg btn-wide" type="submit">
        {t.setPassword}
      </button>
    </Form>
  )
}
