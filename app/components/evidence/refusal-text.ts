import { FILE_TYPES, kindOfExtension } from '#app/domain/evidence/file-rules.ts'
import type { UploadRefusal } from '#app/domain/evidence/file-rules.ts'
import { extensionOf } from '#app/domain/evidence/file-names.ts'
import type { Formats } from '#app/content/formats.ts'
import type { Spoken } from '#app/content/words.ts'
import type { uploadRefusals } from '#app/content/words/evidence.ts'

/** Why a file was not kept, in one sentence with its name, its size and the limit it met. */
export function refusalText(
  { name, reason, actual, limit }: UploadRefusal,
  t: Spoken<typeof uploadRefusals>,
  f: Pick<Formats, 'fileSize' | 'whole'>,
): string {
  const measure = reason === 'too-many' ? f.whole : f.fileSize
  return t[reason](name, measure(actual ?? 0), measure(limit ?? 0))
}

/** Three or four letters for the leaf: what people call the type, by the name's end. */
export function leafOf(fileName: string): string {
  const extension = extensionOf(fileName)
  const kind = kindOfExtension(extension)
  return (kind ? FILE_TYPES[kind].extensions[0] : extension).slice(0, 4).toUpperCase()
}
