import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { SettingForm } from '#app/forms/indicator-settings.ts'
import type { RefusedSetting } from '#app/forms/indicator-settings.ts'
import { services } from '#app/platform/services.server.ts'
import { changeSetting } from '#app/use-cases/reporting/change-setting.server.ts'
import { parseForm, textsOf } from './form.server.ts'

/** Keeps a setting and tells how many reports were judged anew. Throws as the use case does, but for faults of fields. */
export async function saveSetting(
  actor: Actor,
  where: { readonly cycleId: string; readonly code: string },
  fields: FormData,
): Promise<{ readonly judged: number } | RefusedSetting> {
  const form = parseForm(SettingForm, fields)
  if (!form.ok) return { status: 400, errors: form.errors, values: form.values, stale: false }
  try {
    return { judged: await changeSetting(services(), actor, { ...where, ...form.value }) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const values = textsOf(fields)
    if (error.reason === 'setting-changed') return { status: 409, errors: {}, values, stale: true }
    const faults = error.details['fields'] as Readonly<Record<string, string>> | undefined
    if (error.code !== 'invalid' || !faults) throw error
    const errors = Object.fromEntries(Object.entries(faults).map(([field, code]) => [field, [code]]))
    return { status: 400, errors, values, stale: false }
  }
}
