import type { Actor } from '#app/domain/access/actor.ts'
import { fieldsOfBlock } from '#app/domain/reporting/form.ts'
import { figureColumns, listTitle } from '#app/domain/reporting/figure-list.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { SheetTable } from '#app/platform/sheets/sheet-table.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { loadForm } from './load-form.server.ts'
import { reportingOffice } from './reporting-office.server.ts'

const widths = [34, 26, 40, 28, 12, 30, 12] as const

/**
 * The figures of a period as a list to be filled in elsewhere and brought back: the key of each figure, its names, what
 * stands there and what Menuju counts. Throws 'not-found' and 'forbidden'.
 */
export async function figureTemplate(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue' | 'holidays'>,
  actor: Actor,
  asked: { readonly officeId: string; readonly period: string },
): Promise<{ readonly table: SheetTable; readonly name: string }> {
  const { place, predicate, office } = await reportingOffice(tools.store, tools, actor, asked, 'figure:write')
  const today = localDay(tools.now(), office.timezone)
  const { form, figures, held } = await loadForm(tools.store, tools, { ...asked, today: place.today, predicate })
  const entered = new Map(held.filter(({ source }) => source !== 'counted').map((row) => [row.figureKey, row] as const))
  const rows = form.blocks.flatMap((block) =>
    fieldsOfBlock(form, block).map(({ key, input, member, codes }) => {
      const own = entered.get(key)
      const names = [codes.join(' '), input.name.id, member?.name.id ?? '']
      return [key, ...names, own?.choice ?? own?.value ?? null, own?.reason ?? '', figures.get(key)?.counted ?? null]
    }),
  )
  return {
    name: `indikator-${asked.officeId}-${asked.period}`,
    table: {
      name: asked.period,
      lines: [listTitle(asked, office.name ?? office.id, today)],
      columns: figureColumns.map((title, place) => ({ title, width: widths[place]! })),
      rows,
    },
  }
}
