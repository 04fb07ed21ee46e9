import type { z } from 'zod'
import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { ChangeUnitForm, CloseUnitForm, RenameUnitForm, ReopenUnitForm, UnitIntent } from '#app/forms/organisation.ts'
import type { NewUnitForm } from '#app/forms/organisation.ts'
import { services } from '#app/platform/services.server.ts'
import { addUnit } from '#app/use-cases/organisation/add-unit.server.ts'
import { changeUnit } from '#app/use-cases/organisation/change-unit.server.ts'
import { closeUnit } from '#app/use-cases/organisation/close-unit.server.ts'
import { renameUnit } from '#app/use-cases/organisation/rename-unit.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

export type UnitAct =
  | { readonly ok: true; readonly intent: string }
  | {
      readonly ok: false
      readonly intent: string
      readonly errors: FormErrors
      readonly values: Readonly<Record<string, string>>
    }

/** Does what a form on a unit's page asks for; what was typed comes back where it was not taken. */
export async function actOnUnit(actor: Actor, unitId: string, fields: FormData): Promise<UnitAct> {
  const act = parseForm(UnitIntent, fields)
  const values = textsOf(fields)
  if (!act.ok) return { ok: false, intent: '', errors: act.errors, values }
  const { intent } = act.value
  try {
    const errors = await acts[intent](actor, unitId, fields)
    return errors ? { ok: false, intent, errors, values } : { ok: true, intent }
  } catch (error) {
    const fault = error instanceof AppError ? faultOf[intent][error.reason] : undefined
    if (!fault) throw error
    return { ok: false, intent, errors: fault, values }
  }
}

type Intent = z.output<typeof UnitIntent>['intent']
type Act = (actor: Actor, unitId: string, fields: FormData) => Promise<FormErrors | undefined>

const acts: Readonly<Record<Intent, Act>> = {
  async rename(actor, unitId, fields) {
    const form = parseForm(RenameUnitForm, fields)
    if (!form.ok) return form.errors
    await renameUnit(services(), actor, { unitId, ...form.value })
    return undefined
  },
  async change(actor, unitId, fields) {
    const form = parseForm(ChangeUnitForm, fields)
    if (!form.ok) return form.errors
    await changeUnit(services(), actor, unitId, form.value)
    return undefined
  },
  async close(actor, unitId, fields) {
    const form = parseForm(CloseUnitForm, fields)
    if (!form.ok) return form.errors
    await closeUnit(services(), actor, { unitId, ...form.value })
    return undefined
  },
  async reopen(actor, unitId, fields) {
    const form = parseForm(ReopenUnitForm, fields)
    if (!form.ok) return form.errors
    await closeUnit(services(), actor, { unitId, closedOn: null, ...form.value })
    return undefined
  },
}

/** Which refusal is a fault of which field. */
const faultOf: Readonly<Record<Intent, Readonly<Record<string, FormErrors>>>> = {
  rename: { 'name-date': { from: ['name-date'] } },
  change: { 'dates-reversed': { openedOn: ['dates-reversed'] } },
  close: { 'dates-reversed': { closedOn: ['dates-reversed'] }, 'open-beneath': { closedOn: ['open-beneath'] } },
  reopen: {},
}

/** Adds a unit; the faults of its fields, or undefined when it is there. */
export async function addByForm(actor: Actor, unit: z.output<typeof NewUnitForm>): Promise<FormErrors | undefined> {
  try {
    await addUnit(services(), actor, unit)
    return undefined
  } catch (error) {
    const fault = error instanceof AppError ? addFaults[error.reason] : undefined
    if (!fault) throw error
    return fault
  }
}

const addFaults: Readonly<Record<string, FormErrors>> = {
  'code-shape': { id: ['code-shape'] },
  'code-used': { id: ['code-used'] },
  'parent-kind': { parentId: ['parent-kind'] },
  'unit-closed': { parentId: ['unit-closed'] },
}
