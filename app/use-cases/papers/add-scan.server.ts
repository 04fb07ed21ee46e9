import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { withStoredFiles } from '#app/use-cases/evidence/stored-files.server.ts'
import type { IncomingFile } from '#app/use-cases/evidence/stored-files.server.ts'
import { checkScan } from './check-scan.server.ts'
import type { ScanKey } from './check-scan.server.ts'

export type AddScan = ScanKey & {
  readonly file: IncomingFile
  /** 'YYYY-MM-DD'; not after today at the office. */
  readonly signedOn: string
  /** The code that stands at the foot of the signed paper. */
  readonly code: string
}

/** What a scan may be: a document or a picture of it. */
const accepted: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png']

/**
 * Keeps the scan of a signed paper; an earlier one of the same paper stays in the history. Throws as `checkScan`, and
 * 'invalid' with 'type-not-allowed' or 'in-the-future', 'conflict': 'same-content' for the scan that holds already.
 * Then no row and no file is left.
 */
export function addScan(tools: Tools, actor: Actor, input: AddScan): Promise<void> {
  const { store, now, newId } = tools
  const { assessmentId, file, signedOn, code } = input
  return withStoredFiles(tools, [file], () =>
    store.transaction(async (repositories) => {
      const { signedPapers, events, assessments } = repositories
      await assessments.lock(assessmentId)
      const { place, kind } = await checkScan(repositories, now, actor, input)
      if (!accepted.includes(file.mediaType)) throw new AppError('invalid', 'type-not-allowed')
      if (signedOn > place.today) throw new AppError('invalid', 'in-the-future')
      const held = await signedPapers.findCurrent(assessmentId, kind)
      if (held?.sha256 === file.sha256) throw new AppError('conflict', 'same-content')

      const at = now().toISOString()
      const { sha256, name: fileName, mediaType, bytes } = file
      const scan = { kind, sha256, fileName, mediaType, bytes, signedOn, contentCode: code }
      const id = newId()
      await signedPapers.add({
        ...scan,
        id,
        assessmentId,
        uploadedBy: actor.personId,
        uploadedAt: at,
        supersededAt: null,
      })
      await events.append({
        stream: assessmentId,
        at,
        actorId: actor.personId,
        action: 'paper.signed',
        subject: assessmentId,
        oldValue: held ? tracedScan(held) : null,
        newValue: tracedScan(scan),
      })
    }),
  )
}

type Traced = Pick<
  NonNullable<Awaited<ReturnType<Tools['store']['signedPapers']['find']>>>,
  'kind' | 'sha256' | 'fileName' | 'signedOn' | 'contentCode'
>

function tracedScan({ kind, sha256, fileName, signedOn, contentCode }: Traced) {
  return { kind, sha256, fileName, signedOn, code: contentCode }
}
