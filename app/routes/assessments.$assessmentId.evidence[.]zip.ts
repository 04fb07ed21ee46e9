import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportList } from '#app/components/evidence/export-list.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { zipResponse } from '#app/http/zip-response.server.ts'
import { services } from '#app/platform/services.server.ts'
import { csvStream } from '#app/platform/sheets/write-csv.server.ts'
import { exportEvidence } from '#app/use-cases/evidence/export-evidence.server.ts'

/** All evidence of an assessment that the reader may see, as one archive with a list of what is in it. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const tools = services()
  const evidence = await exportEvidence(tools, actor, params['assessmentId'] ?? '')
  const list = await buffer(csvStream(exportList(evidence)))
  const files = evidence.pieces.flatMap(({ path, bytes, sha256 }) => {
    if (path === '' || sha256 === null) return []
    return [{ path, bytes, open: async () => (await tools.evidence.open(sha256)).stream }]
  })
  const first = { path: 'daftar.csv', bytes: list.length, open: () => Promise.resolve(Readable.from([list])) }
  return zipResponse(request, [first, ...files], {
    name: `bukti-${evidence.officeId}-${evidence.year}`,
    at: tools.now(),
  })
})
