/** The desk of publication of an office. */
export function publicationPath(officeId: string): string {
  return `/offices/${encodeURIComponent(officeId)}/publication`
}

/** The public page of an office, and what belongs to it. */
export function publicOfficePath(officeId: string, part: '' | 'aduan' | 'survei' | 'layar' | 'maklumat' = ''): string {
  return `/kantor/${encodeURIComponent(officeId)}${part === '' ? '' : `/${part}`}`
}
