import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { FileLimits, UploadRefusal } from '#app/domain/evidence/file-rules.ts'
import { MEGABYTE } from '#app/domain/evidence/file-rules.ts'
import { ScanForm } from '#app/forms/papers.ts'
import { services } from '#app/platform/services.server.ts'
import { removeUnnamed } from '#app/use-cases/evidence/stored-files.server.ts'
import { addScan } from '#app/use-cases/papers/add-scan.server.ts'
import { checkScan } from '#app/use-cases/papers/check-scan.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'
import { beforeReceiving } from './refused-body.server.ts'
import { uploadLimits } from './upload-limits.server.ts'
import { receiveFiles } from './upload.server.ts'

/** What became of a scan; what was typed comes back unless it was kept. */
export type PaperAct =
  | { readonly ok: true; readonly kind: string }
  | {
      readonly ok: false
      readonly kind: string
      readonly status: 400 | 409
      readonly errors: FormErrors
      readonly values: Readonly<Record<string, string>>
      readonly refusal?: UploadRefusal
    }

/** Takes the scan of a signed paper, which the address names. Throws as `checkScan` before anything is received. */
export async function receiveScan(actor: Actor, assessmentId: string, request: Request): Promise<PaperAct> {
  const tools = services()
  const kind = new URL(request.url).searchParams.get('kind') ?? ''
  await beforeReceiving(request, () => checkScan(tools.store, tools.now, actor, { assessmentId, kind }))
  const limits = scanLimits(await uploadLimits())
  const maxBytes = Math.max(limits.pdf, limits.image) + MEGABYTE
  const { fields, stored, refused } = await receiveFiles(request, tools.evidence, { limits, maxFiles: 1, maxBytes })
  const form = parseForm(ScanForm, fields)
  const [file] = stored
  const [refusal] = refused
  const again = { ok: false, kind, values: textsOf(fields) } as const
  if (!file || !form.ok || refusal) {
    await removeUnnamed(tools, stored)
    const errors = form.ok ? {} : form.errors
    if (refusal) return { ...again, status: 400, errors, refusal }
    return { ...again, status: 400, errors: file ? errors : { ...errors, files: ['required'] } }
  }
  try {
    await addScan(tools, actor, { assessmentId, kind, file, ...form.value })
    return { ok: true, kind }
  } catch (error) {
    const field = error instanceof AppError ? fieldOf[error.reason] : undefined
    if (!field) throw error
    return { ...again, status: field.status, errors: { [field.name]: [field.code] } }
  }
}

type Field = { readonly name: string; readonly code: string; readonly status: 400 | 409 }

/** Refusals that belong beside a field. */
const fieldOf: Readonly<Record<string, Field | undefined>> = {
  'type-not-allowed': { name: 'files', code: 'not-a-scan', status: 400 },
  'in-the-future': { name: 'signedOn', code: 'in-the-future', status: 400 },
  'same-content': { name: 'files', code: 'same-content', status: 409 },
}

/** Only documents and pictures are scans; what else arrives must not be larger than they may be. */
function scanLimits(limits: FileLimits): FileLimits {
  return { ...limits, office: limits.pdf, video: limits.pdf }
}
