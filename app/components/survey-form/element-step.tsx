import { useWords } from '#app/content/language.tsx'
import { surveyNames, surveyQuestions, surveyScales } from '#app/content/words/survey-form.ts'
import { StepError } from './service-step.tsx'

type ElementStepProps = {
  readonly shown: boolean
  readonly field: string
  readonly code: string
  readonly instrument: string
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly string[] | undefined
}

const best = ['4', '3', '2', '1'] as const

/** One element with its four answers, the best first; the bars say the same as the words. */
export function ElementStep({ shown, field, code, instrument, values, errors }: ElementStepProps) {
  const questions: Readonly<Record<string, string>> = useWords(surveyQuestions)
  const names: Readonly<Record<string, string>> = useWords(surveyNames)
  const scale = useScale(code)
  const error = `${field}-error`
  return (
    <fieldset hidden={!shown} aria-describedby={errors ? error : undefined}>
      <legend>
        <h1 tabIndex={-1}>{questions[code] ?? code}</h1>
        <p className="survey-name">{names[instrument]}</p>
      </legend>
      <StepError id={error} errors={errors} />
      <div className="scale">
        {best.map((value) => (
          <label key={value}>
            <input type="radio" name={field} value={value} defaultChecked={values[field] === value} />
            <Bars value={Number(value)} />
            <span>{scale(value)}</span>
            <span className="dot" aria-hidden="true" />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What 1 to 4 mean for an element; those of SPAK and SPKP are statements that one agrees with. */
function useScale(code: string): (value: string) => string | undefined {
  const scales: Readonly<Record<string, string>> = useWords(surveyScales)
  const own = code === 'U5' ? 'U1' : code
  const scale = `${own}-4` in scales ? own : 'agreement'
  return (value) => scales[`${scale}-${value}`]
}

function Bars({ value }: { readonly value: number }) {
  return (
    <svg className="bars" viewBox="0 0 36 28" aria-hidden="true">
      {[1, 2, 3, 4].map((step) => (
        <rect
          key={step}
          x={1 + (step - 1) * 9}
          y={28 - step * 7}
          width="6.5"
          height={step * 7}
          rx="1"
          className={step <= value ? 'on' : undefined}
        />
      ))}
    </svg>
  )
}
