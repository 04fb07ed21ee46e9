import type { LoaderFunctionArgs } from '@remix-run/node'
import { bulkKinds, columnsOf } from '#app/domain/bulk/columns.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { listResponse } from '#app/http/list-file.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { authorizeImport } from '#app/use-cases/bulk/plan-import.server.ts'

/** An empty list with the heads of its columns. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const kind = bulkKinds.find((known) => known === params['kind'])
  if (!kind) throw new AppError('not-found', 'import')
  authorizeImport(actor, kind, localDay(services().now()))
  const heads = columnsOf[kind].map(({ head }) => head)
  return listResponse(one(heads), { name: kind === 'offices' ? 'daftar-unit' : 'daftar-orang', format: 'csv' })
})

async function* one(row: readonly string[]): AsyncGenerator<readonly string[]> {
  yield row
}
