import { createCipheriv, createHash } from 'node:crypto'
import type { FileReader } from './file-reader.server.ts'
import { pdfFlag, pdfNumber, pdfString } from './pdf-values.server.ts'
import { rc4 } from './rc4.server.ts'

const MAX_FILE_BYTES = 64 * 1024 * 1024
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const none = Buffer.alloc(0)

/**
 * Does an encrypted PDF open for everybody, that is, with an empty password? Those that only restrict printing or
 * copying do. The standard handler of ISO 32000-1 §7.6.3 (revisions 2 to 4) and ISO 32000-2 §7.6.4 (5 and 6);
 * anything else, certificates above all, counts as closed.
 */
export async function opensWithoutPassword(file: FileReader, trailer: string): Promise<boolean> {
  const dictionary = await encryption(file, trailer)
  if (!dictionary || !/\/Filter\s*\/Standard\b/.test(dictionary)) return false
  const revision = pdfNumber(dictionary, 'R') ?? 0
  const user = pdfString(dictionary, 'U') ?? none
  if (revision >= 2 && revision <= 4) return opensOld(dictionary, trailer, revision, user)
  if (revision !== 5 && revision !== 6) return false
  const salt = user.subarray(32, 40)
  const expected = revision === 5 ? digest('sha256', salt) : hardened(salt)
  return user.length >= 40 && expected.equals(user.subarray(0, 32))
}

/** The dictionary stands in the trailer, or is an object of its own that is never packed. */
async function encryption(file: FileReader, trailer: string): Promise<string | undefined> {
  const reference = /\/Encrypt\s+(\d+)\s+(\d+)\s+R/.exec(trailer)
  if (!reference) return trailer.slice(trailer.indexOf('/Encrypt'))
  if (file.bytes > MAX_FILE_BYTES) return undefined
  const whole = (await file.read(0, file.bytes)).toString('latin1')
  const start = [...whole.matchAll(new RegExp(`(?<!\\d)${reference[1]}\\s+${reference[2]}\\s+obj\\b`, 'g'))].at(-1)
  if (!start) return undefined
  const end = whole.indexOf('endobj', start.index)
  return whole.slice(start.index, end < 0 ? undefined : end)
}

function opensOld(dictionary: string, trailer: string, revision: number, user: Buffer): boolean {
  const owner = pdfString(dictionary, 'O') ?? none
  const id = pdfString(trailer, 'ID') ?? none
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE((pdfNumber(dictionary, 'P') ?? 0) | 0)
  const open = revision >= 4 && pdfFlag(dictionary, 'EncryptMetadata') === false
  const length = keyLength(dictionary, revision)

  let key = digest('md5', padding, owner.subarray(0, 32), permissions, id, open ? Buffer.alloc(4, 0xff) : none)
  for (let round = 0; revision >= 3 && round < 50; round += 1) key = digest('md5', key.subarray(0, length))
  key = key.subarray(0, length)

  if (revision === 2) return rc4(key, padding).equals(user.subarray(0, 32))
  let check = digest('md5', padding, id)
  for (let round = 0; round < 20; round += 1)
    check = rc4(
      key.map((byte) => byte ^ round),
      check,
    )
  return check.equals(user.subarray(0, 16))
}

/** In bytes: 5 in the first revision, 16 with crypt filters, in between what the dictionary says. */
function keyLength(dictionary: string, revision: number): number {
  if (revision === 2) return 5
  if (revision === 4) return 16
  return Math.min(16, Math.max(5, (pdfNumber(dictionary, 'Length') ?? 40) / 8))
}

/** Algorithm 2.B of ISO 32000-2 for an empty password: at least 64 rounds, as long as the last byte demands. */
function hardened(salt: Buffer): Buffer {
  let key = digest('sha256', salt)
  for (let round = 0; ; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false)
    const block = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key)))
    const sum = block.subarray(0, 16).reduce((total, byte) => total + byte, 0)
    key = digest((['sha256', 'sha384', 'sha512'] as const)[sum % 3] ?? 'sha256', block)
    if (round >= 63 && (block.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32)
  }
}

function digest(algorithm: 'md5' | 'sha256' | 'sha384' | 'sha512', ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash(algorithm)
  for (const part of parts) hash.update(part)
  return hash.digest()
}
