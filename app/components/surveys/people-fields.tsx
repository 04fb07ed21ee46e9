import { TextField } from '#app/components/forms/text-field.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { surveyWords } from '#app/content/words/surveys.ts'
import type { Member } from '#app/domain/indicators/types.ts'
import { peopleField } from '#app/forms/surveys.ts'
import type { SurveyAnswer } from './told.tsx'

type PeopleFieldsProps = {
  readonly population: number | null
  readonly byService: Readonly<Record<string, number>>
  readonly services: readonly Member[]
  readonly answer: SurveyAnswer | undefined
  readonly hint?: string
}

/** How many people were served, in all and by service as far as it is known. */
export function PeopleFields({ population, byService, services, answer, hint }: PeopleFieldsProps) {
  const t = useWords(surveyWords)
  const text = useText()
  const typed = (name: string, kept: number | null | undefined) => answer?.values?.[name] ?? (kept ? String(kept) : '')
  const hasAny = Object.keys(byService).length > 0
  const hasFault = services.some(({ code }) => answer?.errors?.[peopleField(code)] !== undefined)
  return (
    <>
      <TextField
        label={t.population}
        name="population"
        inputMode="numeric"
        autoComplete="off"
        hint={hint ?? t.populationHint}
        defaultValue={typed('population', population)}
        errors={answer?.errors?.['population']}
      />
      <details className="figures people-by-service" open={hasFault || (answer !== undefined && hasAny)}>
        <summary>{t.byService}</summary>
        <p className="hint">{t.byServiceHint}</p>
        <div className="people-list">
          {services.map(({ code, name }) => (
            <TextField
              key={code}
              label={text(name)}
              name={peopleField(code)}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={typed(peopleField(code), byService[code])}
              errors={answer?.errors?.[peopleField(code)]}
            />
          ))}
        </div>
      </details>
    </>
  )
}
