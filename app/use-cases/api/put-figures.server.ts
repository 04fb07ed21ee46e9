import { AppError } from '#app/domain/errors.ts'
import { numberText } from '#app/domain/reporting/read-figure.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { applyDraft } from '#app/use-cases/reporting/save-draft.server.ts'
import { authorizeCaller } from './caller.server.ts'
import { writeOnce } from './write-once.server.ts'
import type { ApiCall, Answered } from './write-once.server.ts'

export type PutFigures = {
  readonly officeId: string
  /** '2026-05', '2026-Q2' or '2026'. */
  readonly period: string
  /** A choice is a text; null takes a figure away. */
  readonly figures: readonly {
    readonly key: string
    readonly value: number | string | null
    readonly reason?: string | undefined
  }[]
}

export type FiguresPut = { readonly period: string; readonly changed: number; readonly state: 'draft' }

/**
 * Writes figures into the draft of a period; a report is never handed in this way. Errors: 'not-found', 'forbidden',
 * 'conflict' 'period-closed' and 'figures-locked', 'invalid' 'validation' with a pointer to each fault.
 */
export async function putFigures(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  call: ApiCall,
  { officeId, period, figures }: PutFigures,
): Promise<Answered<FiguresPut>> {
  const { caller } = call
  authorizeCaller(caller, officeId, 'figures:write')
  refuseTwice(figures)
  refuseTexts(tools, figures)
  const changes = figures.map(({ key, value, reason = '' }) => ({
    key,
    text: value === null ? '' : typeof value === 'number' ? numberText(value) : value,
    reason,
  }))
  const by = { source: 'api', enteredBy: null, today: caller.today, tokenId: caller.tokenId } as const
  try {
    return await writeOnce(tools, call, async (repositories) => {
      const { changed } = await applyDraft(repositories, tools, { officeId, period, changes, ...by })
      return { period, changed, state: 'draft' as const }
    })
  } catch (error) {
    throw error instanceof AppError ? withPointers(error, figures) : error
  }
}

type Pointed = { readonly pointer: string; readonly code: string }

function refuseTwice(figures: PutFigures['figures']): void {
  const keys = figures.map(({ key }) => key)
  const errors: readonly Pointed[] = keys.flatMap((key, place) =>
    keys.indexOf(key) < place ? [{ pointer: `/figures/${place}/key`, code: 'duplicate' }] : [],
  )
  if (errors.length > 0) throw new AppError('invalid', 'validation', { errors })
}

/** A number as a text could be read either way ("1.234"), and an empty one is no way of taking a figure away. */
function refuseTexts({ catalogue }: Pick<Tools, 'catalogue'>, figures: PutFigures['figures']): void {
  const inputs = catalogue.indicators.flatMap((indicator) => indicator.inputs)
  const isChoice = (key: string) => inputs.some((input) => input.unit === 'choice' && input.key === key.split('/')[0])
  const errors = figures.flatMap(({ key, value }, place): readonly Pointed[] => {
    if (typeof value !== 'string' || (isChoice(key) && value.trim() !== '')) return []
    return [{ pointer: `/figures/${place}/value`, code: isChoice(key) ? 'unknown-option' : 'not-a-number' }]
  })
  if (errors.length > 0) throw new AppError('invalid', 'validation', { errors })
}

/** The form speaks of figures by their key, the sender's request has them in places. */
function withPointers(error: AppError, figures: PutFigures['figures']): AppError {
  const pointer = (key: string, part: string) => `/figures/${figures.findIndex((one) => one.key === key)}/${part}`
  if (error.reason === 'figures-faulty') {
    const byKey = error.details['errors'] as Readonly<Record<string, readonly string[]>>
    const errors = Object.entries(byKey).flatMap(([key, codes]) =>
      codes.map((code): Pointed => ({ pointer: pointer(key, code === 'unknown-figure' ? 'key' : 'value'), code })),
    )
    return new AppError('invalid', 'validation', { errors })
  }
  if (error.reason === 'figures-locked') {
    const keys = error.details['keys'] as readonly string[]
    const errors = keys.map((key): Pointed => ({ pointer: pointer(key, 'key'), code: 'locked' }))
    return new AppError('conflict', 'figures-locked', { errors })
  }
  return error
}
