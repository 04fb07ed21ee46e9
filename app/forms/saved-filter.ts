import { z } from 'zod'
import { filledText } from './fields.ts'
import { monitoringPath } from './monitoring-address.ts'
import { MonitoringQuery } from './monitoring.ts'

/** The acts on saved filters, by the button that was pressed. */
export const SavedFilterIntent = z.object({
  intent: z.enum(['save-filter', 'rename-filter', 'remove-filter'], 'unknown-option'),
})

const name = filledText(60)
const id = filledText(100)

/** What the table is asked for comes as its address says it, and is kept as we would write it. */
export const SaveFilterForm = z.object({ name, query: z.string('invalid').max(1000, 'too-long').transform(keptQuery) })
export const RenameFilterForm = z.object({ id, name })
export const RemoveFilterForm = z.object({ id })

/** The part of an address after '?', without nonsense and without the page. */
function keptQuery(text: string): string {
  const asked = MonitoringQuery.parse(Object.fromEntries(new URLSearchParams(text)))
  return monitoringPath(asked).split('?')[1] ?? ''
}
