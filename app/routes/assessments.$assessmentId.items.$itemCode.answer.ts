import type { ActionFunctionArgs } from '@remix-run/node'
import { readForm } from '#app/http/form.server.ts'
import { actOnItem } from '#app/http/item-acts.server.ts'
import { assertSameOrigin } from '#app/http/origin.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'

/** Takes what the worksheet saves by itself and answers in JSON; the plain form goes to the item's own page. */
export const action = respondRaw(async ({ request, params, context }: ActionFunctionArgs) => {
  assertSameOrigin(request)
  const actor = await requireActor(request, context)
  const { assessmentId = '', itemCode = '' } = params
  const act = await actOnItem(actor, { assessmentId, itemCode }, await readForm(request))
  return Response.json(act, { status: act.ok ? 200 : 400, headers: { 'Cache-Control': 'no-store' } })
})
