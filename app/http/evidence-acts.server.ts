import { createCookie } from '@remix-run/node'
import type { Actor } from '#app/domain/access/actor.ts'
import { fileLimits } from '#app/domain/evidence/limits.ts'
import type { PieceOutcome } from '#app/domain/evidence/outcomes.ts'
import { EvidenceIntentForm, LinkForm, PieceForm } from '#app/forms/evidence.ts'
import { services } from '#app/platform/services.server.ts'
import { addFiles } from '#app/use-cases/evidence/add-files.server.ts'
import { addLink } from '#app/use-cases/evidence/add-link.server.ts'
import { attachPiece } from '#app/use-cases/evidence/attach-piece.server.ts'
import { checkUpload } from '#app/use-cases/evidence/check-upload.server.ts'
import type { SubjectKey } from '#app/use-cases/evidence/check-upload.server.ts'
import { detachPiece } from '#app/use-cases/evidence/detach-piece.server.ts'
import { parseForm, readForm } from './form.server.ts'
import type { FormErrors } from './form.server.ts'
import { beforeReceiving } from './refused-body.server.ts'
import { limitsNow } from './upload-limits.server.ts'
import { receiveFiles } from './upload.server.ts'

/** What came of an act on the evidence of an item; `returnTo` is the path that a plain form asked to go back to. */
export type EvidenceAct =
  | { readonly ok: true; readonly outcomes: readonly PieceOutcome[]; readonly returnTo: string | undefined }
  | { readonly ok: false; readonly errors: FormErrors; readonly returnTo: string | undefined }

/** Does what the request asks of the evidence of an item: takes files, a link, a piece of the library, or one off. */
export function actOnEvidence(actor: Actor, key: SubjectKey, request: Request): Promise<EvidenceAct> {
  const isUpload = request.headers.get('content-type')?.toLowerCase().startsWith('multipart/form-data')
  return isUpload ? upload(actor, key, request) : change(actor, key, request)
}

/** Whether it may be received is asked before the first byte is. */
async function upload(actor: Actor, key: SubjectKey, request: Request): Promise<EvidenceAct> {
  const tools = services()
  await beforeReceiving(request, () => checkUpload(tools, actor, key))
  const limits = await limitsNow()
  const { fields, stored, refused } = await receiveFiles(request, tools.evidence, {
    limits: fileLimits(limits),
    maxFiles: limits.files,
  })
  const outcomes = stored.length > 0 ? await addFiles(tools, actor, { ...key, files: stored }) : []
  const refusals = refused.map((refusal) => ({ status: 'refused', name: refusal.name, refusal }) as const)
  const ke = fields.get('ke')
  return { ok: true, outcomes: [...outcomes, ...refusals], returnTo: typeof ke === 'string' ? ke : undefined }
}

async function change(actor: Actor, key: SubjectKey, request: Request): Promise<EvidenceAct> {
  const formData = await readForm(request)
  const asked = parseForm(EvidenceIntentForm, formData)
  if (!asked.ok) return { ok: false, errors: asked.errors, returnTo: undefined }
  const { intent, ke: returnTo } = asked.value
  if (intent === 'link') {
    const form = parseForm(LinkForm, formData)
    if (!form.ok) return { ok: false, errors: form.errors, returnTo }
    return { ok: true, outcomes: [await addLink(services(), actor, { ...key, ...form.value })], returnTo }
  }

  const form = parseForm(PieceForm, formData)
  if (!form.ok) return { ok: false, errors: form.errors, returnTo }
  const { pieceId } = form.value
  if (intent === 'detach') {
    await detachPiece(services(), actor, { ...key, pieceId })
    return { ok: true, outcomes: [], returnTo }
  }
  const { assessmentId, subject } = key
  const piece = await attachPiece(services(), actor, { assessmentId, pieceId, subjects: [subject] })
  return { ok: true, outcomes: [{ status: 'added', name: piece.title, piece }], returnTo }
}

/** What of a plain form could not be kept, for the page it leads to. */
export type UploadReport = SubjectKey & {
  readonly outcomes: readonly PieceOutcome[]
  /** Why all of it was refused, as a code of the catalogue of refusals or of fields. */
  readonly reason: string | null
}

const mostReported = 8

/** The header that carries what was not kept over one redirect; a cookie holds no more than a few. */
export function uploadReportCookie({ outcomes, ...report }: UploadReport): Promise<string> {
  const troubles = outcomes.filter(({ status }) => status !== 'added').slice(0, mostReported)
  return reportCookie().serialize({ ...report, outcomes: troubles })
}

/** The report of the upload that led here, and the header that forgets it. */
export async function takeUploadReport(
  request: Request,
): Promise<{ readonly report: UploadReport | null; readonly headers: Headers }> {
  const report: unknown = await reportCookie().parse(request.headers.get('cookie'))
  if (!isReport(report)) return { report: null, headers: new Headers() }
  return { report, headers: new Headers({ 'set-cookie': await reportCookie().serialize('', { maxAge: 0 }) }) }
}

function isReport(value: unknown): value is UploadReport {
  return typeof value === 'object' && value !== null && 'outcomes' in value && Array.isArray(value.outcomes)
}

function reportCookie() {
  return createCookie('menuju_unggahan', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/offices',
    secure: services().env.secureCookies,
    maxAge: 120,
  })
}
