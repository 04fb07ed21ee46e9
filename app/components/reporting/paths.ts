/** Everything an office reports. */
export function periodsPath(officeId: string): string {
  return `/offices/${encodeURIComponent(officeId)}/indicators`
}

/** The form of a period, or one of its pages. */
export function formPath(officeId: string, period: string, page?: 'hand-in' | 'history' | 'import' | 'draft'): string {
  const form = `${periodsPath(officeId)}/${encodeURIComponent(period)}`
  return page === undefined ? form : `${form}/${page}`
}

export function importPath(officeId: string, period: string, importId: string): string {
  return `${formPath(officeId, period, 'import')}/${encodeURIComponent(importId)}`
}

export function templatePath(officeId: string, period: string, format: 'csv' | 'xlsx'): string {
  return `${formPath(officeId, period)}/template/${format}`
}

/** Where an indicator's figures stand on the form. */
export function blockAnchor(id: string): string {
  return `isian-${id}`
}
