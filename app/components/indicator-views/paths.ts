/** Every indicator of an office with its past. */
export function trendsPath(officeId: string): string {
  return `/offices/${encodeURIComponent(officeId)}/indicators/trend`
}

/** One indicator of an office. */
export function indicatorPath(officeId: string, code: string): string {
  return `${trendsPath(officeId)}/${encodeURIComponent(code)}`
}

/** The five attributes of excellent service at an office. */
export function attributesPath(officeId: string): string {
  return `/offices/${encodeURIComponent(officeId)}/indicators/attributes`
}

/** How long the services of an office took. */
export function timesPath(officeId: string): string {
  return `/offices/${encodeURIComponent(officeId)}/service-times`
}
