import PDFDocument from 'pdfkit'

type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A PDF as an office's program writes it, of so many pages with a line each; a page is about 20 kB. */
export async function aPdf(name: string, text: string, pages = 1): Promise<Upload> {
  const document = new PDFDocument({ compress: false })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((end) => document.on('end', end))
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) document.addPage()
    document.text(`${text}, halaman ${page}. `.repeat(250))
  }
  document.end()
  await ended
  return { name, mimeType: 'application/pdf', buffer: Buffer.concat(chunks) }
}

/** A Windows program that calls itself a PDF. */
export function aProgramNamed(name: string): Upload {
  const buffer = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1'), Buffer.alloc(2000)])
  return { name, mimeType: 'application/pdf', buffer }
}
