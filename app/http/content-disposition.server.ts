import { displayName } from '#app/domain/evidence/file-names.ts'

export type Disposition = 'attachment' | 'inline'

/**
 * The header that names a download (RFC 6266): a plain name for old readers, and the whole name in UTF-8 (RFC 8187).
 * No name can end the header early or hide its extension.
 */
export function contentDisposition(disposition: Disposition, name: string): string {
  const shown = displayName(name)
  const plain = shown.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%;]/g, '_')
  // What encodeURIComponent leaves alone, but the grammar of the header does not allow.
  const encoded = encodeURIComponent(shown).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
