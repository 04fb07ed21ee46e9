/** The surveys of an office. */
export function surveysPath(officeId: string): string {
  return `/offices/${encodeURIComponent(officeId)}/surveys`
}

/** One survey; with a follow-up its form is open, and `plan` opens an empty one. */
export function campaignPath(officeId: string, campaignId: string, { action }: { readonly action?: string } = {}) {
  const asked = action ? `?tindak=${encodeURIComponent(action)}#rencana` : ''
  return `${surveysPath(officeId)}/${encodeURIComponent(campaignId)}${asked}`
}

export function paperPath(officeId: string, campaignId: string): string {
  return `${campaignPath(officeId, campaignId)}/paper`
}

export function posterPath(officeId: string): string {
  return `/offices/${encodeURIComponent(officeId)}/surveys/poster.pdf`
}

/** The touch screen, opened by the key that makes a device the office's own. */
export function screenPath(officeId: string, key: string): string {
  return `/kantor/${encodeURIComponent(officeId)}/layar?${new URLSearchParams({ kunci: key })}`
}

export function publicSurveyPath(officeId: string): string {
  return `/kantor/${encodeURIComponent(officeId)}/survei`
}
