import type { Colour } from '#app/domain/indicators/types.ts'
import type { Assessed } from './assess.ts'

/** What a report is kept with once it was handed in, so that lists compute nothing. */
export type KeptValue = {
  readonly value: number | null
  readonly secondValue: number | null
  /** 1: there was nothing to measure. */
  readonly notApplicable: 0 | 1
  readonly target: number | null
  /** In per cent, from 0 to 120; null where nothing is judged. */
  readonly achievement: number | null
  readonly colour: Colour | null
  readonly grade: string | null
}

/** The figures of a complete report as they are kept; undefined while one is missing. */
export function keptValue({ state, value, second, judged }: Assessed): KeptValue | undefined {
  if (state !== 'complete' || value.state === 'incomplete') return undefined
  const none = { value: null, secondValue: null, target: null, achievement: null, colour: null, grade: null }
  const secondValue = second?.state === 'value' ? second.value : null
  if (value.state === 'not_applicable') return { ...none, secondValue, notApplicable: 1 }
  return {
    value: value.value,
    secondValue,
    notApplicable: 0,
    target: judged?.target ?? null,
    achievement: judged?.achievement ?? null,
    colour: judged?.colour ?? null,
    grade: judged?.grade ?? null,
  }
}
