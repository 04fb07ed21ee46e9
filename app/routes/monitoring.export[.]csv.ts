import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportTable } from '#app/components/monitoring/export-table.ts'
import { AppError } from '#app/domain/errors.ts'
import { MonitoringQuery } from '#app/forms/monitoring.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { sheetResponse } from '#app/http/sheet-response.server.ts'
import { services } from '#app/platform/services.server.ts'
import { exportOffices } from '#app/use-cases/monitoring/export-offices.server.ts'

/** The table of offices, all of it, as a text for Excel. */
export const loader = respondRaw(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const query = MonitoringQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const view = await exportOffices(services(), actor, query)
  if (!view) throw new AppError('not-found', 'cycle')
  return sheetResponse(exportTable(view), 'csv', `pantauan-${view.year}-${view.now.slice(0, 10)}`)
})
