import type { EditionIndex } from '#app/domain/instrument/index-edition.ts'
import { labelOf } from './export-sheet.ts'
import type { FoundColumns } from './find-header.ts'
import type { Layout, LayoutRow, RowKind } from './layout.ts'
import type { ReadCell, ReadSheet } from './sheets.ts'
import { fingerprint, similarity } from './similarity.ts'
import type { Fingerprint } from './similarity.ts'

/** A row of the layout with the row of the sheet that it was found in, and how alike their labels are. */
export type FoundRow = {
  readonly layout: LayoutRow
  readonly row: number
  readonly label: string
  readonly alike: number
  /** The letter or number before the label is another than the layout's. */
  readonly otherMarker: boolean
}

export type FoundRows = {
  readonly found: readonly FoundRow[]
  readonly missing: readonly LayoutRow[]
  /** Rows of the sheet that stand for nothing in the layout. */
  readonly strangers: readonly number[]
}

type Seen = {
  readonly row: number
  /** Place of the marker among the columns of the hierarchy; −1 without one. */
  readonly depth: number
  readonly marker: string
  readonly label: string
  readonly print: Fingerprint
  readonly isCount: boolean
}
type Wanted = Omit<Seen, 'row' | 'label'> & { readonly layout: LayoutRow }

/** What it costs to leave out a row of the sheet, or one of the layout. */
const gap = -0.35
/** Labels less alike than this do not speak of the same thing. */
export const leastAlike = 0.16

/**
 * Finds every row of the layout in a sheet: by its place in the order, its marker, its depth, and by how alike the
 * labels are. Row numbers, colours and the scale play no part. What stands in another order than the layout's is
 * found by its label afterwards.
 */
export function findRows(layout: Layout, index: EditionIndex, sheet: ReadSheet, columns: FoundColumns): FoundRows {
  const seen = seenRows(sheet, columns)
  const wanted = layout.rows.map((row) => wantedRow(layout, index, row))
  const pairs = align(seen, wanted)
  const moved = pairMoved(seen, wanted, pairs)
  const all = [...pairs, ...moved].sort(([one], [other]) => one - other)
  return {
    found: all.map(([s, w]) => foundRow(seen[s]!, wanted[w]!)),
    missing: wanted.filter((_want, w) => !all.some(([, other]) => other === w)).map(({ layout: row }) => row),
    strangers: seen.filter((_row, s) => !all.some(([other]) => other === s)).map(({ row }) => row),
  }
}

function foundRow(seen: Seen, wanted: Wanted): FoundRow {
  const otherMarker = seen.marker !== wanted.marker && !(loose(seen.marker) && loose(wanted.marker))
  return { layout: wanted.layout, row: seen.row, label: seen.label, alike: alikeness(seen, wanted), otherMarker }
}

function loose(marker: string): boolean {
  return marker === '' || marker === '-'
}

/** The most rows of a sheet that are compared; a worksheet has some two hundred with a label. */
const mostRows = 2000

function seenRows(sheet: ReadSheet, { headerRow, hierarchy }: FoundColumns): readonly Seen[] {
  return [...sheet.rows]
    .filter(([row]) => row > headerRow)
    .sort(([one], [other]) => one - other)
    .flatMap(([row, cells]) => {
      const parts = hierarchy.flatMap((letter, depth) => textAt(cells.get(letter), depth))
      if (parts.length === 0) return []
      return [seenRow(row, parts)]
    })
    .slice(0, mostRows)
}

type Part = { readonly depth: number; readonly text: string }

function textAt(cell: ReadCell | undefined, depth: number): readonly Part[] {
  const text = cell?.kind === 'empty' || cell?.kind === 'error' ? '' : (cell?.text.replace(/\s+/g, ' ').trim() ?? '')
  return text === '' ? [] : [{ depth, text }]
}

function seenRow(row: number, parts: readonly Part[]): Seen {
  const [first, ...rest] = parts
  const isMarker = first!.text.length <= 5 && (rest.length > 0 || /^[a-z0-9]{1,4}\.?$/i.test(first!.text))
  const label = (isMarker ? rest : parts).map(({ text }) => text).join(' ')
  const dashed = /^[-–—•]\s*/.test(label)
  return {
    row,
    depth: isMarker ? first!.depth : -1,
    marker: isMarker ? plainMarker(first!.text) : '',
    label,
    print: fingerprint(label),
    isCount: dashed && !isMarker,
  }
}

function plainMarker(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.)]/g, '')
    .replace(/[–—•]/, '-')
}

function wantedRow(layout: Layout, index: EditionIndex, row: LayoutRow): Wanted {
  const { marker = '' } = row
  const columns = layout.columns.filter(({ role }) => role === 'hierarchy').map(({ letter }) => letter)
  return {
    layout: row,
    depth: marker === '' ? -1 : columns.indexOf(layout.places[row.kind][0]),
    marker: plainMarker(marker),
    print: fingerprint(labelOf(index, row)),
    isCount: row.kind === 'count' && marker === '',
  }
}

function alikeness(seen: Seen, wanted: Wanted): number {
  return similarity(seen.print, wanted.print)
}

const headings: readonly RowKind[] = ['component', 'aspect', 'group', 'area', 'subArea']

/** How well a row of the sheet stands for a row of the layout; below the gaps it does not. */
function fit(seen: Seen, wanted: Wanted): number {
  const alike = alikeness(seen, wanted)
  const marker =
    seen.marker === wanted.marker
      ? seen.marker === ''
        ? 0.3
        : 1
      : loose(seen.marker) || loose(wanted.marker)
        ? 0
        : -0.3
  const depth = seen.depth === wanted.depth ? 0.6 : seen.depth < 0 || wanted.depth < 0 ? -0.2 : -1.2
  const count = seen.isCount === wanted.isCount ? 0 : -0.8
  // Headings carry the hierarchy: one under a name that is nothing like it is another one.
  const name = alike < leastAlike && headings.includes(wanted.layout.kind) ? -2 : 0
  return alike * 4 + marker + depth + count + name - 0.9
}

/** The best pairing of two lists in order (Needleman and Wunsch). */
function align(seen: readonly Seen[], wanted: readonly Wanted[]): readonly (readonly [number, number])[] {
  const width = wanted.length + 1
  const best = new Float64Array((seen.length + 1) * width)
  for (let s = 1; s <= seen.length; s++) best[s * width] = s * gap
  for (let w = 1; w < width; w++) best[w] = w * gap
  for (let s = 1; s <= seen.length; s++) {
    for (let w = 1; w < width; w++) {
      const paired = best[(s - 1) * width + w - 1]! + fit(seen[s - 1]!, wanted[w - 1]!)
      best[s * width + w] = Math.max(paired, best[(s - 1) * width + w]! + gap, best[s * width + w - 1]! + gap)
    }
  }
  const pairs: (readonly [number, number])[] = []
  let [s, w] = [seen.length, wanted.length]
  while (s > 0 && w > 0) {
    const here = best[s * width + w]!
    if (here === best[(s - 1) * width + w]! + gap) s--
    else if (here === best[s * width + w - 1]! + gap) w--
    else pairs.unshift([--s, --w])
  }
  return pairs
}

/** Rows that were left over on both sides and carry the same label almost to the letter. */
function pairMoved(
  seen: readonly Seen[],
  wanted: readonly Wanted[],
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const freeSeen = seen.flatMap((row, s) => (pairs.some(([other]) => other === s) ? [] : [[s, row] as const]))
  const taken = new Set<number>()
  return wanted.flatMap((want, w): readonly (readonly [number, number])[] => {
    if (pairs.some(([, other]) => other === w) || want.layout.kind === 'count' || want.layout.kind === 'sum') return []
    const [best] = freeSeen
      .filter(([s, row]) => !taken.has(s) && row.depth === want.depth)
      .map(([s, row]) => ({ s, alike: alikeness(row, want) }))
      .sort((one, other) => other.alike - one.alike)
    if (!best || best.alike < 0.6) return []
    taken.add(best.s)
    return [[best.s, w]]
  })
}
