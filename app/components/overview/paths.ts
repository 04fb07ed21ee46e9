import { worksheetPath } from '#app/components/worksheet/paths.ts'
import type { ItemPlace } from '#app/use-cases/overview/overview-view.server.ts'

/** The node under which the trace explains readiness instead of points. */
export const readinessNode = 'readiness'

export function officePath(officeId: string, year?: number): string {
  const page = `/offices/${encodeURIComponent(officeId)}`
  return year === undefined ? page : `${page}?year=${year}`
}

export function activityPath(officeId: string, year: number, page = 1): string {
  const search = new URLSearchParams({ year: String(year), ...(page > 1 && { page: String(page) }) })
  return `/offices/${encodeURIComponent(officeId)}/activity?${search}`
}

export function assessmentPath(
  assessmentId: string,
  page: 'prerequisites' | 'submit' | 'what-if' | 'worksheet',
): string {
  return `/assessments/${encodeURIComponent(assessmentId)}/${page}`
}

/** The item's page of the worksheet as an optional property: nothing where there is none to open. */
export function itemHref(assessmentId: string, page: ItemPlace | null): { readonly href?: string } {
  return page ? { href: worksheetPath(assessmentId, page.node, page.itemCode) } : {}
}
