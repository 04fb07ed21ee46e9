import { Form, Link, useNavigation } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { surveyWords } from '#app/content/words/surveys.ts'
import { planLimit } from '#app/domain/surveys/limits.ts'
import type { ActionView, CampaignPage } from '#app/use-cases/surveys/survey-view.server.ts'
import { campaignPath } from './paths.ts'
import type { SurveyAnswer } from './told.tsx'

type PlanFormProps = {
  readonly page: CampaignPage
  /** Null for a new one. */
  readonly action: ActionView | null
  readonly answer: SurveyAnswer | undefined
}

/** What is done about an element, by whom, until when. */
export function PlanForm({ page, action, answer }: PlanFormProps) {
  const t = useWords(surveyWords)
  const text = useText()
  const sending = useNavigation().state === 'submitting'
  const intent = action ? 'rewrite' : 'plan'
  const mine = answer?.intent === intent && answer.about === (action?.id ?? '') ? answer : undefined
  const typed = (name: string, kept: string | undefined) => mine?.values?.[name] ?? kept ?? ''
  const elements = page.surveys.flatMap(({ instrument, result }) =>
    (result?.elements ?? []).map(({ code, name, weak }) => ({ instrument, code, name, weak })),
  )
  const first = page.unplanned[0]
  return (
    <Form method="post" className="form plan-form" preventScrollReset>
      {action ? (
        <>
          <input type="hidden" name="action_id" value={action.id} />
          <input type="hidden" name="version" value={action.version} />
        </>
      ) : (
        <Select
          label={t.about}
          name="about"
          empty={t.choose}
          options={elements.map(({ instrument, code, name, weak }) => ({
            value: `${instrument}:${code}`,
            label: `${code} ${text(name)}${weak ? ` · ${t.weak}` : ''}`,
          }))}
          defaultValue={typed('about', first ? `${first.instrument}:${first.code}` : '')}
          errors={mine?.errors?.['about']}
        />
      )}
      <TextArea
        label={t.action}
        name="action"
        short
        limit={planLimit}
        maxLength={planLimit}
        defaultValue={typed('action', action?.action)}
        errors={mine?.errors?.['action']}
      />
      <TextField
        label={t.owner}
        name="owner"
        hint={t.ownerHint}
        maxLength={planLimit}
        defaultValue={typed('owner', action?.owner)}
        errors={mine?.errors?.['owner']}
      />
      <TextField
        label={t.dueOn}
        name="dueOn"
        type="date"
        min={page.today}
        defaultValue={typed('dueOn', action?.dueOn)}
        errors={mine?.errors?.['dueOn']}
      />
      <div className="actions">
        <button className="btn btn-main" type="submit" name="intent" value={intent} disabled={sending}>
          {t.save}
        </button>
        {action ? (
          <Link className="btn btn-plain" to={campaignPath(page.head.officeId, page.id)} preventScrollReset>
            {t.cancel}
          </Link>
        ) : null}
      </div>
    </Form>
  )
}
