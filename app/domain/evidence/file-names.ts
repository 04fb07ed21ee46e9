/** Names of evidence files: what a person sent, made harmless to show, and the name the project proposes. */

/** The longest name that is kept, in UTF-16 units, its extension included. */
export const MAX_NAME_LENGTH = 120

const nameless = 'berkas'

// Control characters, line separators, byte order mark, zero-width spaces, and the marks that reverse or embed
// writing directions ("gpj.exe" read as "exe.jpg"). Joiners stay: emoji are made of them.
const unwanted = /[\p{Cc}\p{Cs}\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu

/**
 * A name that can be shown and offered for download: without path, control or direction marks, at most
 * {@link MAX_NAME_LENGTH} long with its extension kept, never empty. It is never used as a path.
 */
export function displayName(sent: string): string {
  const last = sent.normalize('NFC').replace(unwanted, '').split(/[/\\]/).at(-1) ?? ''
  const name = last.replace(/\s+/g, ' ').replace(/[\s.]+$/, '')
  const extension = extensionOf(name)
  const tail = extension && name.slice(-(extension.length + 1))
  const stem = name.slice(0, name.length - tail.length).replace(/^[\s.]+/, '')
  return cut(stem || nameless, MAX_NAME_LENGTH - tail.length) + tail
}

/**
 * The extension in lower case without its dot, or '' when there is none. The end of "Laporan 31.12.2025" or of
 * "Rapat tgl. 3 Mei" is not one: an extension begins with a letter and has at most five letters and digits, or is
 * one of those that begin with a digit.
 */
export function extensionOf(name: string): string {
  const found = /\.([a-z][a-z0-9]{0,4}|7z|3gp|3g2)$/i.exec(name)
  return found?.[1]?.toLowerCase() ?? ''
}

/** The same name with this extension, replacing the one it has. */
export function withExtension(name: string, extension: string): string {
  const old = extensionOf(name)
  const stem = old ? name.slice(0, -(old.length + 1)) : name
  return `${cut(stem, MAX_NAME_LENGTH - extension.length - 1)}.${extension}`
}

/** Cuts between characters, never inside a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length
  return text.slice(0, end).trimEnd()
}
