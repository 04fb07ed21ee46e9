import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Told } from '#app/domain/publication/status.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { listDeskFigures } from './list-desk-figures.server.ts'
import type { DeskFigure } from './publication-view.server.ts'
import { reachedOffice } from './reached-office.server.ts'

type PublishTools = Pick<Tools, 'store' | 'now' | 'catalogue'>

/**
 * The figures of a desk that a form names, each as its report stood when it was seen. Throws 'invalid' nothing-chosen
 * for none, and 'conflict' figure-changed when one of them is not offered any more as it was.
 */
export function chosenFigures(
  figures: readonly DeskFigure[],
  choices: readonly string[],
): readonly (DeskFigure & { readonly now: Told })[] {
  if (choices.length === 0) throw new AppError('invalid', 'nothing-chosen')
  return [...new Set(choices)].map((choice) => {
    const found = figures.find((figure) => figure.choice === choice && figure.offered)
    if (!found?.now) throw new AppError('conflict', 'figure-changed')
    return { ...found, now: found.now }
  })
}

/**
 * The head of an office shows approved figures to the public, as they stand at this moment. Figures of the same
 * indicator and period that were shown before are replaced. Throws 'not-found' out of reach, 'forbidden' for
 * everybody but the head, and as `chosenFigures`.
 */
export async function publishFigures(
  { store, now, catalogue }: PublishTools,
  actor: Actor,
  { officeId, choices }: { readonly officeId: string; readonly choices: readonly string[] },
): Promise<{ readonly published: number }> {
  return store.transaction(async (repositories) => {
    const { place } = await reachedOffice(repositories, now, actor, { officeId, action: 'publication:manage' })
    const { today } = place
    const chosen = chosenFigures(await listDeskFigures(repositories, { catalogue }, { officeId, today }), choices)
    const at = now().toISOString()
    for (const { code, period, choice, last, now: told } of chosen) {
      const figure = {
        ...{ officeId, indicatorCode: code, period, sourceVersion: Number(choice.split('/')[2]) },
        ...{ value: told.value, target: told.target, grade: told.grade, base: told.base },
        colour: told.colour as 'green' | 'yellow' | 'red' | null,
        ...{ publishedOn: today, publishedAt: at, publishedBy: actor.personId },
      }
      // Read and written are two moments; whoever published between them was faster.
      if (!(await repositories.publishedFigures.publish(figure, last))) throw new AppError('conflict', 'figure-changed')
    }
    const replaced = chosen.filter(({ shown }) => shown !== null)
    await repositories.events.append({
      stream: officeId,
      at,
      actorId: actor.personId,
      action: 'figures.published',
      subject: officeId,
      oldValue: replaced.length === 0 ? null : valuesOf(replaced.map((one) => [one, one.shown!])),
      newValue: valuesOf(chosen.map((one) => [one, one.now])),
    })
    return { published: chosen.length }
  })
}

/** For the trace: each figure by indicator and period. */
function valuesOf(figures: readonly (readonly [Pick<DeskFigure, 'code' | 'period'>, Told])[]) {
  return Object.fromEntries(
    figures.map(([{ code, period }, { value, target, grade, base }]) => [
      `${code}/${period}`,
      { value, target, grade, base },
    ]),
  )
}
