import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What keeps texts from those who hold the database alone, and vouches for texts that went out and came back. */
export type Secrets = {
  /** Encrypts a text (AES-256-GCM); the same text gives another result each time. */
  readonly seal: (text: string) => string
  /** The text again; undefined when it was changed, or sealed with a key that is not here. */
  readonly open: (sealed: string) => string | undefined
  /** A signature (HMAC-SHA-256, base64url) that only the holder of the key can make. */
  readonly sign: (text: string) => string
}

type Key = { readonly id: string; readonly cipher: Buffer; readonly signature: Buffer }

const keyBytes = 32
const form = 'v1'

/**
 * The secrets of an installation. `configured` holds keys in base64 of 32 bytes each, the newest first: it seals and
 * signs, the others only open. Without it the key lies in the file `secret.key` of the data folder, which is made when
 * it is first needed; of several processes that begin together, one makes it.
 *
 * @throws when first used, if the file holds no key or cannot be written.
 */
export function openSecrets(configured: string | undefined, folder: string): Secrets {
  let known: readonly Key[] | undefined
  const keys = () => (known ??= (configured?.split(',') ?? [keyInFile(join(folder, 'secret.key'), folder)]).map(keyOf))

  return {
    seal(text) {
      const [{ id, cipher: key }] = keys() as [Key]
      const head = `${form}.${id}`
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(head))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `${head}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(sealed) {
      const [version, id, packed] = sealed.split('.')
      const key = keys().find((one) => one.id === id)
      if (version !== form || !key || !packed) return undefined
      const bytes = Buffer.from(packed, 'base64url')
      if (bytes.length < 28) return undefined
      try {
        const decipher = createDecipheriv('aes-256-gcm', key.cipher, bytes.subarray(0, 12))
        decipher.setAAD(Buffer.from(`${version}.${id}`)).setAuthTag(bytes.subarray(12, 28))
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
    sign(text) {
      const [{ signature }] = keys() as [Key]
      return createHmac('sha256', signature).update(text).digest('base64url')
    },
  }
}

/** Whether a text is a list of keys as `SECRET_KEY` holds them. */
export function isKeyList(text: string): boolean {
  return text.split(',').every((one) => /^[A-Za-z0-9+/]{43}=$/.test(one))
}

/** The name of a key tells nothing about it; encrypting and signing get keys of their own (RFC 5869). */
function keyOf(text: string): Key {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== keyBytes) throw new Error('secret.key: holds no key of 32 bytes in base64')
  const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', bytes, '', `menuju ${purpose}`, keyBytes))
  const id = createHash('sha256').update(derived('name')).digest('hex').slice(0, 8)
  return { id, cipher: derived('seal'), signature: derived('sign') }
}

function keyInFile(path: string, folder: string): string {
  const kept = readKey(path)
  if (kept !== undefined) return kept
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // Written whole under another name first: whoever reads the file finds a key, never the half of one.
  const draft = `${path}.${randomBytes(8).toString('hex')}`
  try {
    writeFileSync(draft, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
    chmodSync(draft, 0o600)
    linkSync(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readKey(path) ?? ''
}

function readKey(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
