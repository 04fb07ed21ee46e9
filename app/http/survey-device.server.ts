import { createCookie } from '@remix-run/node'
import { services } from '#app/platform/services.server.ts'
import { readPublicSurvey } from '#app/use-cases/surveys/read-public-survey.server.ts'

const answeredSeconds = 120 * 24 * 3600
const deviceSeconds = 400 * 24 * 3600

/** What a browser remembers of an office's survey. Neither says who somebody is. */
export type SurveyDevice = {
  /** The campaign that was answered from this browser. */
  readonly answered: string | undefined
  /** The key that makes this device the office's own, from its address or remembered. */
  readonly deviceKey: string | undefined
}

/** Reads what the browser remembers; a key in the address (`?kunci=`) counts before a remembered one. */
export async function readSurveyDevice(request: Request, officeId: string): Promise<SurveyDevice> {
  const sent = request.headers.get('cookie')
  const [answered, remembered] = await Promise.all([
    answeredCookie(officeId).parse(sent) as Promise<unknown>,
    deviceCookie(officeId).parse(sent) as Promise<unknown>,
  ])
  const given = new URL(request.url).searchParams.get('kunci')
  const key = given ?? remembered
  return {
    answered: typeof answered === 'string' ? answered : undefined,
    deviceKey: typeof key === 'string' && key.length >= 20 && key.length <= 100 ? key : undefined,
  }
}

/** The header by which a phone remembers that it has answered. */
export function answeredHeader(officeId: string, campaignId: string): Promise<string> {
  return answeredCookie(officeId).serialize(campaignId)
}

/** The header by which a device remembers that it is the office's own. */
export function deviceHeader(officeId: string, deviceKey: string): Promise<string> {
  return deviceCookie(officeId).serialize(deviceKey)
}

/** The headers that remember the device, where the request has the key of the office; otherwise none. */
export async function deviceHeaders(request: Request, officeId: string): Promise<Headers> {
  const { deviceKey } = await readSurveyDevice(request, officeId)
  const { kiosk } = await readPublicSurvey(services(), officeId, deviceKey)
  const headers = new Headers({ 'Cache-Control': 'private, no-store' })
  if (kiosk && deviceKey) headers.append('Set-Cookie', await deviceHeader(officeId, deviceKey))
  return headers
}

function answeredCookie(officeId: string) {
  return cookieOf('menuju_survei', officeId, answeredSeconds)
}

function deviceCookie(officeId: string) {
  return cookieOf('menuju_layar', officeId, deviceSeconds)
}

function cookieOf(name: string, officeId: string, maxAge: number) {
  return createCookie(name, {
    httpOnly: true,
    sameSite: 'lax',
    // Wide enough for the data requests of the page, whose address only begins alike.
    path: `/kantor/${encodeURIComponent(officeId)}`,
    secure: services().env.secureCookies,
    maxAge,
  })
}
