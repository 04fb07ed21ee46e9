import { Select } from '#app/components/forms/select.tsx'
import { useWords } from '#app/content/language.tsx'
import { peopleWords } from '#app/content/words/people.ts'
import type { OpenWorkAt } from '#app/use-cases/accounts/open-work.server.ts'

type SuccessorFieldsProps = {
  readonly work: readonly OpenWorkAt[]
  readonly errors: Readonly<Record<string, readonly string[]>> | undefined
  readonly values: Readonly<Record<string, string>> | undefined
}

/** Asks for each office with open work who takes it over; "nobody" is an answer, nothing is none. */
export function SuccessorFields({ work, errors, values }: SuccessorFieldsProps) {
  const t = useWords(peopleWords)
  return (
    <>
      {work.map(({ officeId, officeName, candidates }) => (
        <Select
          key={officeId}
          label={t.successor(officeName)}
          name={`successor.${officeId}`}
          required
          empty={t.choose}
          options={[
            ...candidates.map(({ id, name }) => ({ value: id, label: name })),
            { value: '-', label: t.nobodyTakesOver },
          ]}
          defaultValue={values?.[`successor.${officeId}`] ?? ''}
          errors={errors?.[`successor.${officeId}`]}
        />
      ))}
    </>
  )
}
