import { Form, Link, useNavigation } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Section } from '#app/components/section.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { surveyIndexNames, surveyWords } from '#app/content/words/surveys.ts'
import { reasonLimit } from '#app/domain/surveys/limits.ts'
import type { OfficialPage as Page, OfficialRow } from '#app/use-cases/surveys/read-official.server.ts'
import { Told } from './told.tsx'
import type { SurveyAnswer } from './told.tsx'

type OfficialPageProps = {
  readonly page: Page
  /** The result whose correction the address opens, as 'office:instrument'. */
  readonly opened: string
  readonly saved: boolean
  readonly answer: SurveyAnswer | undefined
}

/** Results of the official survey, year by year, and the form that records one with its letter. */
export function OfficialPage({ page, opened, saved, answer }: OfficialPageProps) {
  const t = useWords(surveyWords)
  const { year, thisYear, rows } = page
  const corrected = rows.find(({ officeId, instrument }) => `${officeId}:${instrument}` === opened)
  return (
    <main id="isi" className="wrap page surveys">
      <header>
        <h1>{t.resultsTitle}</h1>
        <p className="lead">{t.resultsLead}</p>
      </header>
      <Told answer={answer} saved={saved} />
      <div className="grid">
        <div className="c7 sections">
          <Section
            title={t.resultsOf(year)}
            more={[thisYear, thisYear - 1]
              .filter((other) => other !== year)
              .map((other) => (
                <Link key={other} to={`?tahun=${other}`}>
                  {other}
                </Link>
              ))}
          >
            <ResultTable page={page} />
          </Section>
        </div>
        <div className="c5 sections">
          <Section title={corrected ? t.resultCorrect : t.resultNew}>
            <ResultForm key={opened} {...{ page, answer, corrected }} />
          </Section>
        </div>
      </div>
    </main>
  )
}

function ResultTable({ page: { rows, year } }: { readonly page: Page }) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const names = useWords(surveyIndexNames)
  if (rows.length === 0) return <p className="quiet">{t.resultsNone}</p>
  return (
    <WideTable label={t.resultsOf(year)}>
      <table className="table survey-table">
        <caption className="sr">{t.resultsOf(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.officeColumn}</th>
            <th scope="col">{t.instrumentColumn}</th>
            <th scope="col" className="num">
              {t.indexColumn}
            </th>
            <th scope="col">{t.letterColumn}</th>
            <th scope="col" className="num">
              {t.versionColumn}
            </th>
            <th scope="col">
              <span className="sr">{t.correct}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ officeId, office, instrument, index, letterNumber, letterDate, version }) => (
            <tr key={`${officeId}:${instrument}`}>
              <th scope="row">{office}</th>
              <td>{names[instrument]}</td>
              <td className="num">{f.decimal(index, 2)}</td>
              <td>{t.letterOf(letterNumber, f.shortDate(letterDate))}</td>
              <td className="num">{version}</td>
              <td>
                <Link
                  to={`?tahun=${year}&betulkan=${officeId}:${instrument}`}
                  aria-label={t.correctFor(names[instrument], office)}
                >
                  {t.correct}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

type ResultFormProps = {
  readonly page: Page
  readonly answer: SurveyAnswer | undefined
  readonly corrected: OfficialRow | undefined
}

function ResultForm({ page, answer, corrected }: ResultFormProps) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const names = useWords(surveyIndexNames)
  const sending = useNavigation().state === 'submitting'
  const mine = answer?.ok === false ? answer : undefined
  const typed = (name: string, kept = '') => mine?.values?.[name] ?? kept
  const errors = mine?.errors
  return (
    <Form method="post" className="form">
      <input type="hidden" name="version" value={corrected?.version ?? 0} />
      {corrected ? (
        <>
          <input type="hidden" name="officeId" value={corrected.officeId} />
          <input type="hidden" name="instrument" value={corrected.instrument} />
          <input type="hidden" name="year" value={page.year} />
          <p>
            <b>
              {names[corrected.instrument]} {corrected.office} {page.year}
            </b>
          </p>
        </>
      ) : (
        <>
          <Select
            label={t.resultOffice}
            name="officeId"
            empty={t.choose}
            options={page.offices.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={typed('officeId')}
            errors={errors?.['officeId']}
          />
          <Select
            label={t.instrumentColumn}
            name="instrument"
            empty={t.choose}
            options={(['spak', 'spkp'] as const).map((value) => ({ value, label: names[value] }))}
            defaultValue={typed('instrument')}
            errors={errors?.['instrument']}
          />
          <TextField
            label={t.year}
            name="year"
            inputMode="numeric"
            defaultValue={typed('year', String(page.year))}
            errors={errors?.['year']}
          />
        </>
      )}
      <TextField
        label={t.indexLabel}
        name="index"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={typed('index', corrected ? f.decimal(corrected.index, 2) : '')}
        errors={errors?.['index']}
      />
      <TextField
        label={t.letterNumber}
        name="letterNumber"
        defaultValue={typed('letterNumber', corrected?.letterNumber)}
        errors={errors?.['letterNumber']}
      />
      <TextField
        label={t.letterDate}
        name="letterDate"
        type="date"
        defaultValue={typed('letterDate', corrected?.letterDate)}
        errors={errors?.['letterDate']}
      />
      <TextArea
        label={t.resultNote}
        name="note"
        short
        optional
        maxLength={reasonLimit}
        defaultValue={typed('note', corrected?.note)}
        errors={errors?.['note']}
      />
      {corrected ? (
        <TextArea
          label={t.resultReason}
          name="reason"
          hint={t.resultReasonHint}
          short
          maxLength={reasonLimit}
          defaultValue={typed('reason')}
          errors={errors?.['reason']}
        />
      ) : null}
      <p className="actions">
        <button className="btn btn-main" type="submit" disabled={sending}>
          {t.record}
        </button>
        {corrected ? (
          <Link className="btn btn-plain" to={`?tahun=${page.year}`}>
            {t.cancel}
          </Link>
        ) : null}
      </p>
    </Form>
  )
}
