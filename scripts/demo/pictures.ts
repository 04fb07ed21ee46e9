import { readFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import type { SeedDocument } from '#db/seed/documents.server.ts'
import type { SeedOffice } from '#db/seed/offices.server.ts'

/**
 * The drawn picture of a document, as a photograph or a screenshot. Office and day stand in the file's own
 * comment, so that each office has a file of its own.
 */
export async function picture(
  office: SeedOffice,
  { form, picture: name = '' }: SeedDocument,
  day: string,
): Promise<{ readonly bytes: Buffer; readonly extension: string }> {
  const extension = form === 'screen' ? 'png' : 'jpg'
  const drawn = await readFile(new URL(`./pictures/${name}.${extension}`, import.meta.url))
  const comment = Buffer.from(`Data contoh: ${office.shortName}, ${day}`, 'latin1')
  return { bytes: form === 'screen' ? withPngText(drawn, comment) : withJpegComment(drawn, comment), extension }
}

/** A comment segment right after the mark that begins every JPEG. */
function withJpegComment(jpeg: Buffer, comment: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, 0])
  head.writeUInt16BE(comment.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, comment, jpeg.subarray(2)])
}

/** A text chunk after the signature and the header, which together always are 33 bytes. */
function withPngText(png: Buffer, comment: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('tEXtComment\0', 'latin1'), comment])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length - 4)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([png.subarray(0, 33), length, body, check, png.subarray(33)])
}
