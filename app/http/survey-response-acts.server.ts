import type { AppLoadContext } from '@remix-run/node'
import { AppError } from '#app/domain/errors.ts'
import { fieldOf, packRatings } from '#app/domain/surveys/instruments.ts'
import type { SurveyInstrument } from '#app/domain/surveys/instruments.ts'
import { profileOf } from '#app/domain/surveys/profile.ts'
import { notFinished, ResponseForm } from '#app/forms/survey-response.ts'
import { services } from '#app/platform/services.server.ts'
import { readPublicSurvey } from '#app/use-cases/surveys/read-public-survey.server.ts'
import type { AskedSurvey } from '#app/use-cases/surveys/read-public-survey.server.ts'
import { recordResponse } from '#app/use-cases/surveys/record-response.server.ts'
import { parseForm, readForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'
import { assertPublicForm, publicFormFault, tokenAfter, tokenAgain } from './public-form.server.ts'
import { answeredHeader, readSurveyDevice } from './survey-device.server.ts'

export const surveyPurpose = 'survey'

/** A whole building may share one address, and so may the phones of one operator. */
const phonesPerHour = 300
/** The device at the counter serves one visitor after the other. */
const visitsPerHour = 100_000

/** What became of a visitor's answers; whatever was chosen comes back where they were not taken. */
export type ResponseAct =
  | { readonly ok: true; readonly kiosk: boolean; readonly headers: Headers }
  | {
      readonly ok: false
      readonly status: 400 | 409 | 429
      readonly errors: FormErrors
      readonly values: Readonly<Record<string, string>>
      /** Why the form itself was not taken, with the minutes to wait. */
      readonly fault?: string
      readonly minutes?: number
      /** For the next try; absent where there is none. */
      readonly token?: string
      /** Why the survey does not take answers now. */
      readonly reason?: string
    }

/** Takes the answers of a visitor of an office. Throws 'not-found' for an office that does not exist. */
export async function actOnResponse(request: Request, context: AppLoadContext, officeId: string): Promise<ResponseAct> {
  const fields = await readForm(request)
  const device = await readSurveyDevice(request, officeId)
  const { campaign, surveys, timezone, kiosk } = await readPublicSurvey(services(), officeId, device.deviceKey)
  const values = textsOf(fields)
  const refused = { ok: false as const, errors: {}, values }
  if (!campaign) return { ...refused, status: 409, reason: 'survey-closed' }
  if (!kiosk && device.answered === campaign.id) return { ...refused, status: 409, reason: 'survey-answered' }

  const form = parseForm(ResponseForm, fields)
  const { ratings, errors: unanswered } = readRatings(surveys, values)
  const early = values['service'] === notFinished ? { service: ['service-not-finished'] } : {}
  const errors = { ...(form.ok ? {} : form.errors), ...unanswered, ...early }
  const about = { purpose: surveyPurpose, subject: campaign.id }
  if (!form.ok || Object.keys(errors).length > 0) {
    return { ...refused, status: 400, errors, token: tokenAgain(fields, about) }
  }
  try {
    await assertPublicForm(request, context, fields, { ...about, perHour: kiosk ? visitsPerHour : phonesPerHour })
  } catch (error) {
    return { ...refused, ...publicFormFault(error, fields, about) }
  }
  try {
    const { service, comment } = form.value
    const response = { service, comment, ratings, profile: profileOf(values) }
    await recordResponse(services(), { ...campaign, timezone }, kiosk ? 'kiosk' : 'phone', response)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.reason === 'survey-closed') return { ...refused, status: 409, reason: error.reason }
    const faults = error.details['faults'] as FormErrors | undefined
    if (!faults) throw error
    return { ...refused, status: 400, errors: faults, token: tokenAfter(fields, about) }
  }
  const headers = new Headers()
  if (!kiosk) headers.append('Set-Cookie', await answeredHeader(officeId, campaign.id))
  return { ok: true, kiosk, headers }
}

type Read = {
  readonly ratings: Readonly<Partial<Record<SurveyInstrument, string>>>
  readonly errors: FormErrors
}

/** The answers by survey; each question without one is told by its own field. */
export function readRatings(surveys: readonly AskedSurvey[], values: Readonly<Record<string, string>>): Read {
  const ratings: Partial<Record<SurveyInstrument, string>> = {}
  const errors: Record<string, readonly string[]> = {}
  for (const { instrument, elements } of surveys) {
    const packed = packRatings(elements, values)
    if (packed !== undefined) ratings[instrument] = packed
    else {
      for (const { code } of elements) {
        if (!/^[1-4]$/.test(values[fieldOf(code)] ?? '')) errors[fieldOf(code)] = ['choose-one']
      }
    }
  }
  return { ratings, errors }
}
