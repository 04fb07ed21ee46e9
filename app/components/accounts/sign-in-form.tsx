import { Form } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { PasswordField, TextField } from '#app/components/forms/text-field.tsx'
import { useWords } from '#app/content/language.tsx'
import { accountWords } from '#app/content/words/accounts.ts'

export type SignInFault =
  { readonly reason: 'no-match' } | { readonly reason: 'rate-limited'; readonly minutes: number }

type SignInFormProps = {
  readonly fault?: SignInFault | undefined
  readonly errors?: Readonly<Record<string, readonly string[]>> | undefined
  readonly login?: string | undefined
  /** The page to go to afterwards. */
  readonly wanted: string | null
  /** A password was just set. */
  readonly isReady: boolean
}

/** E-mail or NIP, password, and what went wrong last time. */
export function SignInForm({ fault, errors, login, wanted, isReady }: SignInFormProps) {
  const t = useWords(accountWords)
  return (
    <Form method="post">
      <div>
        <h1 className="sentence">{t.signInTitle}</h1>
        <p className="quiet">{t.signInLead}</p>
      </div>
      {fault ? (
        <Notice tone="bad" role="alert">
          {fault.reason === 'no-match' ? t.noMatch : t.waitMinutes(fault.minutes)}
        </Notice>
      ) : isReady ? (
        <Notice tone="good" role="status">
          {t.ready}
        </Notice>
      ) : null}
      {wanted ? <input type="hidden" name="ke" value={wanted} /> : null}
      <TextField
        label={t.login}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={login}
        errors={errors?.['login']}
      />
      <PasswordField
        label={t.password}
        name="password"
        autoComplete="current-password"
        required
        errors={errors?.['password']}
      />
      <button className="btn btn-main btn-lg btn-wide" type="submit">
        {t.signIn}
      </button>
      <details className="disclosure small">
        <summary>{t.forgotten}</summary>
        <p className="quiet">{t.forgottenAdvice}</p>
      </details>
    </Form>
  )
}
