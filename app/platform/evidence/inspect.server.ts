import { extensionOf } from '#app/domain/evidence/file-names.ts'
import { kindOfExtension, type FileKind } from '#app/domain/evidence/file-rules.ts'
import type { FileReader } from './file-reader.server.ts'
import type { Promised } from './identify.server.ts'
import { inspectImage, type PictureSize } from './inspect-image.server.ts'
import { inspectOffice } from './inspect-office.server.ts'
import { inspectPdf } from './inspect-pdf.server.ts'
import { inspectVideo } from './inspect-video.server.ts'
import { RefusedFile } from './refused.server.ts'

export type Inspected = { readonly kind: FileKind; readonly size?: PictureSize }

/**
 * Looks into a file that has arrived whole: is it really, and wholly, what its first bytes promised? Throws
 * `RefusedFile`. HEIC passes as it is: its converter is the one that reads it.
 */
export async function inspect(file: FileReader, promised: Promised, name: string): Promise<Inspected> {
  switch (promised) {
    case 'pdf':
      await inspectPdf(file)
      return { kind: promised }
    case 'mp4':
      await inspectVideo(file)
      return { kind: promised }
    case 'jpeg':
    case 'png':
    case 'webp':
      return { kind: promised, size: await inspectImage(file, promised) }
    case 'open-xml':
      return { kind: await officeKind(file, name) }
    default:
      return { kind: promised }
  }
}

/** A ZIP that is no office file, or another one than its name says, contradicts its name. */
async function officeKind(file: FileReader, name: string): Promise<FileKind> {
  const claimed = kindOfExtension(extensionOf(name))
  const kind = await inspectOffice(file).catch((error: unknown) => {
    if (!claimed || !(error instanceof RefusedFile) || error.reason !== 'type-not-allowed') throw error
    throw new RefusedFile('content-mismatch', error.details)
  })
  if (claimed && claimed !== kind) throw new RefusedFile('content-mismatch', { found: kind })
  return kind
}
