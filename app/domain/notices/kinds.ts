/** What people are told about inside the application. */
export const noticeKinds = [
  /** An item, or the whole worksheet, came back from a reviewer. */
  'returned',
  /** A window or a follow-up closes soon. */
  'due',
  /** A window has closed. */
  'locked',
  /** A worksheet or an item was handed in and waits. */
  'submitted',
  /** A tier finished its judgement. */
  'judged',
  /** The assessment moved along its course. */
  'moved',
  /** Somebody wrote in the conversation of an item. */
  'message',
  /** An exception was given, or a judged item was opened again. */
  'reopened',
  /** A finding of the internal team waits for an answer. */
  'finding',
  /** A report of an indicator came back from the Kanwil. */
  'indicator-returned',
  /** Reports of indicators are due soon. */
  'indicator-due',
  /** Reports of indicators are late. */
  'indicator-late',
  /** A closed period of reporting was opened again. */
  'indicator-reopened',
  /** A complaint came in, was answered back, or is late. */
  'complaint',
  /** Questions at the information centre wait beyond their working day. */
  'enquiry',
  /** A survey was closed, or its quarter is over. */
  'survey',
  /** A figure that the public sees differs from its report by now. */
  'published',
  /** A link that served as evidence opened until now, and no longer does. */
  'link-closed',
  /** Work of a role that ended passed on. */
  'handover',
] as const

export type NoticeKind = (typeof noticeKinds)[number]

/** Whether a text is one of the kinds; for rows of the database. */
export function isNoticeKind(value: string): value is NoticeKind {
  return (noticeKinds as readonly string[]).includes(value)
}
