import type { z } from 'zod'
import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { isSurveyInstrument } from '#app/domain/surveys/instruments.ts'
import * as Forms from '#app/forms/surveys.ts'
import { services } from '#app/platform/services.server.ts'
import { changePopulation, closeCampaign, reopenCampaign } from '#app/use-cases/surveys/close-campaign.server.ts'
import type { CampaignKey } from '#app/use-cases/surveys/get-campaign.server.ts'
import { openCampaign } from '#app/use-cases/surveys/open-campaign.server.ts'
import { moveAction, planAction, rewriteAction } from '#app/use-cases/surveys/plan-action.server.ts'
import { recordOfficial } from '#app/use-cases/surveys/record-official.server.ts'
import { renewKiosk } from '#app/use-cases/surveys/renew-kiosk.server.ts'
import { useEstimate } from '#app/use-cases/surveys/use-estimate.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

/** What became of a form on the pages of surveys; what was typed comes back unless it was kept. */
export type SurveyAct = {
  readonly status: 200 | 400 | 409
  readonly ok: boolean
  readonly intent: string
  /** The follow-up it was about, or the survey that was opened; empty otherwise. */
  readonly about: string
  readonly errors?: FormErrors
  readonly values?: Readonly<Record<string, string>>
  readonly chosen?: readonly string[]
  /** Why it was refused after it was typed, as a word of the catalogue of refusals. */
  readonly refusal?: string
}

/** Opens a survey, or renews the key of the device at the counter. */
export function actOnSurveys(actor: Actor, officeId: string, fields: FormData): Promise<SurveyAct> {
  return acting(Forms.ListIntent, fields, {
    open: () =>
      run(Forms.OpenCampaignForm, fields, (form) =>
        openCampaign(services(), actor, { officeId, ...form, populationByService: peopleIn(fields) }),
      ),
    renew: () =>
      run(Forms.RenewKioskForm, fields, ({ version }) =>
        renewKiosk(services(), actor, { officeId, expectedVersion: version }),
      ),
  })
}

/** Closes, reopens and follows up one survey. */
export function actOnCampaign(actor: Actor, key: CampaignKey, fields: FormData): Promise<SurveyAct> {
  const people = () => peopleIn(fields)
  return acting(Forms.CampaignIntent, fields, {
    close: () =>
      run(Forms.PopulationForm, fields, ({ version, population }) => {
        const input = { ...key, expectedVersion: version, population, populationByService: people() }
        return closeCampaign(services(), actor, input)
      }),
    population: () =>
      run(Forms.PopulationForm, fields, ({ version, population }) => {
        const input = { ...key, expectedVersion: version, population, populationByService: people() }
        return changePopulation(services(), actor, input)
      }),
    reopen: () =>
      run(Forms.ReopenForm, fields, ({ version, reason }) =>
        reopenCampaign(services(), actor, { ...key, expectedVersion: version, reason }),
      ),
    estimate: () => run(Forms.EstimateForm, fields, (form) => useEstimate(services(), actor, { ...key, ...form })),
    plan: () =>
      run(Forms.PlanForm, fields, ({ about, ...plan }) => {
        const [instrument = '', element = ''] = about.split(':')
        if (!isSurveyInstrument(instrument)) throw new AppError('not-found', 'element')
        return planAction(services(), actor, { ...key, instrument, element, ...plan })
      }),
    rewrite: () =>
      run(Forms.RewriteForm, fields, ({ action_id: actionId, version, ...plan }) =>
        rewriteAction(services(), actor, { ...key, actionId, expectedVersion: version, ...plan }),
      ),
    move: () =>
      run(Forms.MoveForm, fields, ({ action_id: actionId, version, ...moved }) =>
        moveAction(services(), actor, { ...key, actionId, expectedVersion: version, ...moved }),
      ),
  })
}

/** Records an official result. */
export async function actOnOfficial(actor: Actor, fields: FormData): Promise<SurveyAct> {
  return settle('official', fields, () =>
    run(Forms.OfficialForm, fields, ({ version, ...result }) =>
      recordOfficial(services(), actor, { ...result, expectedVersion: version }),
    ),
  )
}

type Ran = { readonly errors: FormErrors } | { readonly done: unknown }
type Acts = Readonly<Record<string, () => Promise<Ran>>>

async function acting(intents: z.ZodType<{ intent: string }>, fields: FormData, acts: Acts): Promise<SurveyAct> {
  const asked = parseForm(intents, fields)
  const values = textsOf(fields)
  if (!asked.ok) return { status: 400, ok: false, intent: '', about: '', errors: asked.errors, values }
  return settle(asked.value.intent, fields, acts[asked.value.intent]!)
}

async function settle(intent: string, fields: FormData, work: () => Promise<Ran>): Promise<SurveyAct> {
  const values = textsOf(fields)
  const chosen = fields.getAll('instruments').filter((one) => typeof one === 'string')
  const refused = { ok: false, intent, about: values['action_id'] ?? '', values, chosen }
  try {
    const ran = await work()
    if ('errors' in ran) return { ...refused, status: 400, errors: ran.errors }
    return { status: 200, ok: true, intent, about: typeof ran.done === 'string' ? ran.done : '' }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const faults = error.details['faults'] as FormErrors | undefined
    if (error.code === 'invalid' && faults) return { ...refused, status: 400, errors: faults }
    if (error.code === 'conflict') return { ...refused, status: 409, refusal: error.reason }
    throw error
  }
}

async function run<Schema extends z.ZodType>(
  schema: Schema,
  fields: FormData,
  work: (value: z.output<Schema>) => Promise<unknown>,
): Promise<Ran> {
  const form = parseForm(schema, fields)
  return form.ok ? { done: await work(form.value) } : { errors: form.errors }
}

const prefix = Forms.peopleField('')

/** The people by service as they were typed; an empty field is not known, what is no count is not a number. */
function peopleIn(fields: FormData): Readonly<Record<string, number>> {
  const people: Record<string, number> = {}
  for (const [name, value] of fields) {
    if (!name.startsWith(prefix) || typeof value !== 'string') continue
    const typed = value.replace(/[\s.]/g, '')
    if (typed !== '') people[name.slice(prefix.length)] = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
  }
  return people
}
