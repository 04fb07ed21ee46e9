import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { UploadRefusal } from '#app/domain/evidence/file-rules.ts'
import { AttachForm, DetachForm, DetailsForm, PieceIntentForm, RemoveForm, VersionForm } from '#app/forms/evidence.ts'
import { services } from '#app/platform/services.server.ts'
import { addVersion } from '#app/use-cases/evidence/add-version.server.ts'
import { attachPiece } from '#app/use-cases/evidence/attach-piece.server.ts'
import { checkVersion } from '#app/use-cases/evidence/check-version.server.ts'
import { detachPiece } from '#app/use-cases/evidence/detach-piece.server.ts'
import { removePiece } from '#app/use-cases/evidence/remove-piece.server.ts'
import { setDetails } from '#app/use-cases/evidence/set-details.server.ts'
import { removeUnnamed } from '#app/use-cases/evidence/stored-files.server.ts'
import { testLink } from '#app/use-cases/evidence/test-link.server.ts'
import { parseForm, readForm } from './form.server.ts'
import type { FormErrors } from './form.server.ts'
import { safePath } from './origin.server.ts'
import { beforeReceiving } from './refused-body.server.ts'
import { uploadLimits } from './upload-limits.server.ts'
import { receiveFiles } from './upload.server.ts'

/** What became of an act on a piece; `leadTo` is the path to go on to, undefined for the page of the piece itself. */
export type PieceAct =
  | { readonly ok: true; readonly intent: string; readonly leadTo: string | undefined }
  | { readonly ok: false; readonly status: number; readonly errors: FormErrors; readonly refusal?: UploadRefusal }

/** Does what a form of a piece's page asks. Throws as the use cases do. */
export function actOnPiece(actor: Actor, pieceId: string, request: Request): Promise<PieceAct> {
  const isUpload = request.headers.get('content-type')?.toLowerCase().startsWith('multipart/form-data')
  return isUpload ? newVersion(actor, pieceId, request) : change(actor, pieceId, request)
}

async function change(actor: Actor, pieceId: string, request: Request): Promise<PieceAct> {
  const formData = await readForm(request)
  const asked = parseForm(PieceIntentForm, formData)
  if (!asked.ok) return refusedForm(asked.errors)
  const { intent, ke, inline } = asked.value
  const done = await acts[intent](actor, pieceId, formData)
  if (done?.errors) return refusedForm(done.errors)
  const asksBack = ke !== undefined && inline === undefined
  return { ok: true, intent, leadTo: done?.leadTo ?? (asksBack ? safePath(ke, `/evidence/${pieceId}`) : undefined) }
}

type Done = { readonly errors?: FormErrors; readonly leadTo?: string } | undefined
type Act = (actor: Actor, pieceId: string, formData: FormData) => Promise<Done>

const acts: Readonly<Record<'details' | 'attach' | 'detach' | 'remove' | 'test-link', Act>> = {
  async details(actor, pieceId, formData) {
    const form = parseForm(DetailsForm, formData)
    if (!form.ok) return { errors: form.errors }
    const { version: expectedVersion, expiresOn, ...details } = form.value
    await setDetails(services(), actor, {
      ...{ pieceId, expectedVersion, ...details },
      ...(formData.has('expiresOn') && { expiresOn: expiresOn ?? null }),
    })
    return undefined
  },
  async attach(actor, pieceId, formData) {
    const form = parseForm(AttachForm, formData)
    if (!form.ok) return { errors: form.errors }
    await attachPiece(services(), actor, { pieceId, ...form.value })
    return undefined
  },
  async detach(actor, pieceId, formData) {
    const form = parseForm(DetachForm, formData)
    if (!form.ok) return { errors: form.errors }
    await detachPiece(services(), actor, { pieceId, ...form.value })
    return undefined
  },
  async remove(actor, pieceId, formData) {
    const form = parseForm(RemoveForm, formData)
    if (!form.ok) return { errors: form.errors }
    const officeId = await removePiece(services(), actor, { pieceId, expectedVersion: form.value.version })
    return { leadTo: `/offices/${officeId}/evidence` }
  },
  async 'test-link'(actor, pieceId) {
    await testLink(services(), actor, { pieceId })
    return undefined
  },
}

/** One file; a second one of the same request is not kept. */
async function newVersion(actor: Actor, pieceId: string, request: Request): Promise<PieceAct> {
  const tools = services()
  await beforeReceiving(request, () => checkVersion(tools, actor, { pieceId }))
  const { fields, stored, refused } = await receiveFiles(request, tools.evidence, {
    limits: await uploadLimits(),
    maxFiles: 1,
  })
  const [file] = stored
  const form = parseForm(VersionForm, fields)
  const [refusal] = refused
  if (!file || !form.ok || refusal) {
    await removeUnnamed(tools, stored)
    if (refusal) return { ok: false, status: 400, errors: {}, refusal }
    return refusedForm(form.ok ? { files: ['required'] } : form.errors)
  }
  await addVersion(tools, actor, { pieceId, expectedVersion: form.value.version, file })
  return { ok: true, intent: 'version', leadTo: undefined }
}

function refusedForm(errors: FormErrors): PieceAct {
  return { ok: false, status: 400, errors }
}

/** A refusal that the page of the piece can say beside its forms; others are pages of their own. */
export function conflictReason(error: unknown): string | undefined {
  return error instanceof AppError && error.code === 'conflict' ? error.reason : undefined
}
