import { useEffect, useState } from 'react'
import { Form } from '@remix-run/react'
import { EvidencePanel } from '#app/components/evidence/evidence-panel.tsx'
import { ConditionWarnings } from '#app/components/indicator-views/claim-warning.tsx'
import { PrerequisiteMark } from '#app/components/named-states.tsx'
import { usePrerequisiteText } from '#app/components/overview/prerequisite-value.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { prerequisiteWords } from '#app/content/words/prerequisites.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import { prerequisiteMark } from '#app/domain/instrument/subjects.ts'
import type { PrerequisitePage, PrerequisiteRow } from '#app/use-cases/prerequisites/prerequisite-view.server.ts'
import { PrerequisiteForm } from './prerequisite-form.tsx'
import type { PrerequisiteAnswer } from './prerequisite-form.tsx'

type RowProps = {
  readonly row: PrerequisiteRow
  readonly page: PrerequisitePage
  readonly answer?: PrerequisiteAnswer | undefined
} & ({ readonly readOnly: true; readonly limits?: never } | { readonly readOnly?: false; readonly limits: FileLimits })

/** One condition: what it asks, what is known, who confirmed it; below it the fields and the evidence. */
export function PrerequisiteRowView(props: RowProps) {
  const { row, page, answer } = props
  const text = useText()
  const valueText = usePrerequisiteText()
  const { key, type, label, state, value } = row
  const asks = useAsked()(row)
  return (
    <li id={key}>
      <div className="condition-head">
        <div>
          <b>{text(label)}</b> <span className="quiet">{asks}</span>
        </div>
        <PrerequisiteMark state={state} detail={value === null ? null : valueText(type, value)} />
      </div>
      <Facts row={row} />
      <ConditionWarnings warnings={page.warnings} label={label} />
      {props.readOnly ? null : (
        <div className="actions">
          {page.canConfirm ? <Confirm row={row} /> : null}
          <Details {...props} row={row} answer={answer} />
        </div>
      )}
    </li>
  )
}

/** What the condition asks for; the names of grades and levels already say "at least". */
function useAsked(): (row: Pick<PrerequisiteRow, 'type' | 'min'>) => string {
  const t = useWords(prerequisiteWords)
  const valueText = usePrerequisiteText()
  return ({ type, min }) => {
    const least = valueText(type, min)
    if (type === 'boolean') return t.must(least)
    return type === 'grade' || type === 'level' ? least : t.least(least)
  }
}

function Facts({ row }: { readonly row: PrerequisiteRow }) {
  const t = useWords(prerequisiteWords)
  const f = useFormats()
  const { enteredAt, confirmedAt, awaitsConfirmation, note } = row
  const facts = [
    enteredAt ? t.entered(f.date(enteredAt)) : t.notEntered,
    confirmedAt ? t.confirmed(f.date(confirmedAt)) : awaitsConfirmation ? t.awaits : '',
  ].filter(Boolean)
  return (
    <p className="meta">
      {facts.join(' · ')}
      {note ? <span className="trace-note">{note}</span> : null}
    </p>
  )
}

/** The reviewer's word, for the version that is on the screen. */
function Confirm({ row: { key, version, value, confirmedAt } }: { readonly row: PrerequisiteRow }) {
  const t = useWords(prerequisiteWords)
  if (value === null || confirmedAt) return null
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="version" value={version} />
      <button className="btn" type="submit" name="intent" value="confirm">
        {t.confirm}
      </button>
    </Form>
  )
}

type DetailsProps = Pick<RowProps, 'row' | 'page' | 'answer'> & { readonly limits?: FileLimits }

/** Fields and evidence, opened when they are wanted; they stay open after the form was sent, for the evidence comes next. */
function Details({ row, page, limits, answer }: DetailsProps) {
  const t = useWords(prerequisiteWords)
  const [open, setOpen] = useState(answer !== undefined)
  useEffect(() => {
    if (answer) setOpen(true)
  }, [answer])
  const { assessmentId, canEnter, canAttach, readsEvidence } = page
  if (!limits || (!canEnter && !readsEvidence)) return null
  const act = row.value === null ? t.enter : t.change
  const evidence = t.evidence(row.pieces.length)
  return (
    <details className="condition-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="btn">{canEnter ? `${act} · ${evidence}` : evidence}</summary>
      <div className="condition-body">
        {canEnter ? <PrerequisiteForm row={row} answer={answer} key={row.version} /> : null}
        {readsEvidence ? (
          <EvidencePanel
            assessmentId={assessmentId}
            itemCode={`${prerequisiteMark}${row.key}`}
            pieces={row.pieces}
            editable={canAttach}
            limits={limits}
          />
        ) : null}
      </div>
    </details>
  )
}
