import type { NoticeKind } from './kinds.ts'

export type NoticeAbout = {
  readonly kind: NoticeKind
  readonly officeId: string | null
  readonly assessmentId: string | null
  /** The item or other thing; empty for the whole. */
  readonly subject: string
}

/**
 * Where a notice leads. `ownOffice` tells whether the reader works at the office it is about: the office goes to its
 * item, a reviewer to the desk at which that item is judged.
 */
export function noticeTarget({ kind, officeId, assessmentId, subject }: NoticeAbout, ownOffice: boolean): string {
  if (kind.startsWith('indicator-') && officeId !== null) return reportTarget(officeId, subject, ownOffice)
  if (kind === 'complaint' && officeId !== null) {
    const office = `/offices/${encodeURIComponent(officeId)}/complaints`
    return !ownOffice ? '/complaints' : subject === '' ? office : `${office}/${encodeURIComponent(subject)}`
  }
  if (kind === 'link-closed' && officeId !== null) {
    return `/offices/${encodeURIComponent(officeId)}/evidence?keadaan=closed-link`
  }
  if (officeId !== null && kind in desks) {
    const desk = `/offices/${encodeURIComponent(officeId)}/${desks[kind]}`
    return kind === 'survey' && subject !== '' ? `${desk}/${encodeURIComponent(subject)}` : desk
  }
  if (assessmentId === null) return officeId === null ? '/inbox' : `/offices/${encodeURIComponent(officeId)}`
  const assessment = `/assessments/${encodeURIComponent(assessmentId)}`
  if (kind === 'finding') return `${assessment}/findings`
  if (isItem(subject)) {
    return `${assessment}/${ownOffice ? 'items' : 'review'}/${encodeURIComponent(subject)}`
  }
  if (kind === 'returned') return `${assessment}/${ownOffice ? 'returned' : 'course'}`
  if (kind === 'submitted' && !ownOffice) return `${assessment}/review`
  if (kind === 'due' || kind === 'locked') return ownOffice ? `${assessment}/worksheet` : `${assessment}/course`
  return `${assessment}/course`
}

/** Kinds that lead to a desk of the office. */
const desks: Readonly<Partial<Record<NoticeKind, string>>> = {
  enquiry: 'information',
  survey: 'surveys',
  published: 'publication',
}

/** Reports are entered at the office and judged at the desk of the Kanwil; the subject is the period. */
function reportTarget(officeId: string, period: string, ownOffice: boolean): string {
  const [office, within] = [encodeURIComponent(officeId), encodeURIComponent(period)]
  if (period === '') return ownOffice ? `/offices/${office}/indicators` : '/reports'
  return ownOffice ? `/offices/${office}/indicators/${within}` : `/reports/${office}/${within}`
}

/** The code of an item has letters and digits in parts between dots. */
function isItem(subject: string): boolean {
  return /^[A-Z][A-Za-z0-9]*(\.[A-Za-z0-9]+)+$/.test(subject)
}
