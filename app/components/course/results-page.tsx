import { Form, Link, useNavigation } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { answerText } from '#app/components/worksheet/answer-text.ts'
import { useFormats, useLanguage, useText, useWords } from '#app/content/language.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { courseWords } from '#app/content/words/course.ts'
import { typedFrom } from '#app/domain/scoring/typed-answer.ts'
import { resultField } from '#app/forms/national-results.ts'
import type { NationalItem, NationalPage } from '#app/use-cases/course/national-results.server.ts'
import { coursePath } from './paths.ts'
import type { RefusedMove } from './move-page.tsx'

type ResultsPageProps = { readonly page: NationalPage; readonly refused: RefusedMove | null }

/** The results of the national team with the letter that brought them. */
export function ResultsPage({ page, refused }: ResultsPageProps) {
  const t = useWords(courseWords)
  const language = useLanguage()
  const sending = useNavigation().state === 'submitting'
  const { head, assessmentId, seen, items } = page
  const { errors = {}, values = {} } = refused ?? {}
  const stale = refused?.reason === 'stale-results'
  const reason = describeRefusal(refused?.reason, language)
  return (
    <main id="isi" className="wrap page">
      <Crumbs
        crumbs={[
          { text: head.office, href: officePath(head.officeId, head.year) },
          { text: t.title, href: coursePath(assessmentId) },
          { text: t.results },
        ]}
      />
      <header>
        <h1>{t.results}</h1>
        <p className="lead">{t.resultsLead}</p>
      </header>
      {reason ? (
        <Notice tone="bad" role="alert">
          {stale ? t.staleResults : reason}
        </Notice>
      ) : null}
      <Form method="post" className="form">
        <input type="hidden" name="seen" value={seen ?? ''} />
        <TextField
          label={t.letterNumber}
          name="letterNumber"
          required
          errors={errors['letterNumber']}
          defaultValue={values['letterNumber']}
        />
        <TextField
          label={t.letterDate}
          name="letterDate"
          type="date"
          required
          errors={errors['letterDate']}
          defaultValue={values['letterDate']}
        />
        <p className="hint">{t.leaveEmpty}</p>
        {items.map((item) => (
          <ResultFields key={item.code} item={item} refused={refused} />
        ))}
        <p className="actions">
          <button className="btn btn-main btn-lg" type="submit" disabled={sending}>
            {sending ? t.sending : t.saveResults}
          </button>
          <Link className="btn btn-plain" to={coursePath(assessmentId)}>
            {t.back}
          </Link>
        </p>
      </Form>
    </main>
  )
}

type ResultFieldsProps = { readonly item: NationalItem; readonly refused: RefusedMove | null }

function ResultFields({ item: { code, item, national, internal, letter }, refused }: ResultFieldsProps) {
  const t = useWords(courseWords)
  const text = useText()
  const f = useFormats()
  const typed = typedFrom(item, national)
  const shown = internal === null ? null : answerText(item, internal, f)
  const { errors = {}, values } = refused ?? {}
  const valueOf = (name: string, kept: string) => values?.[name] ?? kept
  return (
    <fieldset className="national-result">
      <legend>
        <span className="code">{code}</span> {text(item.text)}
      </legend>
      {item.kind === 'choice' ? (
        <Select
          label={t.results}
          name={resultField(code)}
          empty={t.choose}
          errors={errors[resultField(code)]}
          defaultValue={valueOf(resultField(code), typed.choice ?? '')}
          options={item.options.map(({ key, text: level }) => ({ value: key, label: `${key}. ${text(level)}` }))}
        />
      ) : (
        item.inputs.map(({ key, label }) => (
          <TextField
            key={key}
            label={text(label)}
            name={resultField(code, key)}
            inputMode="decimal"
            errors={errors[resultField(code, key)]}
            defaultValue={valueOf(resultField(code, key), typed.inputs[key] ?? '')}
          />
        ))
      )}
      <p className="hint">
        {shown ? `${t.resultsNow(shown)}. ` : null}
        {national === null || letter === '' ? null : t.resultsLetter(letter)}
      </p>
    </fieldset>
  )
}
