/** The address that opens the form of a new finding. */
export const newFinding = 'baru'

/** The page of the findings of an assessment; with an id, at that finding and with its form open. */
export function findingsPath(assessmentId: string, opened?: { readonly id: string; readonly number?: number }): string {
  const page = `/assessments/${encodeURIComponent(assessmentId)}/findings`
  if (!opened) return page
  const { id, number } = opened
  return `${page}?temuan=${encodeURIComponent(id)}#${number === undefined ? 'tulis' : findingAnchor(number)}`
}

export function findingAnchor(number: number): string {
  return `temuan-${number}`
}

/** The report of the internal team as a file. */
export function reportFilePath(assessmentId: string): string {
  return `/assessments/${encodeURIComponent(assessmentId)}/papers/lhe.pdf`
}

/** Where files for the follow-up of a finding are sent. */
export function findingUploadPath(assessmentId: string, findingId: string): string {
  return `/assessments/${encodeURIComponent(assessmentId)}/findings/${encodeURIComponent(findingId)}/evidence`
}
