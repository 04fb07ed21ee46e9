import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { zip } from './zip-builder.ts'

/** Small files of every kind, built from their formats' own definitions. */

/** A PDF as a program writes it; `size` pads it, in bytes, without touching what readers look at. */
export function pdf(size = 0, text = 'Surat keputusan'): Buffer {
  const body = `%PDF-1.4\n% ${text}\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n`
  const padding = `%${'x'.repeat(Math.max(0, size - body.length - 130))}\n`
  const table = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n${body.length + padding.length}\n%%EOF\n`
  return Buffer.from(body + padding + table, 'latin1')
}

type PdfProtection = NonNullable<ConstructorParameters<typeof PDFDocument>[0]>

/** A real page, under the given passwords. */
export function protectedPdf(options: PdfProtection): Promise<Buffer> {
  const document = new PDFDocument(options)
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  document.text('Notula rapat')
  document.end()
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))))
}

/** A picture's header and end: 640 × 480. */
export function jpeg(): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 480 >> 8, 480 & 255, 640 >> 8, 640 & 255, 1, 1, 0x11, 0])
  const metadata = Buffer.concat([Buffer.from([0xff, 0xe1, 0x03, 0xea]), Buffer.alloc(1000)])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), metadata, frame, Buffer.from([0xff, 0xd9])])
}

/** One transparent pixel, as every encoder writes it. */
export function png(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  )
}

/** One pixel, lossy. */
export function webp(): Buffer {
  return Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')
}

/** A real photograph format: 64 × 48, written by a phone's encoder. */
export function heic(): Buffer {
  return readFileSync(new URL('./files/photo.heic', import.meta.url))
}

export function mp4(size = 0): Buffer {
  const head = Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2avc1mp41')),
    box('moov', Buffer.alloc(100)),
  ])
  return Buffer.concat([head, box('mdat', Buffer.alloc(Math.max(8, size - head.length - 8)))])
}

export function box(type: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(content.length + 8)
  return Buffer.concat([size, Buffer.from(type), content])
}

const types = (part: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main" ContentType="application/vnd.${part}+xml"/></Types>`

export function docx(): Buffer {
  return zip({ '[Content_Types].xml': types('openxmlformats'), '_rels/.rels': '<r/>', 'word/document.xml': '<w/>' })
}

export function xlsx(extra: Readonly<Record<string, string>> = {}): Buffer {
  return zip({ '[Content_Types].xml': types('openxmlformats'), 'xl/workbook.xml': '<x/>', ...extra })
}

export function pptx(): Buffer {
  return zip({ '[Content_Types].xml': types('openxmlformats'), 'ppt/presentation.xml': '<p/>' })
}

/** A workbook with a program, under whatever name. */
export function xlsm(): Buffer {
  return xlsx({ 'xl/vbaProject.bin': 'Sub Auto_Open()' })
}

/** A workbook that only its list of types gives away: the program has another name. */
export function disguisedXlsm(): Buffer {
  const list = types('ms-excel.sheet.macroEnabled.main')
  return zip({ '[Content_Types].xml': list, 'xl/workbook.xml': '<x/>', 'xl/bild.bin': 'Sub Auto_Open()' })
}

export function program(): Buffer {
  return Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1'), Buffer.alloc(500)])
}

export function page(): Buffer {
  return Buffer.from('<!DOCTYPE html><html><body><script>alert(1)</script></body></html>')
}

/** A page that begins with the mark of a PDF, and ends like one. */
export function pageAsPdf(): Buffer {
  return Buffer.from(`%PDF-1.4\n<html><script>alert(1)</script></html>\nstartxref\n0\n%%EOF\n`)
}

export function svg(): Buffer {
  return Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
}

/** A container of old office files, which is also what a password makes of a new one. */
export function oldOffice(): Buffer {
  return Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1016)])
}

/** A ZIP that is no office file. */
export function archive(): Buffer {
  return zip({ 'catatan.txt': 'halo' })
}
