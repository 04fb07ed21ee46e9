import type { ActionFunctionArgs } from '@remix-run/node'
import { saveFigures } from '#app/http/figure-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { assertSameOrigin } from '#app/http/origin.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'

/** Takes what the form of figures saves by itself and answers in JSON; the plain form goes to its own page. */
export const action = respondRaw(async ({ request, params, context }: ActionFunctionArgs) => {
  assertSameOrigin(request)
  const actor = await requireActor(request, context)
  const { officeId = '', period = '' } = params
  const act = await saveFigures(actor, { officeId, period }, await readForm(request))
  return Response.json(act, { status: act.status, headers: { 'Cache-Control': 'no-store' } })
})
