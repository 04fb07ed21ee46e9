/** The desk of an office's information centre. */
export function informationPath(officeId: string): string {
  return `/offices/${encodeURIComponent(officeId)}/information`
}

/** The same with the form open that corrects an entry. */
export function correctionPath(officeId: string, id: string): string {
  return `${informationPath(officeId)}?${new URLSearchParams({ betulkan: id })}#${entryAnchor(id)}`
}

export function entryAnchor(id: string): string {
  return `catatan-${id}`
}

export function profilePath(officeId: string): string {
  return `${informationPath(officeId)}/profile`
}

export function countsPath(officeId: string, month: string): string {
  return `${informationPath(officeId)}/export.csv?bulan=${encodeURIComponent(month)}`
}

export function monthPath(officeId: string, month: string): string {
  return `${informationPath(officeId)}?bulan=${encodeURIComponent(month)}#bulan`
}

/** The touch screen of an office, for the public. */
export function kioskPath(officeId: string): string {
  return `/kantor/${encodeURIComponent(officeId)}/layar`
}
