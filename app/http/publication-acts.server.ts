import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import * as Forms from '#app/forms/publication.ts'
import { services } from '#app/platform/services.server.ts'
import { publishFigures } from '#app/use-cases/publication/publish-figures.server.ts'
import { publishPledge, withdrawPledge } from '#app/use-cases/publication/publish-pledge.server.ts'
import { readDesk } from '#app/use-cases/publication/read-desk.server.ts'
import { withdrawFigure } from '#app/use-cases/publication/withdraw-figure.server.ts'
import { parseForm, textsOf, withForm } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

/** What became of a form of the desk; what was typed comes back unless it was kept. */
export type PublicationAct = {
  readonly status: 200 | 400 | 409
  readonly ok: boolean
  readonly intent: string
  /** What it was about: an indicator and a period; empty for the pledge. */
  readonly figure: string
  readonly errors?: FormErrors
  readonly values?: Readonly<Record<string, string>>
  /** Why it was refused after it was typed, as a word of the catalogue of refusals. */
  readonly refusal?: string
}

/** Faults that only the use case can know, with their field and code. */
const faulty: Readonly<Record<string, FormErrors>> = {
  'nothing-chosen': { figure: ['choose-one'] },
  'pledge-day': { datedOn: ['in-the-future'] },
  'pledge-piece-personal': { piece: ['personal-data-returned'] },
  'pledge-piece': { piece: ['unknown-option'] },
}

/** The page shows what holds now, and what was typed stays in its form. */
const overtaken: readonly string[] = ['figure-changed', 'publication-changed']

/** Does what a form asks for. Throws as the use cases do, except where what was typed would be lost. */
export async function actOnPublication(actor: Actor, officeId: string, fields: FormData): Promise<PublicationAct> {
  const values = textsOf(fields)
  const about = { intent: values['intent'] ?? '', figure: values['figure'] ?? '' }
  const asked = parseForm(Forms.PublicationIntent, fields)
  if (!asked.ok) return { status: 400, ok: false, ...about, errors: asked.errors, values }
  try {
    const errors = await acts[asked.value.intent](actor, officeId, fields)
    if (errors) return { status: 400, ok: false, ...about, errors, values }
    return { status: 200, ok: true, ...about, ...(asked.value.intent === 'preview-pledge' && { values }) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const errors = faulty[error.reason]
    if (errors) return { status: 400, ok: false, ...about, errors, values }
    if (overtaken.includes(error.reason)) return { status: 409, ok: false, ...about, refusal: error.reason, values }
    throw error
  }
}

type Act = (actor: Actor, officeId: string, fields: FormData) => Promise<FormErrors | undefined>

const acts: Readonly<Record<(typeof Forms.publicationIntents)[number], Act>> = {
  publish: (actor, officeId, fields) =>
    withForm(Forms.PublishForm, fields, ({ figure }) =>
      publishFigures(services(), actor, { officeId, choices: figure }),
    ),
  withdraw: (actor, officeId, fields) =>
    withForm(Forms.WithdrawForm, fields, ({ figure, number, reason }) => {
      const [code = '', period = ''] = figure.split('/')
      return withdrawFigure(services(), actor, { officeId, code, period, number, reason })
    }),
  // Nothing is kept: the form comes back with the pledge as the public would see it, for who may see the desk.
  'preview-pledge': (actor, officeId, fields) =>
    withForm(Forms.PledgeForm, fields, () => readDesk(services(), actor, { officeId })),
  'publish-pledge': (actor, officeId, fields) =>
    withForm(Forms.PledgeForm, fields, ({ piece: pieceId, ...pledge }) =>
      publishPledge(services(), actor, { officeId, pieceId, ...pledge }),
    ),
  'withdraw-pledge': (actor, officeId, fields) =>
    withForm(Forms.WithdrawPledgeForm, fields, (form) => withdrawPledge(services(), actor, { officeId, ...form })),
}
