import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { CarryOverForm } from '#app/forms/carry-over.ts'
import { services } from '#app/platform/services.server.ts'
import { takeOver } from '#app/use-cases/carry-over/take-over.server.ts'
import type { TakenOver } from '#app/use-cases/carry-over/take-over.server.ts'
import { parseForm } from './form.server.ts'

/** What became of the ticks; they come back unless they were taken. */
export type CarryOverAct =
  | { readonly status: 200; readonly ok: true; readonly taken: TakenOver }
  | {
      readonly status: 400 | 409
      readonly ok: false
      readonly fault: 'nothing-ticked' | 'invalid' | 'stale'
      /** Items that somebody answered meanwhile. */
      readonly stale: readonly string[]
      readonly ticked: readonly string[]
    }

/** Takes over what was ticked. Throws as the use case does, except where the ticks would be lost. */
export async function actOnCarryOver(actor: Actor, assessmentId: string, fields: FormData): Promise<CarryOverAct> {
  const ticked = ['answer', 'piece'].flatMap((name) => fields.getAll(name).filter((one) => typeof one === 'string'))
  const form = parseForm(CarryOverForm, fields)
  const refused = { ok: false, stale: [], ticked } as const
  if (!form.ok) return { status: 400, fault: 'invalid', ...refused }
  const { answer: answers, piece: pieces } = form.value
  if (answers.length + pieces.length === 0) return { status: 400, fault: 'nothing-ticked', ...refused }
  try {
    return { status: 200, ok: true, taken: await takeOver(services(), actor, { assessmentId, answers, pieces }) }
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'stale-carry-over') throw error
    const stale = (error.details['codes'] ?? []) as readonly string[]
    return { status: 409, ...refused, fault: 'stale', stale }
  }
}
