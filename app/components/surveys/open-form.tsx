import { Form, useNavigation } from '@remix-run/react'
import { useFieldError } from '#app/components/forms/field.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { Tick } from '#app/components/forms/tick.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { surveyNames } from '#app/content/words/survey-form.ts'
import { surveyWords } from '#app/content/words/surveys.ts'
import { surveyInstruments } from '#app/domain/surveys/instruments.ts'
import type { SurveyList } from '#app/use-cases/surveys/survey-view.server.ts'
import { PeopleFields } from './people-fields.tsx'
import { useQuarterName } from './survey-text.ts'
import type { SurveyAnswer } from './told.tsx'

type OpenFormProps = {
  readonly page: Pick<SurveyList, 'opens' | 'services'>
  readonly answer: SurveyAnswer | undefined
}

/** Opens the survey of a quarter: what is asked, and of how many people. */
export function OpenForm({ page: { opens, services }, answer }: OpenFormProps) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const names = useWords(surveyNames)
  const quarterName = useQuarterName()
  const sending = useNavigation().state === 'submitting'
  const mine = answer?.intent === 'open' ? answer : undefined
  const instrumentsFault = useFieldError(mine?.errors?.['instruments'])
  const first = opens.find(({ quarter }) => quarter === mine?.values?.['quarter']) ?? opens[0]
  if (!first) return null
  const { population, byService } = first
  return (
    <Form method="post" className="form">
      <Select
        label={t.chooseQuarter}
        name="quarter"
        options={opens.map(({ quarter }) => ({ value: quarter, label: quarterName(quarter) }))}
        defaultValue={first.quarter}
        errors={mine?.errors?.['quarter']}
      />
      <fieldset className="field survey-choice" aria-describedby={instrumentsFault ? 'instruments-error' : undefined}>
        <legend className="label">{t.chooseInstruments}</legend>
        {surveyInstruments.map((instrument) => (
          <Tick
            key={instrument}
            name="instruments"
            value={instrument}
            defaultChecked={mine ? mine.chosen?.includes(instrument) : true}
          >
            {names[instrument]}
          </Tick>
        ))}
        {instrumentsFault ? (
          <p className="field-error" id="instruments-error">
            {instrumentsFault}
          </p>
        ) : null}
      </fieldset>
      <PeopleFields
        population={population}
        byService={byService}
        services={services}
        answer={mine}
        {...(population ? { hint: `${t.populationReported(f.whole(population))} ${t.populationHint}` } : {})}
      />
      <div className="actions">
        <button className="btn btn-main" type="submit" name="intent" value="open" disabled={sending}>
          {t.open}
        </button>
      </div>
    </Form>
  )
}
