import type { LoaderFunctionArgs } from '@remix-run/node'
import { indicatorExport } from '#app/components/indicator-views/export-table.ts'
import { AppError } from '#app/domain/errors.ts'
import { TableQuery } from '#app/forms/indicator-views.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { sheetResponse } from '#app/http/sheet-response.server.ts'
import { services } from '#app/platform/services.server.ts'
import { exportTable } from '#app/use-cases/indicator-views/read-table.server.ts'

/** The table of offices' reports, all of it, as a text for Excel. */
export const loader = respondRaw(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const query = TableQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const view = await exportTable(services(), actor, query)
  if (!view) throw new AppError('not-found', 'period')
  return sheetResponse(indicatorExport(view), 'csv', `indikator-${view.period.key}-${view.now.slice(0, 10)}`)
})
