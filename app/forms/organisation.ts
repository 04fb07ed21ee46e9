import { z } from 'zod'
import { addedKinds, officeClasses, zones } from '#app/domain/organisation/units.ts'
import { dayField, filledText, orNull } from './fields.ts'

const shortText = z.string().trim().max(100, 'too-long').default('')
const maybeText = shortText.transform((text) => (text === '' ? null : text))
const details = {
  officeClass: orNull(z.enum(officeClasses, 'unknown-option')),
  province: maybeText,
  city: maybeText,
  timezone: z.enum(Object.values(zones) as [string, ...string[]], 'choose-one'),
}

/** A unit to be added beneath another. */
export const NewUnitForm = z.object({
  id: filledText(60).transform((text) => text.toLowerCase()),
  kind: z.enum(addedKinds, 'choose-one'),
  parentId: filledText(100),
  name: filledText(200),
  shortName: filledText(100),
  openedOn: dayField,
  ...details,
})

/** What the button on a unit's page asks for. */
export const UnitIntent = z.object({ intent: z.enum(['rename', 'change', 'close', 'reopen'], 'unknown-option') })

export const RenameUnitForm = z.object({ name: filledText(200), shortName: filledText(100), from: dayField })
export const ChangeUnitForm = z.object({ ...details, openedOn: orNull(dayField) })
export const CloseUnitForm = z.object({ closedOn: dayField, reason: filledText(500) })
export const ReopenUnitForm = z.object({ reason: filledText(500) })

/** What the list of units is asked for; nonsense in the address counts as nothing. */
export const UnitsQuery = z.object({
  cari: z.string().max(100).catch(''),
  keadaan: z.enum(['open', 'closed', 'all']).catch('open'),
  halaman: z.coerce.number().int().min(1).max(10_000).catch(1),
})
