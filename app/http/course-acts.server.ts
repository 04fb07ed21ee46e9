import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { UploadRefusal } from '#app/domain/evidence/file-rules.ts'
import type { MoveFaults } from '#app/domain/workflow/move-input.ts'
import { isAssessmentState } from '#app/domain/workflow/states.ts'
import { CourseIntent, EndExceptionForm, GiveExceptionForm, MoveForm, ReopenForm } from '#app/forms/course.ts'
import { services } from '#app/platform/services.server.ts'
import type { ItemKey } from '#app/use-cases/answers/open-item.server.ts'
import { endException, giveException } from '#app/use-cases/course/give-exception.server.ts'
import { moveAssessment } from '#app/use-cases/course/move-assessment.server.ts'
import { readMove } from '#app/use-cases/course/read-move.server.ts'
import { reopenItem } from '#app/use-cases/course/reopen-item.server.ts'
import { removeUnnamed, withStoredFiles } from '#app/use-cases/evidence/stored-files.server.ts'
import { parseForm, readForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'
import { beforeReceiving } from './refused-body.server.ts'
import { uploadLimits } from './upload-limits.server.ts'
import { receiveFiles } from './upload.server.ts'
import type { StoredFile } from './upload.server.ts'

/** What became of a form of the course; what was typed comes back unless it was kept. */
export type CourseAct =
  | { readonly ok: true; readonly done: string }
  | {
      readonly ok: false
      readonly status: 400 | 409
      readonly errors: FormErrors
      readonly values: Readonly<Record<string, string>>
      /** A refusal of the scan. */
      readonly refusal?: UploadRefusal
      /** Why it cannot be done now, as a word of the catalogue of refusals. */
      readonly reason?: string
    }

/** Makes a move, with a letter and its scan where the form brings them. Throws as the use case does out of reach. */
export async function actOnMove(
  actor: Actor,
  { assessmentId, to }: { readonly assessmentId: string; readonly to: string },
  request: Request,
): Promise<CourseAct> {
  const tools = services()
  if (!isAssessmentState(to)) throw new AppError('not-found', 'move')
  await beforeReceiving(request, () => readMove(tools, actor, { assessmentId, to }))
  const { fields, file, refusal } = await received(request)
  const refused = { ok: false as const, values: textsOf(fields) }
  const form = parseForm(MoveForm, fields)
  if (!form.ok || refusal) {
    if (file) await removeUnnamed(tools, [file])
    return { ...refused, status: 400, errors: form.ok ? {} : form.errors, ...(refusal && { refusal }) }
  }
  const { version, ...said } = form.value
  const scan = file ? { sha256: file.sha256, name: file.name, bytes: file.bytes } : null
  try {
    await withStoredFiles(tools, file ? [file] : [], () =>
      moveAssessment(tools, actor, { assessmentId, to, expectedVersion: version, ...said, scan }),
    )
    return { ok: true, done: 'moved' }
  } catch (error) {
    return { ...refused, ...explained(error) }
  }
}

/** Gives an exception from a window, or ends one. */
export async function actOnCourse(actor: Actor, assessmentId: string, fields: FormData): Promise<CourseAct> {
  const refused = { ok: false as const, values: textsOf(fields) }
  const intent = parseForm(CourseIntent, fields)
  if (!intent.ok) return { ...refused, status: 400, errors: intent.errors }
  try {
    if (intent.value.intent === 'end') {
      const form = parseForm(EndExceptionForm, fields)
      if (!form.ok) return { ...refused, status: 400, errors: form.errors }
      await endException(services(), actor, { assessmentId, ...form.value })
      return { ok: true, done: 'ended' }
    }
    const form = parseForm(GiveExceptionForm, fields)
    if (!form.ok) return { ...refused, status: 400, errors: form.errors }
    await giveException(services(), actor, { assessmentId, ...form.value })
    return { ok: true, done: 'given' }
  } catch (error) {
    return { ...refused, ...explained(error, ['invalid']) }
  }
}

/** Opens a judged item again. */
export async function actOnReopening(actor: Actor, key: ItemKey, fields: FormData): Promise<CourseAct> {
  const form = parseForm(ReopenForm, fields)
  if (!form.ok) return { ok: false, status: 400, errors: form.errors, values: form.values }
  await reopenItem(services(), actor, { ...key, ...form.value })
  return { ok: true, done: 'reopened' }
}

type Received = { readonly fields: FormData; readonly file?: StoredFile; readonly refusal?: UploadRefusal }

/** The form, with the one file it may carry; anything but a PDF is refused and not kept. */
async function received(request: Request): Promise<Received> {
  if (!request.headers.get('content-type')?.toLowerCase().startsWith('multipart/form-data')) {
    return { fields: await readForm(request) }
  }
  const tools = services()
  const { fields, stored, refused } = await receiveFiles(request, tools.evidence, {
    limits: await uploadLimits(),
    maxFiles: 1,
  })
  const [file] = stored
  // A form without a chosen file sends an empty one without a name.
  const refusal = refused.find(({ reason, name }) => !(reason === 'empty' && name === ''))
  if (file && file.mediaType !== 'application/pdf') {
    await removeUnnamed(tools, [file])
    return { fields, refusal: { name: file.name, reason: 'type-not-allowed' } }
  }
  return { fields, ...(file && { file }), ...(refusal && { refusal }) }
}

/** What a form can say beside its fields; anything else is thrown on. */
function explained(error: unknown, codes: readonly string[] = ['invalid', 'conflict']) {
  if (!(error instanceof AppError) || !codes.includes(error.code)) throw error
  const faults = error.details['faults'] as MoveFaults | undefined
  if (error.code === 'invalid' && faults) return { status: 400 as const, errors: faults }
  const status = error.code === 'invalid' ? (400 as const) : (409 as const)
  return { status, errors: {}, reason: error.reason }
}
