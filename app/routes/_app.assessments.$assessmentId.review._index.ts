import type { LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { finishPath, reviewPath } from '#app/components/review/paths.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { findFirstItem } from '#app/use-cases/review/read-desk.server.ts'

/** To the next item that waits for a verdict; to the finish when none does. */
export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const assessmentId = params['assessmentId'] ?? ''
  const actor = await requireActor(request, context)
  const { itemCode, waiting } = await findFirstItem(services(), actor, assessmentId)
  return redirect(waiting ? reviewPath(assessmentId, itemCode) : finishPath(assessmentId))
})
