import { Form, Link } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { surveyActionStates, surveyWords } from '#app/content/words/surveys.ts'
import { planLimit } from '#app/domain/surveys/limits.ts'
import type { ActionView, CampaignPage } from '#app/use-cases/surveys/survey-view.server.ts'
import { campaignPath } from './paths.ts'
import { PlanForm } from './plan-form.tsx'
import type { SurveyAnswer } from './told.tsx'

type PlanSectionProps = {
  readonly page: CampaignPage
  /** The follow-up whose form the address opens; empty for none. */
  readonly opened: string
  readonly answer: SurveyAnswer | undefined
}

/** What is done about the weak elements, and what nothing is planned for. */
export function PlanSection({ page, opened, answer }: PlanSectionProps) {
  const t = useWords(surveyWords)
  const { actions, unplanned, manages } = page
  const counted = actions.filter(({ state }) => state !== 'dropped')
  const done = counted.filter(({ state }) => state === 'done').length
  const hasResults = page.surveys.some(({ result }) => result !== null)
  return (
    <Section
      title={<span id="rencana">{t.plan}</span>}
      aside={counted.length > 0 ? t.planSummary(done, counted.length) : null}
    >
      {actions.length === 0 ? <p className="quiet">{t.planNone}</p> : null}
      <ul className="survey-actions">
        {actions.map((action) => (
          <ActionRow key={action.id} {...{ page, action, answer }} open={opened === action.id} />
        ))}
      </ul>
      {unplanned.length > 0 ? (
        <p className="hint">{t.unplanned(unplanned.map(({ code }) => code).join(', '))}</p>
      ) : null}
      {manages && hasResults ? (
        <details className="figures" open={answer?.intent === 'plan' && !answer.ok}>
          <summary>{t.planNew}</summary>
          <PlanForm key={actions.length} page={page} action={null} answer={answer} />
        </details>
      ) : null}
    </Section>
  )
}

const looks: Readonly<Record<ActionView['state'] | 'overdue', Look>> = {
  planned: { tone: 'idle', shape: 'node' },
  running: { tone: 'wait', shape: 'wait' },
  done: { tone: 'good', shape: 'done' },
  dropped: { tone: 'idle', shape: 'empty' },
  overdue: { tone: 'bad', shape: 'warn' },
}

type ActionRowProps = Omit<PlanSectionProps, 'opened'> & { readonly action: ActionView; readonly open: boolean }

function ActionRow({ page, action, open, answer }: ActionRowProps) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const text = useText()
  const states = useWords(surveyActionStates)
  const { id, element, elementName, action: deed, owner, dueOn, state, note, finishedOn, overdue } = action
  const refused = answer && !answer.ok && answer.about === id ? answer : undefined
  return (
    <li>
      <div className="action-head">
        <h3>
          <span className="code">{element}</span> {text(elementName)}
        </h3>
        <State {...looks[overdue ? 'overdue' : state]}>
          {overdue ? `${states[state]}, ${t.overdue}` : states[state]}
        </State>
      </div>
      {open || refused?.intent === 'rewrite' ? (
        <PlanForm page={page} action={action} answer={answer} />
      ) : (
        <>
          <p className="written">{deed}</p>
          <p className="meta">
            {owner} · {finishedOn ? t.doneOn(f.date(finishedOn)) : t.due(f.date(dueOn))}
          </p>
          {note ? <p className="written quiet">{note}</p> : null}
          {page.manages ? <ActionActs {...{ page, action }} refused={refused} /> : null}
        </>
      )}
    </li>
  )
}

type ActionActsProps = {
  readonly page: CampaignPage
  readonly action: ActionView
  readonly refused: SurveyAnswer | undefined
}

function ActionActs({ page, action, refused }: ActionActsProps) {
  const t = useWords(surveyWords)
  const states = useWords(surveyActionStates)
  const typed = refused?.intent === 'move' ? refused : undefined
  return (
    <details className="figures" open={typed !== undefined}>
      <summary>{t.update}</summary>
      <Form method="post" className="form action-form" preventScrollReset>
        <input type="hidden" name="action_id" value={action.id} />
        <input type="hidden" name="version" value={action.version} />
        <Select
          key={action.version}
          label={t.state}
          name="state"
          options={(['planned', 'running', 'done', 'dropped'] as const).map((value) => ({
            value,
            label: states[value],
          }))}
          defaultValue={typed?.values?.['state'] ?? action.state}
          errors={typed?.errors?.['state']}
        />
        <TextField
          label={t.note}
          name="note"
          hint={t.noteHint}
          maxLength={planLimit}
          defaultValue={typed?.values?.['note'] ?? action.note}
          errors={typed?.errors?.['note']}
        />
        <p className="actions">
          <button className="btn" type="submit" name="intent" value="move">
            {t.save}
          </button>
          <Link
            className="btn btn-plain"
            to={campaignPath(page.head.officeId, page.id, { action: action.id })}
            preventScrollReset
          >
            {t.edit}
          </Link>
        </p>
      </Form>
    </details>
  )
}
