import type { EffectiveFigure } from '#app/domain/reporting/effective.ts'
import type { BlockView, FieldView, FormView } from '#app/use-cases/reporting/form-view.server.ts'

/** Whether figures of a survey are asked for that nobody has answered: such a report cannot be handed in. */
export function lacksRespondents(
  { inputs }: Pick<BlockView, 'inputs'>,
  figures: ReadonlyMap<string, Pick<EffectiveFigure, 'value'>>,
): boolean {
  const asked = inputs.filter(({ key, min }) => key.endsWith('_respondents') && (min ?? 0) > 0)
  return asked.some(({ key }) => (figures.get(key)?.value ?? null) === null)
}

/** Whether Menuju counts, from lists of service times, what was open late at the end of a period that is over. */
export function countsPastOverdue(
  fields: readonly Pick<FieldView, 'input' | 'counted'>[],
  { period, today }: { readonly period: Pick<FormView['period'], 'to'>; readonly today: string },
): boolean {
  const isCounted = fields.some(({ input, counted }) => input === 'overdue_open' && counted?.part === 'service-times')
  return isCounted && today > period.to
}
