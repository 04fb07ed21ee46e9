import type { Track } from '#app/domain/scoring/standing.ts'

/** The explanation of a node, an item, or readiness ('readiness') on a track. */
export function traceHref(assessmentId: string, track: Track, node: string): string {
  return `/assessments/${encodeURIComponent(assessmentId)}/trace?${new URLSearchParams({ track, node })}`
}
