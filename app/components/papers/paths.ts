import type { PaperKind } from '#app/domain/papers/kinds.ts'

/** The page that lists the papers of an assessment; with a kind, at that paper. */
export function papersPath(assessmentId: string, kind?: PaperKind): string {
  const page = `/assessments/${encodeURIComponent(assessmentId)}/papers`
  return kind === undefined ? page : `${page}#${kind}`
}

/** A paper as PDF, in the browser or as a download. */
export function paperHref(assessmentId: string, kind: PaperKind, download = false): string {
  return `${papersPath(assessmentId)}/${kind}.pdf${download ? '?unduh' : ''}`
}

export function scanHref(assessmentId: string, scanId: string): string {
  return `${papersPath(assessmentId)}/scans/${encodeURIComponent(scanId)}`
}

/** The report of a Kanwil as PDF. */
export function regionReportHref(kanwilId: string, year: number): string {
  return `/monitoring/report.pdf?${new URLSearchParams({ kanwil: kanwilId, year: String(year) })}`
}
