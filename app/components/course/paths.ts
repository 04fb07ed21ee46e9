import type { AssessmentState } from '#app/domain/workflow/states.ts'

const assessment = (assessmentId: string) => `/assessments/${encodeURIComponent(assessmentId)}`

export function coursePath(assessmentId: string): string {
  return `${assessment(assessmentId)}/course`
}

export function movePath(assessmentId: string, to: AssessmentState): string {
  return `${coursePath(assessmentId)}/move/${to}`
}

export function letterPath(assessmentId: string, version: number): string {
  return `${assessment(assessmentId)}/moves/${version}/letter`
}

export function nationalResultsPath(assessmentId: string): string {
  return `${assessment(assessmentId)}/national-results`
}

export function reopenPath(assessmentId: string, itemCode: string): string {
  return `${assessment(assessmentId)}/items/${encodeURIComponent(itemCode)}/reopen`
}
