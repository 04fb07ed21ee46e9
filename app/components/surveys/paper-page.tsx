import { Form, useNavigation } from '@remix-run/react'
import type { FormEvent } from 'react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { useFieldError } from '#app/components/forms/field.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { Shape } from '#app/components/icons/icon.tsx'
import { Section } from '#app/components/section.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { surveyFormWords, surveyNames } from '#app/content/words/survey-form.ts'
import { surveyWords } from '#app/content/words/surveys.ts'
import { commentLimit } from '#app/domain/surveys/limits.ts'
import { fieldOf } from '#app/domain/surveys/instruments.ts'
import { ProfileFields } from '#app/components/survey-form/about-step.tsx'
import type { PaperSheet } from '#app/use-cases/surveys/read-paper.server.ts'
import { campaignPath, surveysPath } from './paths.ts'
import { useQuarterName } from './survey-text.ts'
import { Told } from './told.tsx'
import type { SurveyAnswer } from './told.tsx'

type PaperPageProps = {
  readonly sheet: PaperSheet
  readonly kept: boolean
  /** Tells this form from the next one. */
  readonly once: string
  readonly answer: SurveyAnswer | undefined
}

/** Sheets of paper, one after the other: a digit for each element, the cursor goes on by itself. */
export function PaperPage({ sheet, kept, once, answer }: PaperPageProps) {
  const t = useWords(surveyWords)
  const form = useWords(surveyFormWords)
  const names = useWords(surveyNames)
  const text = useText()
  const quarterName = useQuarterName()
  const sending = useNavigation().state === 'submitting'
  const { head, campaignId, quarter, surveys, services } = sheet
  const values = answer?.values ?? {}
  return (
    <main id="isi" className="wrap page surveys">
      <Crumbs
        crumbs={[
          { text: t.title, href: surveysPath(head.officeId) },
          { text: quarterName(quarter), href: campaignPath(head.officeId, campaignId) },
          { text: t.paper },
        ]}
      />
      <header>
        <h1>{t.paperTitle}</h1>
        <p className="lead">{t.paperLead}</p>
      </header>
      <Told answer={answer} saved={kept} savedText={t.paperKept} />
      <Form method="post" className="paper-form" autoComplete="off" onInput={goOn}>
        <input type="hidden" name="once" value={once} />
        <Select
          label={t.service}
          name="service"
          empty={t.choose}
          options={services.map(({ code, name }) => ({ value: code, label: text(name) }))}
          defaultValue={values['service'] ?? ''}
          errors={answer?.errors?.['service']}
        />
        {surveys.map(({ instrument, elements }) => (
          <Section key={instrument} title={names[instrument]} aside={t.paperSkip}>
            <div className="paper-digits">
              {elements.map(({ code, name }) => (
                <Digit
                  key={code}
                  name={fieldOf(code)}
                  label={`${code} ${text(name)}`}
                  value={values[fieldOf(code)] ?? ''}
                  errors={answer?.errors?.[fieldOf(code)]}
                />
              ))}
            </div>
          </Section>
        ))}
        <Section title={t.paperAbout}>
          <ProfileFields values={values} />
          <TextArea
            label={form.comment}
            name="comment"
            hint={form.commentHint}
            short
            optional
            limit={commentLimit}
            maxLength={commentLimit}
            defaultValue={values['comment'] ?? ''}
            errors={answer?.errors?.['comment']}
          />
        </Section>
        <p className="actions">
          <button className="btn btn-main btn-lg" type="submit" disabled={sending}>
            {t.paperSave}
          </button>
        </p>
      </Form>
    </main>
  )
}

type DigitProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly errors: readonly string[] | undefined
}

function Digit({ name, label, value, errors }: DigitProps) {
  const error = useFieldError(errors)
  return (
    <div className="paper-digit">
      <label>
        <span>{label}</span>
        <input
          className="input"
          name={name}
          inputMode="numeric"
          pattern="[1-4]"
          maxLength={1}
          defaultValue={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error` : undefined}
        />
      </label>
      {error ? (
        <p className="field-error" id={`${name}-error`}>
          <Shape name="warn" />
          {error}
        </p>
      ) : null}
    </div>
  )
}

/** A digit from 1 to 4 is a whole answer: the next element is ready at once. */
function goOn(event: FormEvent<HTMLFormElement>): void {
  const { target, currentTarget } = event
  if (!(target instanceof HTMLInputElement) || !/^[1-4]$/.test(target.value)) return
  const digits = [...currentTarget.querySelectorAll<HTMLInputElement>('.paper-digit input')]
  const next = digits[digits.indexOf(target) + 1]
  next?.focus()
  next?.select()
}
