/** The page of the exchange of an assessment, or of one file that was read. */
export function exchangePath(assessmentId: string, importId?: string): string {
  const page = `/assessments/${encodeURIComponent(assessmentId)}/exchange`
  return importId === undefined ? page : `${page}/${encodeURIComponent(importId)}`
}

/** Where the worksheet is downloaded as a workbook. */
export function workbookPath(assessmentId: string): string {
  return `${exchangePath(assessmentId)}/lke.xlsx`
}

/** Where a workbook is sent to be read. */
export function uploadPath(assessmentId: string): string {
  return `${exchangePath(assessmentId)}/file`
}
