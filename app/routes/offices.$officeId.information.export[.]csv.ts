import type { LoaderFunctionArgs } from '@remix-run/node'
import { countsTable } from '#app/components/information/counts-table.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { sheetResponse } from '#app/http/sheet-response.server.ts'
import { services } from '#app/platform/services.server.ts'
import { exportCounts } from '#app/use-cases/information/export-counts.server.ts'

/** The counts of a month as a text for Excel; no entry of its own and no note. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const month = new URL(request.url).searchParams.get('bulan') ?? undefined
  const counts = await exportCounts(services(), actor, { officeId: params['officeId'] ?? '', month })
  return sheetResponse(countsTable(counts), 'csv', `pertanyaan-${counts.officeId}-${counts.month}`)
})
