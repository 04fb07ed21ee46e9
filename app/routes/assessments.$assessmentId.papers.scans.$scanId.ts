import type { LoaderFunctionArgs } from '@remix-run/node'
import { respondRaw } from '#app/http/respond.server.ts'
import { evidenceResponse } from '#app/http/serve-file.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { openScan } from '#app/use-cases/papers/open-scan.server.ts'

/** The scan of a signed paper: shown in place, downloaded with `?unduh`. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { assessmentId = '', scanId = '' } = params
  const tools = services()
  const file = await openScan(tools, actor, { assessmentId, scanId })
  const disposition = new URL(request.url).searchParams.has('unduh') ? 'attachment' : 'inline'
  return evidenceResponse(request, tools.evidence, { ...file, disposition })
})
