import { z } from 'zod'
import { grantableRoles } from '#app/domain/access/roles.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { choicesField, dayField, emailField, filledText, nipField, orNull } from './fields.ts'

/** No areas chosen means every area. */
const role = {
  role: z.enum(grantableRoles as [Role, ...Role[]], 'choose-one'),
  unitId: filledText(100),
  areas: choicesField.transform((areas) => (areas.length === 0 ? null : areas)),
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

/** What the list of people is asked for; nonsense in the address counts as nothing. */
export const PeopleQuery = z.object({
  cari: z.string().max(100).catch(''),
  halaman: z.coerce.number().int().min(1).max(10_000).catch(1),
})
