import { useText, useWords } from '#app/content/language.tsx'
import { reportingWords } from '#app/content/words/reporting.ts'
import { figureKey } from '#app/domain/indicators/value.ts'
import type { BlockView, FieldView } from '#app/use-cases/reporting/form-view.server.ts'
import { FigureInput } from './figure-input.tsx'
import { useShown } from './shown.ts'
import type { FiguresForm } from './use-figures-form.ts'

type TablesProps = {
  readonly block: BlockView
  readonly fields: ReadonlyMap<string, FieldView>
  readonly form: FiguresForm
  readonly readOnly: boolean
  /** Takes copied cells that were pasted into a field; false when they are one figure. */
  readonly onCells: (key: string, text: string) => boolean
}

/** The figures of an indicator that is not divided: a row for each, beside what stood there before. */
export function PlainTable({ block, fields, form, readOnly, onCells }: TablesProps) {
  const t = useWords(reportingWords)
  const text = useText()
  const shown = useShown()
  const rows = block.inputs.flatMap((input) => {
    const field = fields.get(input.key)
    return field ? [{ input, field }] : []
  })
  const past = (value: number | null) => (value === null ? '–' : shown.figure(value))
  const yearAgo = rows.some(({ field }) => field.lastYear !== null)
  return (
    <table className="table figure-table plain">
      <thead>
        <tr>
          <th scope="col">{t.figure}</th>
          <th scope="col" className="num">
            {t.now}
          </th>
          <th scope="col" className="num">
            {t.last}
          </th>
          {yearAgo ? (
            <th scope="col" className="num">
              {t.lastYear}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ input, field }) => (
          <tr key={input.key}>
            <th scope="row">{text(input.name)}</th>
            <td className="figure-now">
              <FigureInput
                {...{ field, input, readOnly }}
                name={text(input.name)}
                text={form.texts[field.key]?.text ?? ''}
                fault={faultOf(form, field.key)}
                onText={(now) => form.change({ [field.key]: { text: now } })}
                onCells={(copied) => onCells(field.key, copied)}
              />
            </td>
            <td className="num figure-past" data-label={t.last}>
              {past(field.last)}
            </td>
            {yearAgo ? (
              <td className="num figure-past" data-label={t.lastYear}>
                {past(field.lastYear)}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The figures of what is divided: a row for each service, channel or class that the office has; others to be added. */
export function DividedTable({ block, ...rest }: TablesProps) {
  const t = useWords(reportingWords)
  const offered = block.members.filter(({ code }) => block.offered.includes(code))
  const others = block.members.filter(({ code }) => !block.offered.includes(code))
  return (
    <>
      <MemberTable block={{ ...block, members: offered }} {...rest} />
      {others.length > 0 && !rest.readOnly ? (
        <details className="figure-others">
          <summary>{t.others(String(others.length))}</summary>
          <MemberTable block={{ ...block, members: others }} {...rest} />
        </details>
      ) : null}
    </>
  )
}

function MemberTable({ block, fields, form, readOnly, onCells }: TablesProps) {
  const t = useWords(reportingWords)
  const text = useText()
  const shown = useShown()
  return (
    <table className={`table figure-table divided columns-${Math.min(4, block.inputs.length)}`}>
      <thead>
        <tr>
          <th scope="col">{t.figure}</th>
          {block.inputs.map((input) => (
            <th scope="col" className="num" key={input.key}>
              {text(input.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.members.map((member) => (
          <tr key={member.code}>
            <th scope="row">{text(member.name)}</th>
            {block.inputs.map((input) => {
              const field = fields.get(figureKey(input.key, member.code))
              if (!field) return <td className="none" key={input.key} />
              return (
                <td data-label={text(input.name)} key={input.key}>
                  <FigureInput
                    {...{ field, input, readOnly }}
                    before
                    name={shown.name(input, member)}
                    text={form.texts[field.key]?.text ?? ''}
                    fault={faultOf(form, field.key)}
                    onText={(now) => form.change({ [field.key]: { text: now } })}
                    onCells={(copied) => onCells(field.key, copied)}
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function faultOf({ live, state }: FiguresForm, key: string): string | undefined {
  return live.faults[key] ?? state.errors[key]?.[0]
}
