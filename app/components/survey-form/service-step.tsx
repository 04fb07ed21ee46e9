import { useFieldError } from '#app/components/forms/field.tsx'
import { Shape } from '#app/components/icons/icon.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { surveyFormWords } from '#app/content/words/survey-form.ts'
import type { Member } from '#app/domain/indicators/types.ts'
import { notFinished } from '#app/forms/survey-response.ts'

type ServiceStepProps = {
  readonly shown: boolean
  readonly services: readonly Member[]
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly string[] | undefined
}

/** Which service was finished; only its visitors are asked. */
export function ServiceStep({ shown, services, values, errors }: ServiceStepProps) {
  const t = useWords(surveyFormWords)
  const text = useText()
  const choices = [
    ...services.map(({ code, name }) => [code, text(name)] as const),
    [notFinished, t.notFinished] as const,
  ]
  const fault = errors?.includes('service-not-finished') ? undefined : errors
  return (
    <fieldset hidden={!shown} aria-describedby={fault ? 'service-error' : undefined}>
      <legend>
        <h1 tabIndex={-1}>{t.service}</h1>
        <p>{t.serviceHint}</p>
      </legend>
      <StepError id="service-error" errors={fault} />
      <div className="choice-list">
        {choices.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="service" value={value} defaultChecked={values['service'] === value} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type StepErrorProps = { readonly id: string; readonly errors: readonly string[] | undefined }

/** What is wrong with the question, between it and its answers. */
export function StepError({ id, errors }: StepErrorProps) {
  const error = useFieldError(errors)
  if (!error) return null
  return (
    <p className="field-error" id={id} role="alert">
      <Shape name="warn" />
      {error}
    </p>
  )
}
