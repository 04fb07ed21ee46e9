import { z } from 'zod'
import { planLimit, reasonLimit, mostPeople } from '#app/domain/surveys/limits.ts'
import { surveyInstruments } from '#app/domain/surveys/instruments.ts'
import { choicesField, dayField, filledText } from './fields.ts'

const seenVersion = z.coerce.number('invalid').int('invalid').min(0, 'invalid').max(1_000_000, 'invalid')
const instrument = z.enum(surveyInstruments, 'unknown-option')

/** A count as one types it: the dots between thousands and blanks may be there. */
const countField = z
  .string('required')
  .transform((text) => text.replace(/[\s.]/g, ''))
  .pipe(
    z
      .string()
      .min(1, 'required')
      .regex(/^\d+$/, 'not-whole')
      .transform(Number)
      .pipe(z.number().max(mostPeople, 'out-of-range')),
  )

/** The name of the field for the people of a service. */
export const peopleField = (service: string) => `people.${service}`

/** The acts on the list of surveys. */
export const listIntents = ['open', 'renew'] as const
export const ListIntent = z.object({ intent: z.enum(listIntents, 'unknown-option') })

export const OpenCampaignForm = z.object({
  quarter: z.string('required').regex(/^\d{4}-Q[1-4]$/, 'unknown-option'),
  instruments: choicesField.pipe(z.array(instrument).min(1, 'choose-one')),
  population: countField,
})

export const RenewKioskForm = z.object({ version: seenVersion })

/** The acts on one survey. */
export const campaignIntents = ['close', 'reopen', 'population', 'plan', 'rewrite', 'move', 'estimate'] as const
export const CampaignIntent = z.object({ intent: z.enum(campaignIntents, 'unknown-option') })

export const PopulationForm = z.object({ version: seenVersion, population: countField })
export const ReopenForm = z.object({ version: seenVersion, reason: filledText(reasonLimit) })
export const EstimateForm = z.object({ instrument })

const planned = {
  action: filledText(planLimit),
  owner: filledText(planLimit),
  dueOn: dayField,
}
export const PlanForm = z.object({
  /** 'skm:U3'. */
  about: z.string('choose-one').regex(/^(skm|spak|spkp):[A-Z]\d{1,2}$/, 'choose-one'),
  ...planned,
})
const actionKey = { action_id: filledText(60), version: seenVersion }
export const RewriteForm = z.object({ ...actionKey, ...planned })
export const MoveForm = z.object({
  ...actionKey,
  state: z.enum(['planned', 'running', 'done', 'dropped'], 'unknown-option'),
  note: z.string('required').trim().max(planLimit, 'too-long').default(''),
})

/** An official result with its letter. */
export const OfficialForm = z.object({
  officeId: filledText(80),
  year: z.coerce.number('not-a-number').int('not-whole').min(2000, 'out-of-range').max(2100, 'out-of-range'),
  instrument: z.enum(['spak', 'spkp'], 'choose-one'),
  index: z
    .string('required')
    .transform((text) => text.trim().replace(',', '.'))
    .pipe(
      z
        .string()
        .min(1, 'required')
        .regex(/^\d(\.\d{1,4})?$/, 'not-a-number')
        .transform(Number)
        .pipe(z.number().min(1, 'out-of-range').max(4, 'out-of-range')),
    ),
  letterNumber: filledText(100),
  letterDate: dayField,
  note: z.string('required').trim().max(reasonLimit, 'too-long').default(''),
  reason: z.string('required').trim().max(reasonLimit, 'too-long').default(''),
  version: seenVersion,
})
