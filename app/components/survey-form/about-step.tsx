import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { useWords } from '#app/content/language.tsx'
import { profileBandNames, profileNames, surveyFormWords } from '#app/content/words/survey-form.ts'
import { commentLimit } from '#app/domain/surveys/limits.ts'
import { profileBands, profileQuestions } from '#app/domain/surveys/profile.ts'

type AboutStepProps = {
  readonly shown: boolean
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, readonly string[]>> | undefined
}

/** Bands of who answers, and a word besides; all of it may be left empty. */
export function AboutStep({ shown, values, errors }: AboutStepProps) {
  const t = useWords(surveyFormWords)
  return (
    <fieldset className="about" hidden={!shown}>
      <legend>
        <h1 tabIndex={-1}>{t.about}</h1>
        <p>{t.aboutHint}</p>
      </legend>
      <ProfileFields values={values} />
      <TextArea
        label={t.comment}
        name="comment"
        hint={t.commentHint}
        short
        optional
        limit={commentLimit}
        maxLength={commentLimit}
        defaultValue={values['comment'] ?? ''}
        errors={errors?.['comment']}
      />
    </fieldset>
  )
}

/** The bands of PermenPANRB 14/2017, none of them chosen beforehand. */
export function ProfileFields({ values }: Pick<AboutStepProps, 'values'>) {
  const t = useWords(surveyFormWords)
  const names = useWords(profileNames)
  const bands = useWords(profileBandNames)
  return (
    <div className="survey-profile">
      {profileQuestions.map((question) => (
        <Select
          key={question}
          label={names[question]}
          name={question}
          empty={t.notSaid}
          defaultValue={values[question] ?? ''}
          options={profileBands[question].map((band) => ({ value: band, label: bands[band] }))}
        />
      ))}
    </div>
  )
}
