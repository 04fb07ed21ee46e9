import { TextField } from '#app/components/forms/text-field.tsx'
import { useWords } from '#app/content/language.tsx'
import { reportingWords } from '#app/content/words/reporting.ts'
import type { IndicatorInput, Member } from '#app/domain/indicators/types.ts'
import { reasonLimit } from '#app/domain/reporting/entry.ts'
import { reasonPrefix } from '#app/forms/reporting.ts'
import type { FieldView } from '#app/use-cases/reporting/form-view.server.ts'
import { useShown } from './shown.ts'
import type { FiguresForm } from './use-figures-form.ts'

type ReasonsProps = {
  readonly fields: readonly FieldView[]
  readonly inputs: readonly IndicatorInput[]
  readonly members: readonly Member[]
  readonly form: FiguresForm
  readonly readOnly: boolean
}

/** Asks for a word of reason where a figure jumps or differs from what was counted; never in the way of saving. */
export function Reasons({ fields, inputs, members, form, readOnly }: ReasonsProps) {
  const t = useWords(reportingWords)
  const shown = useShown()
  const asked = fields.filter(({ key }) => {
    return form.live.questioned.has(key) || (form.texts[key]?.reason ?? '') !== ''
  })
  if (asked.length === 0) return null
  const label = (field: FieldView) => {
    const input = inputs.find(({ key }) => key === field.input)!
    const name = shown.name(input, members.find(({ code }) => code === field.member) ?? null)
    const why = form.live.questioned.get(field.key)
    const value = shown.figure(form.live.figures.get(field.key)?.value ?? 0)
    if (why === 'overruled') return t.whyOverruled(name, value, shown.figure(field.counted?.value ?? 0))
    const [low, high] = [Math.min(...field.past), Math.max(...field.past)]
    return why === 'jump' ? t.whyJump(name, value, shown.figure(low), shown.figure(high)) : t.whyKept(name)
  }
  return (
    <div className="figure-reasons">
      <h4>{t.whyHead}</h4>
      {asked.map((field) => {
        const locked = readOnly || field.isLocked
        return (
          <TextField
            key={field.key}
            label={label(field)}
            maxLength={reasonLimit}
            autoComplete="off"
            value={form.texts[field.key]?.reason ?? ''}
            readOnly={locked}
            {...(locked ? {} : { name: reasonPrefix + field.key })}
            onChange={({ target }) => form.change({ [field.key]: { reason: target.value } })}
          />
        )
      })}
    </div>
  )
}
