/** The records of a ZIP archive (APPNOTE 6.3) of files that are kept as they are. */

/** A file in its archive: sizes and places in bytes. */
export type Placed = { readonly path: Buffer; readonly bytes: number; readonly crc: number; readonly offset: number }

const fourBytes = 0xffff_ffff
const twoBytes = 0xffff
/** Names are UTF-8. */
const flags = 0x0800
/** A plain file of Unix that everybody may read. */
const attributes = (0o100644 << 16) >>> 0

export const localHeaderBytes = 30

/** What stands before the content of a file. The largest file is just under 4 GiB, the earliest year 1980. */
export function localHeader({ path, bytes, crc }: Placed, at: Date): Buffer {
  const header = Buffer.alloc(localHeaderBytes)
  header.writeUInt32LE(0x0403_4b50, 0)
  header.writeUInt16LE(20, 4)
  common(header, 6, { path, bytes, crc }, at)
  return Buffer.concat([header, path])
}

/** The line of a file in the directory at the end; a place beyond 4 GiB stands in a field of its own. */
export function directoryLine(file: Placed, at: Date): Buffer {
  const far = file.offset >= fourBytes
  const line = Buffer.alloc(46)
  line.writeUInt32LE(0x0201_4b50, 0)
  line.writeUInt16LE((3 << 8) | 45, 4)
  line.writeUInt16LE(far ? 45 : 20, 6)
  common(line, 8, file, at)
  line.writeUInt16LE(far ? 12 : 0, 30)
  line.writeUInt32LE(attributes, 38)
  line.writeUInt32LE(far ? fourBytes : file.offset, 42)
  if (!far) return Buffer.concat([line, file.path])
  const extra = Buffer.alloc(12)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(8, 2)
  extra.writeBigUInt64LE(BigInt(file.offset), 4)
  return Buffer.concat([line, file.path, extra])
}

/** What ends the archive, for so many files whose directory begins there and is so long. */
export function archiveEnd(files: number, start: number, length: number): Buffer {
  const isBig = files >= twoBytes || start >= fourBytes || length >= fourBytes
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50, 0)
  end.writeUInt16LE(Math.min(files, twoBytes), 8)
  end.writeUInt16LE(Math.min(files, twoBytes), 10)
  end.writeUInt32LE(Math.min(length, fourBytes), 12)
  end.writeUInt32LE(Math.min(start, fourBytes), 16)
  return isBig ? Buffer.concat([bigEnd(files, start, length), end]) : end
}

function bigEnd(files: number, start: number, length: number): Buffer {
  const end = Buffer.alloc(56 + 20)
  end.writeUInt32LE(0x0606_4b50, 0)
  end.writeBigUInt64LE(44n, 4)
  end.writeUInt16LE((3 << 8) | 45, 12)
  end.writeUInt16LE(45, 14)
  end.writeBigUInt64LE(BigInt(files), 24)
  end.writeBigUInt64LE(BigInt(files), 32)
  end.writeBigUInt64LE(BigInt(length), 40)
  end.writeBigUInt64LE(BigInt(start), 48)
  end.writeUInt32LE(0x0706_4b50, 56)
  end.writeBigUInt64LE(BigInt(start + length), 64)
  end.writeUInt32LE(1, 72)
  return end
}

/** Flags, method (kept as it is), moment, checksum, sizes and the length of the name, as both records have them. */
function common(record: Buffer, from: number, { path, bytes, crc }: Omit<Placed, 'offset'>, at: Date): void {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
  record.writeUInt16LE(flags, from)
  record.writeUInt16LE(time, from + 4)
  record.writeUInt16LE(day, from + 6)
  record.writeUInt32LE(crc, from + 8)
  record.writeUInt32LE(bytes, from + 12)
  record.writeUInt32LE(bytes, from + 16)
  record.writeUInt16LE(path.length, from + 20)
}
