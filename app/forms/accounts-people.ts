import { z } from 'zod'
import { grantableRoles } from '#app/domain/access/roles.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { choicesField, dayField, emailField, filledText, nipField, orNull } from './fields.ts'

/** The six areas of the worksheet; a role may be limited to some. */
export const grantAreas = ['MP', 'TL', 'SDM', 'AK', 'PW', 'PP'] as const
type GrantArea = (typeof grantAreas)[number]

const areasField = choicesField
  .refine(
    (areas): areas is GrantArea[] => areas.every((area) => grantAreas.some((known) => known === area)),
    'unknown-option',
  )
  // None chosen means every area.
  .transform((areas): string[] | null => (areas.length === 0 ? null : [...new Set(areas)]))

const role = {
  role: z.enum(grantableRoles as [Role, ...Role[]], 'choose-one'),
  unitId: filledText(100),
  areas: areasField,
  acting: z.enum(['none', 'plt', 'plh'], 'choose-one').default('none'),
  from: dayField,
  to: orNull(dayField),
}

type Days = { readonly from: string; readonly to: string | null }
const areInOrder = ({ from, to }: Days) => to === null || from <= to

/** Another role for somebody. */
export const GrantRoleForm = z.object(role).refine(areInOrder, { path: ['to'], error: 'dates-reversed' })

/** A new account with its first role. */
export const InviteForm = z
  .object({ name: filledText(120), email: orNull(emailField), nip: orNull(nipField), ...role })
  .refine(areInOrder, { path: ['to'], error: 'dates-reversed' })
  .refine(({ email, nip }) => email !== null || nip !== null, { path: ['email'], error: 'required' })

/** Taking a role back. */
export const EndRoleForm = z.object({ roleId: filledText(100), reason: filledText(500) })

/** Closing an account. */
export const DeactivateForm = z.object({ reason: filledText(500) })

/** Which act the button of a form on a person's page asks for. */
export const PersonIntent = z.object({
  intent: z.enum(['grant', 'end-role', 'link', 'deactivate', 'reactivate'], 'unknown-option'),
})

/** What the list of people is asked for; nonsense in the address counts as nothing. */
export const PeopleQuery = z.object({
  cari: z.string().max(100).catch(''),
  halaman: z.coerce.number().int().min(1).max(10_000).catch(1),
})
