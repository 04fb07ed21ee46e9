import PDFDocument from 'pdfkit'
import type { SeedDocument } from '#db/seed/documents.server.ts'
import type { SeedOffice } from '#db/seed/offices.server.ts'
import { longDay } from './long-day.ts'
import { textOf } from './texts.ts'

type Pdf = InstanceType<typeof PDFDocument>

const margin = 64
const ink = '#1b2433'
const pale = '#667085'

/** A document of an office as a PDF of one or two pages, the same bytes each time. */
export function documentPdf(office: SeedOffice, document: SeedDocument, day: string, number: number): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    info: {
      Title: document.title,
      Author: office.name,
      Producer: 'Menuju',
      Creator: 'Menuju',
      CreationDate: new Date(`${day}T03:00:00.000Z`),
    },
  })
  letterhead(pdf, office)
  const text = textOf(office, document, day, number)
  pdf.font('Times-Bold').fontSize(13).fillColor(ink).text(text.heading.toUpperCase(), { align: 'center' })
  pdf.font('Times-Roman').fontSize(11).text(`Nomor: ${text.number}`, { align: 'center' }).moveDown(1.2)
  for (const paragraph of text.paragraphs) pdf.text(paragraph, { align: 'justify', lineGap: 2 }).moveDown(0.6)
  if (text.table) table(pdf, text.table)
  signature(pdf, office, day)
  footer(pdf)
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const whole = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))))
  pdf.end()
  return whole
}

function letterhead(pdf: Pdf, office: SeedOffice): void {
  pdf.font('Times-Bold').fontSize(11).fillColor(ink)
  pdf.text('KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN', { align: 'center' })
  pdf.text('DIREKTORAT JENDERAL IMIGRASI', { align: 'center' })
  pdf.fontSize(13).text(office.name.toUpperCase(), { align: 'center' })
  pdf.font('Times-Roman').fontSize(9).fillColor(pale).text(office.city, { align: 'center' })
  const y = pdf.y + 6
  pdf.lineWidth(1.4).strokeColor(ink)
  pdf
    .moveTo(margin, y)
    .lineTo(pdf.page.width - margin, y)
    .stroke()
  pdf.y = y + 22
}

function table(pdf: Pdf, rows: readonly (readonly string[])[]): void {
  pdf.moveDown(0.4).fontSize(10)
  const width = pdf.page.width - 2 * margin
  const columns = rows[0]?.length ?? 1
  const lefts = Array.from({ length: columns }, (_, place) =>
    place === 0 ? 0 : 34 + ((width - 34) / (columns - 1)) * (place - 1),
  )
  for (const [place, row] of rows.entries()) {
    const y = pdf.y
    pdf.font(place === 0 ? 'Times-Bold' : 'Times-Roman')
    row.forEach((cell, column) => {
      const right = lefts[column + 1] ?? width
      pdf.text(cell, margin + lefts[column]!, y + 4, { width: right - lefts[column]! - 8, lineBreak: false })
    })
    pdf.lineWidth(0.5).strokeColor('#c8cfda')
    pdf
      .moveTo(margin, y + 20)
      .lineTo(margin + width, y + 20)
      .stroke()
    pdf.y = y + 20
  }
  pdf.x = margin
  pdf.moveDown(0.8).fontSize(11)
}

function signature(pdf: Pdf, office: SeedOffice, day: string): void {
  pdf.font('Times-Roman').fontSize(11).fillColor(ink).moveDown(1.5)
  const left = pdf.page.width / 2
  const place = office.city.replace(/^(Kota|Kabupaten) /, '')
  pdf
    .text(`${place}, ${longDay(day)}`, left)
    .text(`Kepala ${office.shortName},`)
    .moveDown(1.6)
  pdf.fillColor(pale).text('ditandatangani secara elektronik')
}

function footer(pdf: Pdf): void {
  pdf.fontSize(8).fillColor(pale)
  const text = 'Data contoh: dokumen ini dibuat untuk peragaan Menuju dan bukan dokumen resmi.'
  pdf.text(text, margin, pdf.page.height - margin - 12, { lineBreak: false })
}
