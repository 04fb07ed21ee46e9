import type { ActionFunctionArgs } from '@remix-run/node'
import { assertSameOrigin } from '#app/http/origin.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { markPresence } from '#app/use-cases/review/mark-presence.server.ts'

/** A sign that a reviewer is at an item; answers with who else is. */
export const action = respondRaw(async ({ request, params, context }: ActionFunctionArgs) => {
  assertSameOrigin(request)
  const actor = await requireActor(request, context)
  const { assessmentId = '', itemCode = '' } = params
  const others = await markPresence(services(), actor, { assessmentId, itemCode })
  return Response.json({ others }, { headers: { 'Cache-Control': 'no-store' } })
})
