import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import {
  CorrectForm,
  DeskIntent,
  ProfileForm,
  ProfileIntent,
  RecordForm,
  SeenForm,
  ServiceForm,
} from '#app/forms/information.ts'
import { services } from '#app/platform/services.server.ts'
import { answerEnquiry } from '#app/use-cases/information/answer-enquiry.server.ts'
import { changeProfile, changeService } from '#app/use-cases/information/change-profile.server.ts'
import { correctEnquiry, withdrawEnquiry } from '#app/use-cases/information/correct-enquiry.server.ts'
import { recordEnquiry } from '#app/use-cases/information/record-enquiry.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

/** What became of a form of the information centre; what was typed comes back unless it was kept. */
export type InformationAct =
  | { readonly ok: true; readonly intent: string; readonly id: string }
  | {
      readonly ok: false
      readonly status: 400 | 409
      readonly intent: string
      /** The entry or the service that the form was about; empty for a new one. */
      readonly id: string
      readonly errors: FormErrors
      readonly values: Readonly<Record<string, string>>
      /** Why it could not be done although the form was in order: stale-version, enquiry-answered, enquiry-day-over. */
      readonly refused?: string
    }

const told = ['stale-version', 'enquiry-answered', 'enquiry-day-over']

/** Takes down, answers, corrects or takes back an enquiry. Throws as the use cases do, except for what is shown. */
export function actOnDesk(actor: Actor, officeId: string, fields: FormData): Promise<InformationAct> {
  return shown(fields, 'id', async () => {
    const intent = read(DeskIntent, fields).intent
    switch (intent) {
      case 'record': {
        const { entry, ...rest } = read(RecordForm, fields)
        return (await recordEnquiry(services(), actor, { officeId, ...rest, ...entry })).id
      }
      case 'answer':
        return done(read(SeenForm, fields), (seen) => answerEnquiry(services(), actor, { officeId, ...seen }))
      case 'withdraw':
        return done(read(SeenForm, fields), (seen) => withdrawEnquiry(services(), actor, { officeId, ...seen }))
      case 'correct':
        return done(read(CorrectForm, fields), (entry) => correctEnquiry(services(), actor, { officeId, ...entry }))
    }
  })
}

/** Saves what the office tells the public, of itself or of one service. */
export function actOnProfile(actor: Actor, officeId: string, fields: FormData): Promise<InformationAct> {
  return shown(fields, 'service', async () => {
    if (read(ProfileIntent, fields).intent === 'office') {
      await changeProfile(services(), actor, { officeId, ...read(ProfileForm, fields) })
      return ''
    }
    const form = read(ServiceForm, fields)
    await changeService(services(), actor, { officeId, ...form })
    return form.info.service
  })
}

type Schema = Parameters<typeof parseForm>[0]

/** A form that is in order, or its faults as an error of the same kind as those of the use cases. */
function read<Form extends Schema>(schema: Form, fields: FormData) {
  const form = parseForm(schema, fields)
  if (!form.ok) throw new AppError('invalid', 'form-faults', { faults: form.errors })
  return form.value
}

async function done<Seen extends { readonly id: string }>(
  seen: Seen,
  act: (seen: Seen) => Promise<void>,
): Promise<string> {
  await act(seen)
  return seen.id
}

async function shown(fields: FormData, idField: string, act: () => Promise<string>): Promise<InformationAct> {
  const values = textsOf(fields)
  const intent = values['intent'] ?? ''
  try {
    return { ok: true, intent, id: await act() }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const failed = { ok: false, intent, id: values[idField] ?? '', values } as const
    if (error.code === 'invalid' && 'faults' in error.details) {
      return { ...failed, status: 400, errors: error.details['faults'] as FormErrors }
    }
    if (told.includes(error.reason)) return { ...failed, status: 409, errors: {}, refused: error.reason }
    throw error
  }
}
