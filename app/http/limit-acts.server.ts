import type { z } from 'zod'
import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { limitNames } from '#app/domain/evidence/limits.ts'
import type { LimitsForm } from '#app/forms/limits.ts'
import { services } from '#app/platform/services.server.ts'
import { setLimits } from '#app/use-cases/limits/set-limits.server.ts'
import type { FormErrors } from './form.server.ts'
import { forgetLimits } from './upload-limits.server.ts'

/** Sets the limits; the faults of fields that go beyond what the server allows, or undefined when they are kept. */
export async function saveLimits(
  actor: Actor,
  { version: expectedVersion, ...limits }: z.output<typeof LimitsForm>,
): Promise<FormErrors | undefined> {
  const ceilings = services().env.upload
  try {
    await setLimits(services(), actor, { limits, ceilings, expectedVersion })
    forgetLimits()
    return undefined
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'above-ceiling') throw error
    const above = limitNames.filter((name) => limits[name] > ceilings[name])
    return Object.fromEntries(above.map((name) => [name, ['above-ceiling']]))
  }
}
