import { extensionOf } from './file-names.ts'
import { FILE_TYPES, kindOfExtension } from './file-rules.ts'
import type { FileKind, FileLimits, UploadRefusal } from './file-rules.ts'

/** Pictures that a browser can decode and write again smaller. */
const shrinkable: readonly FileKind[] = ['jpeg', 'png', 'webp']

/** Whether a picture past its limit may still be made smaller before it is sent. */
export function canShrink(name: string): boolean {
  const kind = kindOfExtension(extensionOf(name))
  return kind !== undefined && shrinkable.includes(kind)
}

/** The limit in bytes of the family a name belongs to, or undefined for a name of no accepted kind. */
export function limitOf(name: string, limits: FileLimits): number | undefined {
  const kind = kindOfExtension(extensionOf(name))
  return kind && limits[FILE_TYPES[kind].family]
}

/** What can be said about a file before any of it is sent; the server looks again, at the content. `size` in bytes. */
export function precheck(
  { name, size }: { readonly name: string; readonly size: number },
  limits: FileLimits,
): UploadRefusal | undefined {
  const limit = limitOf(name, limits)
  if (limit === undefined) return { name, reason: 'type-not-allowed' }
  if (size === 0) return { name, reason: 'empty' }
  if (size > limit && !canShrink(name)) return { name, reason: 'too-large', limit, actual: size }
  return undefined
}
