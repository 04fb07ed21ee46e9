import { createReadableStreamFromReadable } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { contentDisposition } from '#app/http/content-disposition.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { workbookType, writeWorkbook } from '#app/platform/sheets/write-workbook.server.ts'
import { exportWorksheet } from '#app/use-cases/exchange/export-worksheet.server.ts'

/** The worksheet as a workbook. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const tools = services()
  const { fileName, sheets } = await exportWorksheet(tools, actor, params['assessmentId'] ?? '')
  return new Response(createReadableStreamFromReadable(writeWorkbook(sheets, tools.now())), {
    headers: {
      'content-type': workbookType,
      'content-disposition': contentDisposition('attachment', fileName),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
})
