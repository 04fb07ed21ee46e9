import { deflateRawSync } from 'node:zlib'

/** A part of a workbook: its text, or its packed bytes with what its directory says of their size. */
export type Part = string | { readonly packed: Buffer; readonly declared: number }

const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`
const related = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
const book = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="LKE ZI" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** The text of a sheet with some rows. */
export const sheetXml = (rows: string) => `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`

/** The parts of the smallest workbook; others take their place or stand beside them. */
export function workbookParts(others: Readonly<Record<string, Part>> = {}): Readonly<Record<string, Part>> {
  return {
    '[Content_Types].xml': types,
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': related,
    'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
    ...others,
  }
}

/** Packs what says one thing about its size and holds another. */
export function packed(content: Buffer, declared: number): Part {
  return { packed: deflateRawSync(content, { level: 9 }), declared }
}

/** A ZIP of these parts as they are; a name may come twice, a part may be marked as encrypted. */
export function zipOf(parts: readonly (readonly [name: string, part: Part])[], flags = 0): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, part] of parts) {
    const label = Buffer.from(name)
    const data = typeof part === 'string' ? deflateRawSync(part) : part.packed
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(typeof part === 'string' ? Buffer.byteLength(part) : part.declared, 18)
    common.writeUInt16LE(label.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, label)
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, label, data)
    offset += 4 + common.length + label.length + data.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, list, end])
}

/** A workbook of the smallest parts and some others. */
export function workbook(others: Readonly<Record<string, Part>> = {}): Buffer {
  return zipOf(Object.entries(workbookParts(others)))
}
