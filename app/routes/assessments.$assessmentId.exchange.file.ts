import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { exchangePath } from '#app/components/exchange/paths.ts'
import type { ErrorCode } from '#app/domain/errors.ts'
import { AppError } from '#app/domain/errors.ts'
import { receiveImport } from '#app/http/exchange-acts.server.ts'
import { assertSameOrigin } from '#app/http/origin.server.ts'
import { beforeReceiving } from '#app/http/refused-body.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'

/** Faults of the file itself: the page says what is wrong, and a plain form is led back to it. */
const explained: readonly ErrorCode[] = ['invalid', 'too-large', 'unsupported']

/**
 * Takes a workbook that is to be read. The page's script asks for JSON and hears where the differences are; a plain
 * form is led there.
 */
export const action = respondRaw(async ({ request, params, context }: ActionFunctionArgs) => {
  const actor = await beforeReceiving(request, async () => {
    assertSameOrigin(request)
    return requireActor(request, context)
  })
  const assessmentId = params['assessmentId'] ?? ''
  const asJson = request.headers.get('accept')?.includes('application/json') ?? false
  try {
    const location = exchangePath(assessmentId, await receiveImport(actor, assessmentId, request))
    return asJson ? Response.json({ location }, { headers: { 'Cache-Control': 'no-store' } }) : redirect(location, 303)
  } catch (error) {
    if (!(error instanceof AppError) || !explained.includes(error.code)) throw error
    // What is wrong with the file is the answer to the question, as with evidence; the request itself was in order.
    if (asJson) return Response.json({ reason: error.reason }, { headers: { 'Cache-Control': 'no-store' } })
    return redirect(`${exchangePath(assessmentId)}?${new URLSearchParams({ fault: error.reason })}`, 303)
  }
})
