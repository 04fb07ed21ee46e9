import type { ComplaintGroup } from '#app/use-cases/complaints/complaint-view.server.ts'

/** The list of an office's complaints; what is left out is as usual. */
export function complaintsPath(
  officeId: string,
  { group = 'open', kind, page = 1 }: { group?: ComplaintGroup; kind?: string | undefined; page?: number } = {},
): string {
  const query = new URLSearchParams()
  if (group !== 'open') query.set('bagian', group)
  if (kind) query.set('jenis', kind)
  if (page > 1) query.set('halaman', String(page))
  const text = query.toString()
  return `/offices/${encodeURIComponent(officeId)}/complaints${text && `?${text}`}`
}

export function complaintPath(officeId: string, complaintId: string): string {
  return `${complaintsPath(officeId)}/${encodeURIComponent(complaintId)}`
}

export function enterComplaintPath(officeId: string): string {
  return `/offices/${encodeURIComponent(officeId)}/complaints/new`
}

export function visitsPath(officeId: string, page = 1): string {
  return `/offices/${encodeURIComponent(officeId)}/inspections${page > 1 ? `?halaman=${page}` : ''}`
}

/** Where anybody complains about an office. */
export function publicComplaintPath(officeId: string): string {
  return `/kantor/${encodeURIComponent(officeId)}/aduan`
}
