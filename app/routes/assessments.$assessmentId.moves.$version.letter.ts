import type { LoaderFunctionArgs } from '@remix-run/node'
import { AppError } from '#app/domain/errors.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { evidenceResponse } from '#app/http/serve-file.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { openLetter } from '#app/use-cases/course/open-letter.server.ts'

/** The scanned letter of a move, for whoever may see the assessment. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { assessmentId = '', version = '' } = params
  if (!/^[1-9]\d{0,6}$/.test(version)) throw new AppError('not-found', 'letter')
  const tools = services()
  const file = await openLetter(tools, actor, { assessmentId, version: Number(version) })
  return evidenceResponse(request, tools.evidence, { ...file, disposition: 'inline' })
})
