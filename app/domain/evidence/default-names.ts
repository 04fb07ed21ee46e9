import { roundOf } from '#app/domain/calendar/rounds.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { prerequisiteMark } from '#app/domain/instrument/subjects.ts'
import type { Edition } from '#app/domain/instrument/types.ts'

/** What the default name of a piece is made of, beside its number. */
export type NamedPiece = {
  readonly pieceId: string
  /** An item's code, or `P:` and a prerequisite. */
  readonly subject: string
  readonly kind: string
  readonly documentDate: string | null
  readonly periodTo: string | null
  /** An instant. */
  readonly uploadedAt: string
  /** Without its dot; empty for a link. */
  readonly extension: string
}

type Office = { readonly officeId: string; readonly timezone: string }

/** Whatever serves no item lies here: prerequisites have no area. */
const prerequisites = 'prasyarat'

/**
 * The default names of pieces, `{round}_{criterion}_{office}_{kind}_{yyyymmdd}_{seq}` (process, 5), in the order
 * given. Pieces that would be called the same are counted, whatever their extension; all pieces of a criterion must be
 * given for the numbers to hold.
 */
export function defaultNames(pieces: readonly NamedPiece[], { officeId, timezone }: Office): readonly string[] {
  const counts = new Map<string, number>()
  return pieces.map((piece) => {
    const day = dayOf(piece, timezone)
    const parts = [roundOf(day), piece.subject, officeId, piece.kind, day.replaceAll('-', '')]
    const stem = parts.map(plain).join('_')
    const number = (counts.get(stem) ?? 0) + 1
    counts.set(stem, number)
    const extension = plain(piece.extension).toLowerCase()
    return `${stem}_${String(number).padStart(2, '0')}${extension && `.${extension}`}`
  })
}

/** The folders that such a file lies in: area, sub-component, round. */
export function foldersOf(piece: NamedPiece, edition: Edition, timezone: string): string {
  const round = roundOf(dayOf(piece, timezone))
  if (piece.subject.startsWith(prerequisiteMark)) {
    return [prerequisites, piece.subject.slice(prerequisiteMark.length), round].map(plain).join('/')
  }
  const item = indexEdition(edition).itemByCode.get(piece.subject)
  const place = [item?.areaKey ?? item?.component ?? '', item?.subArea ?? item?.group ?? piece.subject]
  return [...place.filter((part) => part !== ''), round].map(plain).join('/')
}

/** The day of the document; without one the end of its period, and then the day on which it came to the office. */
function dayOf({ documentDate, periodTo, uploadedAt }: NamedPiece, timezone: string): string {
  return documentDate ?? periodTo ?? localDay(new Date(uploadedAt), timezone)
}

/** Inside a part every other character becomes a hyphen, so that the six parts can be told apart. */
function plain(part: string): string {
  return part.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '')
}
