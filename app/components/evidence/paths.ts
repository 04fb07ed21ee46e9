/** Addresses of evidence. */
export function fileHref(pieceId: string, number: number, download = false): string {
  return `/evidence/${pieceId}/versions/${number}/file${download ? '?unduh' : ''}`
}

/** All evidence of an assessment as one archive. */
export function archiveHref(assessmentId: string): string {
  return `/assessments/${encodeURIComponent(assessmentId)}/evidence.zip`
}

/** Where the evidence of an item, or of `P:` and a prerequisite, is changed. */
export function evidenceHref(assessmentId: string, subject: string): string {
  return `/assessments/${assessmentId}/items/${subject}/evidence`
}

/** The page of an item or of a prerequisite. */
export function subjectHref(assessmentId: string, subject: string): string {
  return subject.startsWith('P:')
    ? `/assessments/${assessmentId}/prerequisites`
    : `/assessments/${assessmentId}/items/${subject}`
}
