import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { MessageForm } from '#app/forms/conversation.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { assertSameOrigin, safePath } from '#app/http/origin.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { writeMessage } from '#app/use-cases/conversation/write-message.server.ts'

/** Takes a message about an item. The page's script asks for JSON; a plain form is led back to where it was. */
export const action = respondRaw(async ({ request, params, context }: ActionFunctionArgs) => {
  assertSameOrigin(request)
  const actor = await requireActor(request, context)
  const { assessmentId = '', itemCode = '' } = params
  const fields = await readForm(request)
  const form = parseForm(MessageForm, fields)
  const headers = { 'Cache-Control': 'no-store' }
  if (!form.ok) return Response.json({ reason: 'invalid-form', errors: form.errors }, { status: 400, headers })
  await writeMessage(services(), actor, { assessmentId, itemCode, text: form.value.text })
  if (request.headers.get('accept')?.includes('application/json')) return Response.json({ ok: true }, { headers })
  const item = `/assessments/${encodeURIComponent(assessmentId)}/items/${encodeURIComponent(itemCode)}`
  return redirect(safePath(String(fields.get('ke') ?? ''), item), 303)
})
