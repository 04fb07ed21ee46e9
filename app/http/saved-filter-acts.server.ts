import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { RemoveFilterForm, RenameFilterForm, SavedFilterIntent, SaveFilterForm } from '#app/forms/saved-filter.ts'
import { services } from '#app/platform/services.server.ts'
import { removeFilter, renameFilter, saveFilter } from '#app/use-cases/saved-filters/keep-filters.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

/** What became of a form about saved filters; what was typed comes back unless it was kept. */
export type SavedFilterAct =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly intent: string
      /** The filter it was about; empty for a new one. */
      readonly id: string
      readonly name: string
      readonly errors: FormErrors
    }

const faults = ['name-taken', 'too-many-filters']

/** Saves, renames or forgets a filter. Throws as the use cases do, except for a name that will not do. */
export async function actOnSavedFilter(actor: Actor, fields: FormData): Promise<SavedFilterAct> {
  const { intent = '', id = '', name = '' } = textsOf(fields)
  const refused = (errors: FormErrors): SavedFilterAct => ({ ok: false, intent, id, name, errors })
  const asked = parseForm(SavedFilterIntent, fields)
  if (!asked.ok) return refused(asked.errors)
  try {
    const errors = await acts[asked.value.intent](actor, fields)
    return errors ? refused(errors) : { ok: true }
  } catch (error) {
    if (!(error instanceof AppError) || !faults.includes(error.reason)) throw error
    return refused({ name: [error.reason] })
  }
}

type Act = (actor: Actor, fields: FormData) => Promise<FormErrors | undefined>

const acts: Readonly<Record<'save-filter' | 'rename-filter' | 'remove-filter', Act>> = {
  async 'save-filter'(actor, fields) {
    const form = parseForm(SaveFilterForm, fields)
    if (!form.ok) return form.errors
    await saveFilter(services(), actor, form.value)
    return undefined
  },
  async 'rename-filter'(actor, fields) {
    const form = parseForm(RenameFilterForm, fields)
    if (!form.ok) return form.errors
    await renameFilter(services(), actor, form.value)
    return undefined
  },
  async 'remove-filter'(actor, fields) {
    const form = parseForm(RemoveFilterForm, fields)
    if (!form.ok) return form.errors
    await removeFilter(services(), actor, form.value.id)
    return undefined
  },
}
