import { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { Form, useNavigation } from '@remix-run/react'
import { useHydrated } from '#app/components/evidence/use-hydrated.ts'
import { PublicFormFields, PublicFormNotice } from '#app/components/forms/public-form-fields.tsx'
import { Icon } from '#app/components/icons/icon.tsx'
import { Notice } from '#app/components/notice.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { surveyFormWords } from '#app/content/words/survey-form.ts'
import type { PublicSurvey } from '#app/use-cases/surveys/read-public-survey.server.ts'
import { AboutStep } from './about-step.tsx'
import { ElementStep } from './element-step.tsx'
import { IdleGuard } from './idle-guard.tsx'
import { ServiceStep } from './service-step.tsx'
import { firstFaulty, stepsOf } from './steps.ts'

/** Answers that were not taken, with what was chosen. */
export type RefusedResponse = {
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
  readonly fault?: string | undefined
  readonly minutes?: number | undefined
  readonly token?: string | undefined
  readonly reason?: string | undefined
}

type SurveyFormProps = {
  readonly survey: PublicSurvey
  readonly token: string
  /** On a device of its own at the counter: what nobody sent makes room for the next visitor. */
  readonly guarded: boolean
  readonly refused: RefusedResponse | undefined
}

/** One question at a time; without a script all of them stand below each other and are sent at once. */
export function SurveyForm({ survey, token, guarded, refused }: SurveyFormProps) {
  const t = useWords(surveyFormWords)
  const f = useFormats()
  const sending = useNavigation().state === 'submitting'
  const steps = stepsOf(survey)
  const { at, scripted, missing, form, go, onSubmit } = useSteps(steps, refused)
  const errorsOf = (field: string) => (missing === field ? ['choose-one'] : refused?.errors[field])
  const values = refused?.values ?? {}
  const last = steps.length - 1
  const isLast = !scripted || at === last
  return (
    <main id="isi">
      {guarded ? <IdleGuard to={`/kantor/${survey.officeId}/survei`} /> : null}
      <div className="progress-row script-only">
        <progress max={steps.length} value={at + 1} aria-label={t.progressName}>
          {t.progress(f.whole(at + 1), f.whole(steps.length))}
        </progress>
        <span aria-hidden="true">{t.progress(f.whole(at + 1), f.whole(steps.length))}</span>
      </div>
      <Form method="post" ref={form} onSubmit={onSubmit} noValidate autoComplete="off">
        <PublicFormFields token={refused?.token ?? token} />
        <Refused refused={refused} />
        {steps.map((step, place) => {
          const shown = !scripted || place === at
          if (step.kind === 'service') {
            const { services } = survey
            return <ServiceStep key="service" {...{ shown, services, values }} errors={errorsOf('service')} />
          }
          if (step.kind === 'about') return <AboutStep key="about" {...{ shown, values }} errors={refused?.errors} />
          const { field, code, instrument } = step
          return <ElementStep key={code} {...{ shown, field, code, instrument, values }} errors={errorsOf(field)} />
        })}
        <p className="anon">
          <Icon name="lock" />
          {t.anonymous}
        </p>
        <div className={scripted && at > 0 ? 'go' : 'go go-first'}>
          {scripted && at > 0 ? (
            <button className="btn btn-lg" type="button" onClick={() => go(at - 1)} aria-label={t.back}>
              <Icon name="left" />
            </button>
          ) : null}
          <button className="btn btn-main btn-lg" type="submit" disabled={sending}>
            {sending ? t.sending : isLast ? t.send : t.next}
          </button>
        </div>
      </Form>
    </main>
  )
}

function useSteps(steps: ReturnType<typeof stepsOf>, refused: RefusedResponse | undefined) {
  const scripted = useHydrated()
  const [at, setAt] = useState(0)
  const [missing, setMissing] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const moved = useRef(false)
  const faulty = firstFaulty(steps, refused?.errors ?? {})

  // A refusal leads to the first question it is about, on a page that was open as on one that was loaded.
  useEffect(() => {
    if (!refused) return
    moved.current = true
    setAt(faulty)
  }, [refused, faulty])

  // Who listens hears the next question; the first one is announced by the page itself.
  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    form.current?.querySelector<HTMLElement>('fieldset:not([hidden]) h1')?.focus()
    window.scrollTo(0, 0)
  }, [at])

  const go = (place: number) => {
    moved.current = true
    setMissing(null)
    setAt(place)
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const step = steps[at]
    if (!scripted || !step) return
    const chosen = step.field === null || new FormData(event.currentTarget).get(step.field)
    if (!chosen) {
      event.preventDefault()
      setMissing(step.field)
      form.current?.querySelector<HTMLElement>('fieldset:not([hidden]) input')?.focus()
    } else if (at < steps.length - 1) {
      const unfinished = step.kind === 'service' && chosen === 'belum'
      // Whoever is not finished is told so by the server, and answers nothing more.
      if (unfinished) return
      event.preventDefault()
      go(at + 1)
    }
  }
  return { at, scripted, missing, form, go, onSubmit }
}

function Refused({ refused }: { readonly refused: RefusedResponse | undefined }) {
  const language = useLanguage()
  const t = useWords(surveyFormWords)
  if (!refused) return null
  if (refused.errors['service']?.includes('service-not-finished')) {
    return (
      <Notice title={t.notFinishedTitle} role="alert">
        {t.notFinishedText}
      </Notice>
    )
  }
  if (refused.reason) {
    return (
      <Notice tone="warn" role="alert">
        {describeRefusal(refused.reason, language)}
      </Notice>
    )
  }
  if (refused.fault) return <PublicFormNotice fault={refused.fault} minutes={refused.minutes} />
  return <Notice tone="warn" role="alert" title={t.errorsTitle} />
}
