import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import * as Forms from '#app/forms/inspections.ts'
import { services } from '#app/platform/services.server.ts'
import {
  addVisitFinding,
  attachToVisit,
  closeVisitFinding,
  enterVisit,
} from '#app/use-cases/inspections/write-visit.server.ts'
import { parseForm, textsOf, withForm } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

/** What became of a form on the page of visits; what was typed comes back unless it was kept. */
export type VisitAct = {
  readonly status: 200 | 400 | 409
  readonly ok: boolean
  readonly intent: string
  /** The visit or the finding it was about; empty for a new visit. */
  readonly about: string
  readonly errors?: FormErrors
  readonly values?: Readonly<Record<string, string>>
  readonly refusal?: string
}

/** Faults that only the use case can know, with their field. */
const fieldOf: Readonly<Record<string, string>> = {
  'in-future': 'heldOn',
  'reports-missing': 'reports',
  'joint-visitor': 'visitor',
  'too-many-pieces': 'piece',
}

/** Does what a form asks for. Throws as the use cases do, except where what was typed would be lost. */
export async function actOnVisits(actor: Actor, officeId: string, fields: FormData): Promise<VisitAct> {
  const values = textsOf(fields)
  const about = { intent: values['intent'] ?? '', about: values['visit'] ?? values['finding'] ?? '' }
  const asked = parseForm(Forms.VisitIntent, fields)
  if (!asked.ok) return { status: 400, ok: false, ...about, errors: asked.errors, values }
  try {
    const errors = await acts[asked.value.intent](actor, officeId, fields)
    return errors ? { status: 400, ok: false, ...about, errors, values } : { status: 200, ok: true, ...about }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const field = fieldOf[error.reason]
    if (field) return { status: 400, ok: false, ...about, errors: { [field]: [error.reason] }, values }
    if (error.reason === 'finding-changed') return { status: 409, ok: false, ...about, refusal: error.reason, values }
    throw error
  }
}

type Act = (actor: Actor, officeId: string, fields: FormData) => Promise<FormErrors | undefined>

const acts: Readonly<Record<(typeof Forms.visitIntents)[number], Act>> = {
  visit: (actor, officeId, fields) =>
    withForm(Forms.VisitForm, fields, (form) => enterVisit(services(), actor, { officeId, ...form })),
  finding: (actor, officeId, fields) =>
    withForm(Forms.VisitFindingForm, fields, ({ visit: visitId, ...form }) =>
      addVisitFinding(services(), actor, { officeId, visitId, ...form }),
    ),
  done: (actor, officeId, fields) =>
    withForm(Forms.VisitDoneForm, fields, ({ finding: findingId, followUp }) =>
      closeVisitFinding(services(), actor, { officeId, findingId, followUp }),
    ),
  pieces: (actor, officeId, fields) =>
    withForm(Forms.VisitPiecesForm, fields, ({ visit: visitId, piece: pieceIds }) =>
      attachToVisit(services(), actor, { officeId, visitId, pieceIds }),
    ),
}
