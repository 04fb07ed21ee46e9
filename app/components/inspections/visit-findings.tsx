import { Form } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { TextAct } from '#app/components/forms/text-act.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { visitWords } from '#app/content/words/inspections.ts'
import { roles } from '#app/content/words/roles.ts'
import { findingOwners, visitTextLimit } from '#app/domain/inspections/codes.ts'
import type { VisitFinding, VisitsPage, VisitView } from '#app/use-cases/inspections/inspection-view.server.ts'
import type { VisitAnswer } from './visit-form.tsx'

type VisitFindingsProps = {
  readonly page: VisitsPage
  readonly visit: VisitView
  readonly answer: VisitAnswer | undefined
}

/** The findings of a visit, and a form for another one. */
export function VisitFindings({ page, visit, answer }: VisitFindingsProps) {
  const t = useWords(visitWords)
  return (
    <>
      <h4>{t.findings}</h4>
      {visit.findings.length === 0 ? <p className="quiet">{t.noFindings}</p> : null}
      <ol className="visit-findings">
        {visit.findings.map((finding) => (
          <Finding finding={finding} may={page.may.followUp} answer={answer} key={finding.id} />
        ))}
      </ol>
      {page.may.write ? <AddFinding visit={visit} answer={answer} /> : null}
    </>
  )
}

type FindingProps = { readonly finding: VisitFinding; readonly may: boolean; readonly answer: VisitAnswer | undefined }

function Finding({ finding, may, answer }: FindingProps) {
  const t = useWords(visitWords)
  const f = useFormats()
  const names = useWords(roles)
  const { id, text, owner, dueOn, followUp, doneOn, late } = finding
  const mine = answer?.intent === 'done' && answer.about === id && !answer.ok ? answer : undefined
  return (
    <li>
      <p>{text}</p>
      <p className="meta">
        {t.due(names[owner], f.date(dueOn))}{' '}
        {doneOn ? (
          <State tone="good" shape="done">
            {t.doneOn(f.date(doneOn))}
          </State>
        ) : (
          <State tone={late ? 'bad' : 'warn'} shape={late ? 'warn' : 'wait'}>
            {late ? t.late : t.open}
          </State>
        )}
      </p>
      {followUp ? (
        <p className="written">
          <b>{t.followUp}:</b> {followUp}
        </p>
      ) : null}
      {may && doneOn === null ? (
        <details className="disclosure" open={mine !== undefined}>
          <summary>{t.finish}</summary>
          <TextAct
            intent="done"
            about={{ finding: id }}
            refused={mine}
            name="followUp"
            label={t.followUp}
            button={t.finish}
            limit={visitTextLimit}
            short
          />
        </details>
      ) : null}
    </li>
  )
}

function AddFinding({ visit, answer }: Omit<VisitFindingsProps, 'page'>) {
  const t = useWords(visitWords)
  const names = useWords(roles)
  const mine = answer?.intent === 'finding' && answer.about === visit.id && !answer.ok ? answer : undefined
  const typed = (name: string) => ({ defaultValue: mine?.values?.[name], errors: mine?.errors?.[name] })
  return (
    <details className="disclosure" open={mine !== undefined}>
      <summary>{t.addFinding}</summary>
      <Form method="post" className="form" preventScrollReset key={visit.findings.length}>
        <input type="hidden" name="visit" value={visit.id} />
        <TextArea
          label={t.findingText}
          name="text"
          short
          required
          limit={visitTextLimit}
          maxLength={visitTextLimit}
          {...typed('text')}
        />
        <Select
          label={t.owner}
          name="owner"
          options={findingOwners.map((value) => ({ value, label: names[value] }))}
          {...typed('owner')}
        />
        <TextField label={t.dueOn} name="dueOn" type="date" required {...typed('dueOn')} />
        <button className="btn" type="submit" name="intent" value="finding">
          {t.addFinding}
        </button>
      </Form>
    </details>
  )
}
