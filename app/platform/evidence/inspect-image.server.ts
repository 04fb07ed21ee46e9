import type { FileReader } from './file-reader.server.ts'
import { RefusedFile } from './refused.server.ts'

export type PictureSize = { readonly width: number; readonly height: number }

/**
 * The size of a picture in pixels, from its header. Throws `RefusedFile` 'unreadable' when the header does not hold
 * one, or the picture is cut off.
 */
export async function inspectImage(file: FileReader, kind: 'jpeg' | 'png' | 'webp'): Promise<PictureSize> {
  const size = await readers[kind](file)
  if (!size || size.width < 1 || size.height < 1) throw new RefusedFile('unreadable')
  return size
}

const readers = { jpeg: jpegSize, png: pngSize, webp: webpSize }

async function pngSize(file: FileReader): Promise<PictureSize | undefined> {
  const head = await file.read(0, 24)
  const tail = await file.read(file.bytes - 64, 64)
  if (head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR' || !tail.includes('IEND')) return undefined
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) }
}

/** Walks the segments to the frame header; long metadata may stand before it. */
async function jpegSize(file: FileReader): Promise<PictureSize | undefined> {
  let at = 2
  for (let segments = 0; segments < 1000; segments += 1) {
    const head = await file.read(at, 9)
    const marker = head[1]
    if (head.length < 9 || head[0] !== 0xff || marker === undefined) return undefined
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) return { height: head.readUInt16BE(5), width: head.readUInt16BE(7) }
    at += 2 + head.readUInt16BE(2)
  }
  return undefined
}

/** SOF0–SOF15, but for the tables and the extension that share their range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

async function webpSize(file: FileReader): Promise<PictureSize | undefined> {
  const head = await file.read(0, 30)
  if (head.length < 30 || head.readUInt32LE(4) + 8 > file.bytes) return undefined
  const chunk = head.toString('latin1', 12, 16)
  if (chunk === 'VP8 ') return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff }
  if (chunk === 'VP8X') return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 }
  if (chunk !== 'VP8L' || head[20] !== 0x2f) return undefined
  const bits = head.readUInt32LE(21)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}
