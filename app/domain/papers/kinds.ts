import type { Action } from '#app/domain/access/actions.ts'
import type { Tier } from '#app/domain/scoring/standing.ts'
import type { Role } from '#app/domain/access/roles.ts'

/** The papers of an assessment, in the order in which they are needed. */
export const paperKinds = [
  /** Everything the office and the tiers said of each item (lembar kerja evaluasi). */
  'worksheet',
  /** Points, gates and prerequisites on all three tracks. */
  'score-recap',
  /** The head of office answers for the truth of what is handed in (SPTJM). */
  'declaration',
  /** Minutes of the review by the Kanwil (berita acara). */
  'minutes-kanwil',
  /** Minutes of the review by the internal assessment team. */
  'minutes-internal',
  /** A summary for leadership. */
  'office-report',
] as const

export type PaperKind = (typeof paperKinds)[number]

export function isPaperKind(value: string): value is PaperKind {
  return (paperKinds as readonly string[]).includes(value)
}

/** The papers that are signed by hand and come back as a scan, with the action of whoever brings them. */
export const signedKinds = {
  worksheet: 'paper:sign',
  declaration: 'paper:sign',
  'minutes-kanwil': 'minutes:sign-kanwil',
  'minutes-internal': 'minutes:sign-internal',
} as const satisfies Readonly<Partial<Record<PaperKind, Action>>>

export type SignedKind = keyof typeof signedKinds

export function isSignedKind(value: string): value is SignedKind {
  return Object.hasOwn(signedKinds, value)
}

/** Whose signatures a paper has room for, the first at the left. */
export const signers: Readonly<Record<SignedKind, readonly Role[]>> = {
  worksheet: ['ketua_tim_zi', 'kepala_kantor'],
  declaration: ['kepala_kantor'],
  'minutes-kanwil': ['kepala_kantor', 'verifikator_kanwil'],
  'minutes-internal': ['kepala_kantor', 'tpi_ketua'],
}

/** The tier whose review the minutes are of; null for every other paper. */
export function tierOfMinutes(kind: PaperKind): Extract<Tier, 'kanwil' | 'internal'> | null {
  if (kind === 'minutes-kanwil') return 'kanwil'
  return kind === 'minutes-internal' ? 'internal' : null
}

/** How many digits of the hash of its figures a paper bears: enough to tell two states apart, few enough to compare. */
export const codeLength = 12

/** A code as it is printed, in groups of four: 'ab12 cd34 ef56'. */
export function printedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}
