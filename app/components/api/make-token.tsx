import { Form } from '@remix-run/react'
import { useFieldError } from '#app/components/forms/field.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Shape } from '#app/components/icons/icon.tsx'
import { Section } from '#app/components/section.tsx'
import { useWords } from '#app/content/language.tsx'
import { apiWords, purposeNames } from '#app/content/words/api.ts'
import { longestDays, mostTokens, purposes } from '#app/domain/api/tokens.ts'
import { usualDays } from '#app/forms/api.ts'

export type RefusedToken = {
  readonly status: 400 | 409
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
  readonly purposes: readonly string[]
}

type MakeTokenProps = { readonly today: string; readonly refused: RefusedToken | undefined }

/** A new token: a name to know it by, what it is for, and its last day. */
export function MakeToken({ today, refused }: MakeTokenProps) {
  const t = useWords(apiWords)
  const names = useWords(purposeNames)
  const { errors = {}, values = {}, purposes: chosen = [] } = refused ?? {}
  const fault = useFieldError(errors['purposes'])
  return (
    <Section title={t.makeTitle}>
      <Form method="post" className="form">
        <TextField
          label={t.name}
          hint={t.nameHint(mostTokens)}
          name="name"
          maxLength={60}
          required
          defaultValue={values['name']}
          errors={errors['name']}
        />
        <fieldset aria-describedby={fault ? 'purposes-error' : undefined}>
          <legend className="label">{t.purposes}</legend>
          {purposes.map((purpose) => (
            <label className="tick" key={purpose}>
              <input type="checkbox" name="purposes" value={purpose} defaultChecked={chosen.includes(purpose)} />
              <span>
                {names[purpose]} <code className="quiet">{purpose}</code>
              </span>
            </label>
          ))}
          {fault ? (
            <p className="field-error" id="purposes-error">
              <Shape name="warn" />
              {fault}
            </p>
          ) : null}
        </fieldset>
        <TextField
          label={t.until}
          hint={t.untilHint}
          name="expiresOn"
          type="date"
          min={today}
          max={daysAfter(today, longestDays)}
          required
          defaultValue={values['expiresOn'] ?? daysAfter(today, usualDays)}
          errors={errors['expiresOn']}
        />
        <button className="btn btn-main" type="submit" name="intent" value="make">
          {t.make}
        </button>
      </Form>
    </Section>
  )
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
