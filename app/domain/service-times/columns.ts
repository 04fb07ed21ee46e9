/** What is read of a list of applications. Nothing else of it is looked at: an application has no name here. */
export const timeColumns = ['service', 'started', 'finished'] as const
export type TimeColumn = (typeof timeColumns)[number]

/** How the head of each column may be written, folded as `foldHead` does; the first is that of the template. */
export const headsOf: Readonly<Record<TimeColumn, readonly string[]>> = {
  service: ['layanan', 'service', 'jenis_layanan', 'kode_layanan', 'service_code'],
  started: ['mulai', 'started', 'tanggal_mulai', 'tgl_mulai', 'start', 'started_on'],
  finished: ['selesai', 'finished', 'tanggal_selesai', 'tgl_selesai', 'finish', 'finished_on'],
}

export type FoundColumns = Readonly<Record<TimeColumn, number>>

export type ReadHead =
  | {
      readonly ok: true
      readonly columns: FoundColumns
      /** How many other columns were passed over. */ readonly others: number
    }
  | { readonly ok: false; readonly code: 'column-missing' | 'column-twice'; readonly column: TimeColumn }

/** Finds the columns by their heads, in any order and case. */
export function readHead(cells: readonly string[]): ReadHead {
  const heads = cells.map(foldHead)
  const found: Partial<Record<TimeColumn, number>> = {}
  for (const column of timeColumns) {
    const places = heads.flatMap((head, place) => (headsOf[column].includes(head) ? [place] : []))
    const [place] = places
    if (place === undefined) return { ok: false, code: 'column-missing', column }
    if (places.length > 1) return { ok: false, code: 'column-twice', column }
    found[column] = place
  }
  const others = heads.filter((head) => head !== '').length - timeColumns.length
  return { ok: true, columns: found as FoundColumns, others }
}

/** 'Tanggal  Mulai*' → 'tanggal_mulai'. */
function foldHead(text: string): string {
  return text
    .replace(/[*:\uFEFF]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '_')
}
