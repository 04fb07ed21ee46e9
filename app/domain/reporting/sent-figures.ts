import type { FigureSource } from './effective.ts'

/** A figure as it was handed in; `reason` is what was said about it. */
export type SentFigure = {
  readonly value?: number | null
  readonly choice?: string | null
  readonly source: FigureSource
  readonly reason?: string
}

/** What was handed in of a report: its figures by key, as JSON. */
type SentVersion = {
  readonly indicatorCode: string
  readonly number: number
  readonly submittedAt: string
  readonly figures: string
}

/** The figures of one version by key. */
export function figuresOfVersion({ figures }: Pick<SentVersion, 'figures'>): ReadonlyMap<string, SentFigure> {
  return new Map(Object.entries(JSON.parse(figures) as Readonly<Record<string, SentFigure>>))
}

/**
 * The figures of an office's period as they were handed in last: of each report its last version; of a figure that
 * several reports share the one that was handed in latest.
 */
export function sentFigures(versions: readonly SentVersion[]): ReadonlyMap<string, SentFigure> {
  const last = new Map<string, SentVersion>()
  for (const version of versions) {
    const { indicatorCode, number } = version
    if (number > (last.get(indicatorCode)?.number ?? 0)) last.set(indicatorCode, version)
  }
  const byTime = [...last.values()].sort((one, other) => (one.submittedAt < other.submittedAt ? -1 : 1))
  return new Map(byTime.flatMap((version) => [...figuresOfVersion(version)]))
}
