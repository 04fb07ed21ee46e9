import { Link } from '@remix-run/react'
import { useState } from 'react'
import { surveysPath } from '#app/components/surveys/paths.ts'
import { useText, useWords } from '#app/content/language.tsx'
import { reportingWords } from '#app/content/words/reporting.ts'
import { figureKey } from '#app/domain/indicators/value.ts'
import { isBlockOfCells, pasteCells } from '#app/domain/reporting/paste.ts'
import type { PasteRow } from '#app/domain/reporting/paste.ts'
import type { FormField } from '#app/domain/reporting/form.ts'
import type { BlockView, FieldView, FormView } from '#app/use-cases/reporting/form-view.server.ts'
import { DividedTable, PlainTable } from './block-tables.tsx'
import { countsPastOverdue, lacksRespondents } from './gaps.ts'
import { blockAnchor } from './paths.ts'
import { Reasons } from './reasons.tsx'
import { Result } from './results.tsx'
import type { Texts } from './live.ts'
import type { FiguresForm } from './use-figures-form.ts'

type BlockProps = {
  readonly block: BlockView
  readonly view: FormView
  readonly form: FiguresForm
  readonly readOnly: boolean
}

type Told = { readonly said: string; readonly before: Texts }

/** Figures that are entered together, what they come to, and the reasons they need. */
export function Block({ block, view, form, readOnly }: BlockProps) {
  const t = useWords(reportingWords)
  const text = useText()
  const [told, setTold] = useState<Told | null>(null)
  const fields = new Map(view.fields.map((field) => [field.key, field] as const))
  const ordered = inOrder(block)
  const own = ordered.flatMap((key) => fields.get(key) ?? [])
  const closed = readOnly || own.every(({ isLocked }) => isLocked)

  const onCells = (key: string, copied: string): boolean => {
    if (!isBlockOfCells(copied)) return false
    const rows = pasteRows(block, fields)
    const row = rows.findIndex((one) => one.fields.some((field) => field?.key === key))
    const column = rows[row]?.fields.findIndex((field) => field?.key === key) ?? 0
    const { entries, skipped } = pasteCells(copied, rows, { row, column })
    const before = form.change(Object.fromEntries(entries.map((entry) => [entry.key, { text: entry.text }])))
    const passed = skipped[0] === undefined ? '' : ` ${t.pasteSkipped(String(skipped.length), skipped[0].slice(0, 20))}`
    setTold({ said: t.pasted(String(entries.length)) + passed, before })
    return true
  }
  const undo = () => {
    if (told) form.change(told.before)
    setTold(null)
  }
  const empties = own.filter(({ key, isLocked, counted, member }) => {
    const shown = member === null || block.offered.includes(member)
    return (
      shown && !isLocked && counted === null && (form.texts[key]?.text ?? '') === '' && isCount(block, fields.get(key))
    )
  })
  const zeros = () => form.change(Object.fromEntries(empties.map(({ key }) => [key, { text: '0' }])))
  const props = { block, fields, form, readOnly, onCells }
  return (
    <div className="figure-block" id={blockAnchor(block.id)}>
      {block.members.length > 0 ? <DividedTable {...props} /> : <PlainTable {...props} />}
      {block.shared.map(({ input, blockId, isSum }) => (
        <p className="hint" key={input.key}>
          <a href={`#${blockAnchor(blockId)}`}>
            {isSum ? t.sumElsewhere(text(input.name), blockId) : t.elsewhere(text(input.name), blockId)}
          </a>
        </p>
      ))}
      {!closed && lacksRespondents(block, form.live.figures) ? (
        <p className="hint">
          {t.noSurvey} <Link to={surveysPath(view.head.officeId)}>{t.toSurveys}</Link>
        </p>
      ) : null}
      {!closed && countsPastOverdue(own, view) ? <p className="hint">{t.overdueHint}</p> : null}
      {closed ? null : (
        <div className="figure-acts script-only">
          <p className="hint" role="status">
            {told?.said ?? ''}
          </p>
          {told ? (
            <button className="btn btn-plain" type="button" onClick={undo}>
              {t.undo}
            </button>
          ) : null}
          {block.members.length > 0 && empties.length > 0 ? (
            <button className="btn btn-plain" type="button" onClick={zeros}>
              {t.zeros}
            </button>
          ) : null}
        </div>
      )}
      <Reasons fields={own} inputs={block.inputs} members={block.members} form={form} readOnly={readOnly} />
      <ul className="figure-results">
        {block.codes.map((code) => {
          const indicator = view.indicators.find((one) => one.code === code)!
          const report = view.reports.find((one) => one.code === code)!
          const assessed = form.live.byCode.get(code)!
          return <Result {...{ indicator, report, assessed }} members={block.members} key={code} />
        })}
      </ul>
    </div>
  )
}

function isCount({ inputs }: BlockView, field: FieldView | undefined): boolean {
  return inputs.some(({ key, unit, min }) => key === field?.input && unit !== 'choice' && min === 0)
}

/** Keys row by row, the offered rows first: as they are shown. */
function inOrder({ members, offered, inputs }: BlockView): readonly string[] {
  if (members.length === 0) return inputs.map(({ key }) => key)
  return shownFirst(members, offered).flatMap(({ code }) => inputs.map(({ key }) => figureKey(key, code)))
}

function shownFirst(members: BlockView['members'], offered: readonly string[]): BlockView['members'] {
  const has = ({ code }: { readonly code: string }) => offered.includes(code)
  return [...members.filter(has), ...members.filter((member) => !has(member))]
}

/** The table as cells are pasted into it; a closed cell takes nothing. */
function pasteRows(block: BlockView, fields: ReadonlyMap<string, FieldView>): readonly PasteRow[] {
  const { inputs, members, offered } = block
  const cell = (input: BlockView['inputs'][number], member: string | undefined): FormField | undefined => {
    const field = fields.get(figureKey(input.key, member))
    return field && !field.isLocked ? { key: field.key, input, member: null, codes: field.codes } : undefined
  }
  const names = (one: { readonly name: { readonly id: string; readonly en: string } }) => [one.name.id, one.name.en]
  if (members.length === 0) {
    return inputs.map((input) => ({ names: [...names(input), input.key], fields: [cell(input, undefined)] }))
  }
  return shownFirst(members, offered).map((member) => ({
    names: [...names(member), member.code],
    fields: inputs.map((input) => cell(input, member.code)),
  }))
}
