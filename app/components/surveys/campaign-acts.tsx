import { Form, Link, useNavigation } from '@remix-run/react'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { surveyIndexNames, surveyWords } from '#app/content/words/surveys.ts'
import { itemPath } from '#app/components/worksheet/paths.ts'
import { reasonLimit } from '#app/domain/surveys/limits.ts'
import type { CampaignPage, EstimateView } from '#app/use-cases/surveys/survey-view.server.ts'
import { paperPath } from './paths.ts'
import { PeopleFields } from './people-fields.tsx'
import type { SurveyAnswer } from './told.tsx'

type CampaignActsProps = { readonly page: CampaignPage; readonly answer: SurveyAnswer | undefined }

/** What whoever manages the survey may do with it now. */
export function CampaignActs({ page, answer }: CampaignActsProps) {
  const t = useWords(surveyWords)
  const sending = useNavigation().state === 'submitting'
  const { state, version, population, populationByService, serviceNames, head, id } = page
  const mine = answer?.ok === false ? answer : undefined
  const people = mine?.intent === 'close' || mine?.intent === 'population' ? mine : undefined
  if (state === 'closed') {
    return (
      <Section title={t.reopenTitle}>
        <Form method="post" className="form" preventScrollReset>
          <input type="hidden" name="version" value={version} />
          <TextArea
            label={t.reason}
            name="reason"
            short
            maxLength={reasonLimit}
            defaultValue={mine?.values?.['reason'] ?? ''}
            errors={mine?.errors?.['reason']}
          />
          <p className="actions">
            <button className="btn" type="submit" name="intent" value="reopen" disabled={sending}>
              {t.reopen}
            </button>
          </p>
        </Form>
      </Section>
    )
  }
  return (
    <Section
      title={t.handling}
      more={
        <Link className="btn" to={paperPath(head.officeId, id)}>
          {t.paper}
        </Link>
      }
    >
      <Form method="post" className="form" preventScrollReset>
        <input type="hidden" name="version" value={version} />
        <PeopleFields {...{ population }} byService={populationByService} services={serviceNames} answer={people} />
        <p className="actions">
          <button className="btn" type="submit" name="intent" value="population" disabled={sending}>
            {t.changePopulation}
          </button>
        </p>
        <p className="hint">{t.closeHint}</p>
        <p className="actions">
          <button className="btn btn-main" type="submit" name="intent" value="close" disabled={sending}>
            {t.close}
          </button>
        </p>
      </Form>
    </Section>
  )
}

/** The office's own answer of the worksheet, made of this survey until the official one decides. */
export function Estimates({ page }: Pick<CampaignActsProps, 'page'>) {
  const t = useWords(surveyWords)
  if (page.estimates.length === 0) return null
  return (
    <Section title={t.estimate}>
      <ul className="survey-estimates">
        {page.estimates.map((estimate) => (
          <EstimateRow key={estimate.instrument} {...{ page, estimate }} />
        ))}
      </ul>
    </Section>
  )
}

type EstimateRowProps = { readonly page: CampaignPage; readonly estimate: EstimateView }

function EstimateRow({ page, estimate }: EstimateRowProps) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const names = useWords(surveyIndexNames)
  const { instrument, itemCode, claimed, official, assessmentId } = estimate
  const result = page.surveys.find((survey) => survey.instrument === instrument)?.result
  const mayUse = page.manages && official === null && result && page.state === 'closed'
  return (
    <li>
      <p>
        <Link to={itemPath(assessmentId, itemCode)}>
          {claimed === null ? t.estimateEmpty(itemCode) : t.estimateText(itemCode, f.decimal(claimed, 2))}
        </Link>
      </p>
      {official === null ? null : <p>{t.estimateOfficial(f.decimal(official, 2))}</p>}
      {page.state === 'open' && official === null ? <p className="hint">{t.estimateAfter}</p> : null}
      {mayUse ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="instrument" value={instrument} />
          <button className="btn" type="submit" name="intent" value="estimate">
            {t.useEstimate(names[instrument], f.decimal(result.index, 2))}
          </button>
        </Form>
      ) : null}
    </li>
  )
}
