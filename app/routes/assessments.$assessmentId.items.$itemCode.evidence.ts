import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { ErrorCode } from '#app/domain/errors.ts'
import { AppError } from '#app/domain/errors.ts'
import { actOnEvidence, uploadReportCookie } from '#app/http/evidence-acts.server.ts'
import type { EvidenceAct, UploadReport } from '#app/http/evidence-acts.server.ts'
import { assertSameOrigin, safePath } from '#app/http/origin.server.ts'
import { beforeReceiving } from '#app/http/refused-body.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import type { SubjectKey } from '#app/use-cases/evidence/check-upload.server.ts'

/**
 * Takes the evidence of an item: files, links, pieces of the library. The page's script asks for JSON and hears what
 * became of each file; a plain form is led back, or to the library where something was not kept.
 */
export const action = respondRaw(async ({ request, params, context }: ActionFunctionArgs) => {
  const actor = await beforeReceiving(request, async () => {
    assertSameOrigin(request)
    return requireActor(request, context)
  })
  const key = { assessmentId: params['assessmentId'] ?? '', subject: params['itemCode'] ?? '' }
  if (request.headers.get('accept')?.includes('application/json'))
    return inJson(await actOnEvidence(actor, key, request))
  try {
    return await leadBack(await actOnEvidence(actor, key, request), key)
  } catch (error) {
    if (!(error instanceof AppError) || !explained.includes(error.code)) throw error
    return toReport({ ...key, outcomes: [], reason: error.reason })
  }
})

/** Refusals of somebody who may see the office: its library says what happened. */
const explained: readonly ErrorCode[] = ['conflict', 'invalid', 'too-large', 'unsupported', 'unavailable']

function inJson(act: EvidenceAct): Response {
  const headers = { 'Cache-Control': 'no-store' }
  if (act.ok) return Response.json({ outcomes: act.outcomes }, { headers })
  return Response.json({ reason: 'invalid-form', details: {}, errors: act.errors }, { status: 400, headers })
}

async function leadBack(act: EvidenceAct, key: SubjectKey): Promise<Response> {
  if (!act.ok) return toReport({ ...key, outcomes: [], reason: Object.values(act.errors)[0]?.[0] ?? 'invalid' })
  const { outcomes, returnTo } = act
  if (outcomes.some(({ status }) => status !== 'added')) return toReport({ ...key, outcomes, reason: null })
  return redirect(safePath(returnTo, pageOf(key)), 303)
}

async function toReport(report: UploadReport): Promise<Response> {
  const office = report.assessmentId.replace(/-\d{4}$/, '')
  const library = `/offices/${office}/evidence?${new URLSearchParams({ butir: report.subject })}`
  return redirect(library, { status: 303, headers: { 'Set-Cookie': await uploadReportCookie(report) } })
}

function pageOf({ assessmentId, subject }: SubjectKey): string {
  const assessment = `/assessments/${assessmentId}`
  return subject.startsWith('P:') ? `${assessment}/prerequisites` : `${assessment}/items/${subject}`
}
