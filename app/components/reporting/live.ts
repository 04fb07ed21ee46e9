import { assess, jumpsIn } from '#app/domain/reporting/assess.ts'
import type { Aim, Assessed } from '#app/domain/reporting/assess.ts'
import { enteredOf, overruledIn } from '#app/domain/reporting/effective.ts'
import type { EffectiveFigure } from '#app/domain/reporting/effective.ts'
import { readEntry } from '#app/domain/reporting/entry.ts'
import type { EntryText } from '#app/domain/reporting/entry.ts'
import type { Form, FormField } from '#app/domain/reporting/form.ts'
import type { FieldView, FormView } from '#app/use-cases/reporting/form-view.server.ts'

/** What stands in the fields, by key. */
export type Texts = Readonly<Record<string, EntryText>>

/** Everything the rules say of what stands in the fields. */
export type Live = {
  readonly byCode: ReadonlyMap<string, Assessed>
  /** The first fault of each field that cannot be read. */
  readonly faults: Readonly<Record<string, string>>
  /** Fields that ask for a word of reason, and why. */
  readonly questioned: ReadonlyMap<string, 'jump' | 'overruled'>
  readonly figures: ReadonlyMap<string, EffectiveFigure>
}

/** The form as the rules take it, put together again from what was sent to the browser. */
export function formFrom({ blocks, indicators, fields }: FormView): Form {
  const members = blocks.flatMap((block) => block.members)
  const inputs = indicators.flatMap((indicator) => indicator.inputs)
  const rebuilt = new Map(
    fields.map(({ key, codes, input, member }): [string, FormField] => {
      const found = {
        input: inputs.find((one) => one.key === input)!,
        member: members.find(({ code }) => code === member) ?? null,
      }
      return [key, { key, codes, ...found }]
    }),
  )
  const membersByCode = new Map(
    indicators.map(({ code }) => {
      const block = blocks.find(({ codes }) => codes.includes(code))!
      const asks = (member: string) => fields.some((field) => field.member === member && field.codes.includes(code))
      return [code, block.members.filter((member) => asks(member.code))] as const
    }),
  )
  return { indicators, membersByCode, blocks, fields: rebuilt }
}

export function aimFrom({ predicate, adjusted }: Pick<FormView, 'predicate' | 'adjusted'>): Aim {
  return { predicate, adjusted: new Map(adjusted) }
}

/** Runs the rules of the server over what stands in the fields. */
export function liveOf(view: FormView, form: Form, aim: Aim, texts: Texts): Live {
  const faults: Record<string, string> = {}
  const figures = new Map<string, EffectiveFigure>()
  for (const field of view.fields) {
    const read = readEntry(form.fields.get(field.key)!, texts[field.key]?.text ?? '')
    if (!read.ok) faults[field.key] = read.fault
    else figures.set(field.key, effectiveOf(field, read, texts[field.key]?.reason ?? ''))
  }
  const entered = enteredOf(figures)
  // Of what was handed in already no reason is asked any more.
  const open = new Set(view.fields.filter(({ isLocked }) => !isLocked).map(({ key }) => key))
  const typed = new Map([...entered.figures].filter(([key]) => open.has(key) && figures.get(key)?.source !== 'counted'))
  const past = new Map(view.fields.map(({ key, past: before }) => [key, before] as const))
  return {
    byCode: new Map(view.reports.map(({ code }) => [code, assess(form, code, entered, view.rules, aim)] as const)),
    faults,
    questioned: new Map([
      ...jumpsIn(typed, past).map((key) => [key, 'jump'] as const),
      ...overruledIn(figures).flatMap((key) => (open.has(key) ? [[key, 'overruled'] as const] : [])),
    ]),
    figures,
  }
}

function effectiveOf(
  { counted, kept }: FieldView,
  { value, choice }: { readonly value: number | null; readonly choice: string | null },
  reason: string,
): EffectiveFigure {
  const count = counted?.value ?? null
  if (value === null && choice === null) {
    return { value: kept ?? count, choice: null, source: 'counted', reason: '', counted: count }
  }
  return { value, choice, source: 'typed', reason, counted: count }
}
