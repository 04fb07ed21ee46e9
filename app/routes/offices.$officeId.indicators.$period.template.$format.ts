import type { LoaderFunctionArgs } from '@remix-run/node'
import { AppError } from '#app/domain/errors.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { sheetResponse } from '#app/http/sheet-response.server.ts'
import { services } from '#app/platform/services.server.ts'
import { figureTemplate } from '#app/use-cases/reporting/figure-template.server.ts'

/** The figures of a period as a list, to be filled in elsewhere and brought back. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { officeId = '', period = '', format } = params
  if (format !== 'csv' && format !== 'xlsx') throw new AppError('not-found', 'format')
  const { table, name } = await figureTemplate(services(), actor, { officeId, period })
  return sheetResponse(table, format, name)
})
