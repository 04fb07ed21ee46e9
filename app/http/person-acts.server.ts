import type { z } from 'zod'
import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { DeactivateForm, EndRoleForm, GrantRoleForm, PersonIntent } from '#app/forms/accounts-people.ts'
import type { InviteForm } from '#app/forms/accounts-people.ts'
import { services } from '#app/platform/services.server.ts'
import { createResetLink } from '#app/use-cases/accounts/create-reset-link.server.ts'
import { deactivatePerson } from '#app/use-cases/accounts/deactivate-person.server.ts'
import { endRole } from '#app/use-cases/accounts/end-role.server.ts'
import { grantRole } from '#app/use-cases/accounts/grant-role.server.ts'
import type { OneTimeLinkMade } from '#app/use-cases/accounts/make-link.server.ts'
import { reactivatePerson } from '#app/use-cases/accounts/reactivate-person.server.ts'
import { invitePerson } from '#app/use-cases/accounts/invite-person.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

/** A link as it is handed over. */
export type ShownLink = { readonly url: string; readonly expiresAt: string }

export type PersonAnswer =
  | { readonly ok: true; readonly link: ShownLink | null }
  | {
      readonly ok: false
      readonly intent: string
      readonly errors: FormErrors
      readonly values: Record<string, string>
    }

/** Does what a form on a person's page asks for; the use cases decide whether it may be done. */
export async function actOnPerson(
  request: Request,
  actor: Actor,
  personId: string,
  fields: FormData,
): Promise<PersonAnswer> {
  const act = parseForm(PersonIntent, fields)
  if (!act.ok) return { ok: false, intent: '', errors: act.errors, values: {} }
  const { intent } = act.value
  const tools = services()

  switch (intent) {
    case 'grant': {
      const form = parseForm(GrantRoleForm, fields)
      if (!form.ok) return { ...form, intent, values: { ...form.values } }
      await grantRole(tools, actor, personId, form.value)
      return { ok: true, link: null }
    }
    case 'end-role': {
      const form = parseForm(EndRoleForm, fields)
      if (!form.ok) return { ...form, intent, values: { ...form.values } }
      return passingOn(intent, fields, (successors) => endRole(tools, actor, { personId, ...form.value, successors }))
    }
    case 'deactivate': {
      const form = parseForm(DeactivateForm, fields)
      if (!form.ok) return { ...form, intent, values: { ...form.values } }
      return passingOn(intent, fields, (successors) =>
        deactivatePerson(tools, actor, { personId, ...form.value, successors }),
      )
    }
    case 'reactivate':
      await reactivatePerson(tools, actor, personId)
      return { ok: true, link: null }
    case 'link':
      return { ok: true, link: shownLink(request, await createResetLink(tools, actor, personId)) }
  }
}

const successorField = 'successor.'

/** Does what passes work on; an office without a fitting successor is a fault of its field. */
async function passingOn(
  intent: string,
  fields: FormData,
  act: (successors: ReadonlyMap<string, string | null>) => Promise<void>,
): Promise<PersonAnswer> {
  const values = textsOf(fields)
  const successors = new Map(
    Object.entries(values).flatMap(([name, chosen]): [string, string | null][] =>
      // A hyphen is "nobody", chosen on purpose; nothing is no answer.
      name.startsWith(successorField) && chosen !== ''
        ? [[name.slice(successorField.length), chosen === '-' ? null : chosen]]
        : [],
    ),
  )
  try {
    await act(successors)
    return { ok: true, link: null }
  } catch (error) {
    const isFault = error instanceof AppError && error.reason.startsWith('successor-')
    if (!isFault) throw error
    return { ok: false, intent, values, errors: { [`${successorField}${error.details['officeId']}`]: [error.reason] } }
  }
}

export type InviteAnswer =
  | { readonly ok: true; readonly personId: string; readonly link: ShownLink }
  | { readonly ok: false; readonly errors: FormErrors }

/** Invites somebody; a login that is taken already is a fault of its field. */
export async function inviteByForm(
  request: Request,
  actor: Actor,
  { name, email, nip, ...role }: z.output<typeof InviteForm>,
): Promise<InviteAnswer> {
  try {
    const made = await invitePerson(services(), actor, { name, email, nip, role })
    return { ok: true, personId: made.personId, link: shownLink(request, made) }
  } catch (error) {
    const field = error instanceof AppError ? takenField[error.reason] : undefined
    if (field === undefined) throw error
    return { ok: false, errors: { [field]: ['already-used'] } }
  }
}

const takenField: Readonly<Record<string, string>> = { 'email-used': 'email', 'nip-used': 'nip' }

/** The address to hand over, under the name by which people reach the server. */
export function shownLink(request: Request, { purpose, token, expiresAt }: OneTimeLinkMade): ShownLink {
  const origin = services().env.publicUrl ?? new URL(request.url).origin
  return { url: `${origin}/${purpose === 'invite' ? 'undangan' : 'pulih'}/${token}`, expiresAt }
}
