import type { LoaderFunctionArgs } from '@remix-run/node'
import { AppError } from '#app/domain/errors.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { evidenceResponse } from '#app/http/serve-file.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { openVersionFile } from '#app/use-cases/evidence/open-version-file.server.ts'

/** The file of a version: shown in place where that is harmless, downloaded with `?unduh` and everywhere else. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { pieceId = '', number = '' } = params
  if (!/^[1-9]\d{0,5}$/.test(number)) throw new AppError('not-found', 'evidence-version')
  const tools = services()
  const file = await openVersionFile(tools, actor, { pieceId, number: Number(number) })
  const disposition = new URL(request.url).searchParams.has('unduh') ? 'attachment' : 'inline'
  return evidenceResponse(request, tools.evidence, { ...file, disposition })
})
