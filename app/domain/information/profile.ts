import type { Catalogue, ServiceType } from '#app/domain/indicators/types.ts'

/** When the office is open on a day of the week ('08:00'); null when it is closed. */
export type Hours = { readonly opens: string; readonly closes: string } | null

/** What an office tells the public about itself. Numbers and addresses are the office's, never a person's. */
export type OfficeProfile = {
  readonly address: string
  /** From Monday to Sunday. */
  readonly hours: readonly Hours[]
  readonly phone: string
  readonly whatsapp: string
  readonly email: string
  readonly driveThru: string
  readonly mobileService: string
  /** Where the public asks for the status of an application, https; empty when there is no such place. */
  readonly statusUrl: string
  /** Where the queue is joined, https. */
  readonly queueUrl: string
}

/** What the public is told about one service of an office. */
export type ServiceInfo = {
  readonly service: string
  readonly offered: boolean
  /** One need in each entry. */
  readonly needs: readonly string[]
  /** As it is said: 'Rp350.000' or several lines. */
  readonly fee: string
  /** The office's own standard in working days; null takes the catalogue's. */
  readonly standardDays: number | null
  readonly steps: readonly string[]
}

export const profileLimits = { line: 200, text: 600, list: 3000, days: 365, entries: 40 } as const

const noon: Hours = { opens: '08:00', closes: '16:00' }

/** The usual week of an office: Monday to Friday from 08.00 to 16.00. */
export const usualWeek: readonly Hours[] = [noon, noon, noon, noon, noon, null, null]

/** An office that has not said anything yet. */
export const emptyProfile: OfficeProfile = {
  address: '',
  hours: usualWeek,
  phone: '',
  whatsapp: '',
  email: '',
  driveThru: '',
  mobileService: '',
  statusUrl: '',
  queueUrl: '',
}

/** What holds for a service as long as the office has not said otherwise: offered where the catalogue has a standard. */
export function defaultService({ code, standard_working_days }: ServiceType): ServiceInfo {
  return {
    service: code,
    offered: standard_working_days !== null,
    needs: [],
    fee: '',
    standardDays: null,
    steps: [],
  }
}

/** Every service of the catalogue in its order, with what the office has said of it or what holds until it does. */
export function servicesOf(
  { service_types }: Pick<Catalogue, 'service_types'>,
  said: readonly ServiceInfo[],
): readonly ServiceInfo[] {
  return service_types.map((type) => said.find(({ service }) => service === type.code) ?? defaultService(type))
}

/** The days a service takes at an office, in working days: its own, else the catalogue's; null when nobody has said. */
export function standardDaysOf(type: Pick<ServiceType, 'standard_working_days'>, info: ServiceInfo): number | null {
  return info.standardDays ?? type.standard_working_days
}

/** The entries of a list that is written with one on each line; bullets and blank lines are dropped. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*\u2022]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
}

/** Whether a link may stand on a page for the public: https, with a host of its own and no password in it. */
export function isPublicLink(text: string): boolean {
  if (!/^https:\/\/[^\s"'<>\\]+$/.test(text) || text.length > 500) return false
  const host = /^https:\/\/([^/?#]*)/.exec(text)?.[1] ?? ''
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/i.test(host)
}
