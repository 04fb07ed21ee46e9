import { Form } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { cycleWords, windowKinds } from '#app/content/words/cycles.ts'
import type { WindowKind } from '#app/content/words/cycles.ts'
import { DayPair } from './day-pair.tsx'
import type { FormFault } from './form-fault.ts'

export type WindowRow = {
  readonly unitId: string
  readonly unitName: string
  readonly kind: WindowKind
  readonly opensOn: string
  readonly closesOn: string
}

type WindowTableProps = { readonly windows: readonly WindowRow[]; readonly rootId: string; readonly closed: boolean }

/** Every window of the year; a Kanwil's own can be given up. */
export function WindowTable({ windows, rootId, closed }: WindowTableProps) {
  const t = useWords(cycleWords)
  const kinds = useWords(windowKinds)
  const f = useFormats()
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t.unit}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.opensOn}</th>
          <th scope="col">{t.closesOn}</th>
          {closed ? null : <th scope="col">{t.act}</th>}
        </tr>
      </thead>
      <tbody>
        {windows.map(({ unitId, unitName, kind, opensOn, closesOn }) => (
          <tr key={`${unitId} ${kind}`}>
            <th scope="row">{unitName}</th>
            <td>{kinds[kind]}</td>
            <td data-label={t.opensOn}>{f.date(opensOn)}</td>
            <td data-label={t.closesOn}>{f.date(closesOn)}</td>
            {closed ? null : (
              <td>
                {unitId === rootId ? null : (
                  <Form method="post">
                    <input type="hidden" name="unitId" value={unitId} />
                    <input type="hidden" name="kind" value={kind} />
                    <button className="btn btn-plain" type="submit" name="intent" value="remove-window">
                      {t.removeWindow}
                    </button>
                  </Form>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type WindowFormProps = {
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly today: string
  readonly fault: FormFault
}

/** A window for the institution or for one Kanwil; setting it again moves it. */
export function WindowForm({ units, today, fault }: WindowFormProps) {
  const t = useWords(cycleWords)
  const kinds = useWords(windowKinds)
  return (
    <Form method="post" className="form window-form">
      <Select
        label={t.unit}
        name="unitId"
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={fault?.values?.['unitId'] ?? units[0]?.id}
        errors={fault?.errors['unitId']}
      />
      <Select
        label={t.kind}
        name="kind"
        options={(['fill', 'verify', 'revise'] as const).map((value) => ({ value, label: kinds[value] }))}
        defaultValue={fault?.values?.['kind'] ?? 'fill'}
        errors={fault?.errors['kind']}
      />
      <DayPair
        from={{ name: 'opensOn', label: t.opensOn, value: today }}
        to={{ name: 'closesOn', label: t.closesOn, value: '' }}
        fault={fault}
      />
      <button className="btn" type="submit" name="intent" value="window">
        {t.setWindow}
      </button>
    </Form>
  )
}
