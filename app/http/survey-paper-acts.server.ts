import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { fieldOf } from '#app/domain/surveys/instruments.ts'
import { profileOf } from '#app/domain/surveys/profile.ts'
import { ResponseForm } from '#app/forms/survey-response.ts'
import { services } from '#app/platform/services.server.ts'
import type { CampaignKey } from '#app/use-cases/surveys/get-campaign.server.ts'
import { readPaper } from '#app/use-cases/surveys/read-paper.server.ts'
import { recordPaper } from '#app/use-cases/surveys/record-response.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'
import { sentAs } from './sent-as.server.ts'
import type { SurveyAct } from './survey-acts.server.ts'
import { readRatings } from './survey-response-acts.server.ts'

/** Enters one sheet; what was typed comes back where it was not taken. Throws as the use cases do. */
export async function actOnPaper(actor: Actor, key: CampaignKey, fields: FormData): Promise<SurveyAct> {
  const { surveys } = await readPaper(services(), actor, key)
  const values = textsOf(fields)
  const refused = { ok: false, intent: 'paper', about: '', values }
  const begun = surveys.filter(({ elements }) => elements.some(({ code }) => (values[fieldOf(code)] ?? '') !== ''))
  const form = parseForm(ResponseForm, fields)
  // A sheet without any survey asks for the first one.
  const { ratings, errors } = readRatings(begun.length > 0 ? begun : surveys.slice(0, 1), values)
  const faults = { ...(form.ok ? {} : form.errors), ...errors }
  if (!form.ok || Object.keys(faults).length > 0) return { ...refused, status: 400, errors: faults }
  try {
    const sheet = { ...form.value, ratings, profile: profileOf(values), sentAs: sentAs(actor, fields) }
    await recordPaper(services(), actor, { ...key, ...sheet })
    return { status: 200, ok: true, intent: 'paper', about: '' }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const found = error.details['faults'] as FormErrors | undefined
    if (error.code === 'invalid' && found) return { ...refused, status: 400, errors: found }
    if (error.reason === 'survey-closed') return { ...refused, status: 409, refusal: error.reason }
    throw error
  }
}
