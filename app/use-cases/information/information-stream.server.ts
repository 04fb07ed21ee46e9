/**
 * The chain of the enquiries of an office. They have one of their own: hundreds a month would hide what happened to
 * the office itself.
 */
export function informationStream(officeId: string): string {
  return `information:${officeId}`
}
