import { publicFormToken } from '#app/http/public-form.server.ts'
import { replaceServices, services } from '#app/platform/services.server.ts'

/** The token of a form that was given out a minute ago, while the clock of the tests stands still. */
export function tokenOfAMinuteAgo(purpose: string, subject: string): string {
  const present = services()
  replaceServices({ ...present, now: () => new Date(present.now().getTime() - 60_000) })
  const token = publicFormToken(purpose, subject)
  replaceServices(present)
  return token
}
