/** Kinds of unit that an administrator may add; the ministry's own central units come with the reference data. */
export const addedKinds = ['kanwil', 'kanim', 'lapas', 'rutan', 'bapas', 'rupbasan', 'rudenim'] as const
export type AddedKind = (typeof addedKinds)[number]

/** The classes of immigration offices (`process.md` §10); other kinds may have none. */
export const officeClasses = [
  'Kelas I Khusus TPI',
  'Kelas I Khusus Non TPI',
  'Kelas I TPI',
  'Kelas I Non TPI',
  'Kelas II TPI',
  'Kelas II Non TPI',
  'Kelas III TPI',
  'Kelas III Non TPI',
] as const

/** The zones of Indonesia by the name people use. */
export const zones = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const

/** Whether a text is a kind that may be added. */
export function isAddedKind(text: string): text is AddedKind {
  return (addedKinds as readonly string[]).includes(text)
}

/** The class as it is written officially, whatever the case of what was typed; undefined for none of them. */
export function classNamed(text: string): string | undefined {
  const folded = text.trim().replace(/\s+/g, ' ').toLowerCase()
  return officeClasses.find((name) => name.toLowerCase() === folded)
}

/** A regional office stands beneath a central unit, every other office beneath a regional one. */
export function fitsParent(kind: AddedKind, parentKind: string): boolean {
  return kind === 'kanwil' ? ['kementerian', 'direktorat_jenderal'].includes(parentKind) : parentKind === 'kanwil'
}

/** Codes are readable and never change: small letters, digits and single hyphens, 3 to 60 characters. */
export function isUnitCode(text: string): boolean {
  return text.length >= 3 && text.length <= 60 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)
}

/** The day before a day ('YYYY-MM-DD'). */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 3_600_000).toISOString().slice(0, 10)
}

/** What a unit is found by: its names and its place, folded. */
export function searchTextOf(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== '')
    .join(' ')
    .toLowerCase()
}
