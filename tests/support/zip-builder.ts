import { deflateRawSync } from 'node:zlib'

/** A ZIP of these entries, deflated, with its directory. Checksums are left zero: nothing here unpacks it. */
export function zip(entries: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const label = Buffer.from(name)
    const data = deflateRawSync(text)
    const sizes = Buffer.alloc(14)
    sizes.writeUInt32LE(data.length, 4)
    sizes.writeUInt32LE(Buffer.byteLength(text), 8)
    sizes.writeUInt16LE(label.length, 12)
    const common = Buffer.concat([Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]), sizes])
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.alloc(2), label, data])
    const place = Buffer.alloc(4)
    place.writeUInt32LE(offset)
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, Buffer.alloc(12), place, label)
    locals.push(local)
    offset += local.length
  }
  return Buffer.concat([...locals, ...directory, endOf(Buffer.concat(directory).length, offset, Object.keys(entries))])
}

function endOf(size: number, offset: number, names: readonly string[]): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(names.length, 8)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
