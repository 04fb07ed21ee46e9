import type { Item } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { between, chance } from './chance.server.ts'

/**
 * An answer of about the given quality (0 to 1), always the same for the same office and item. Choices are listed
 * best first in every edition.
 */
export function anAnswer(item: Item, quality: number, officeId: string): Answer {
  const luck = chance(officeId, item.code, 'luck')
  if (item.kind === 'choice') {
    const steps = item.options.length - 1
    // The better the office, the rarer anything below the best; a step further down is rarer still.
    const below = luck < quality ? 0 : 1 + Math.floor(((luck - quality) / (1 - quality + 1e-6)) * steps * 0.9)
    return item.options[Math.min(steps, below)]!.key
  }
  if (item.kind === 'index') return Math.round((3.05 + 0.8 * quality + (luck - 0.5) * 0.24) * 100) / 100
  return counts(item, quality, officeId)
}

/** A little worse than what the office said, as a reviewer finds it now and then; undefined when it is the worst already. */
export function aLowerAnswer(item: Item, answer: Answer): Answer | undefined {
  if (item.kind !== 'choice') return undefined
  const place = item.options.findIndex(({ key }) => key === answer)
  return item.options[place + 1]?.key
}

function counts(item: Item & { kind: 'ratio' }, quality: number, officeId: string): Answer {
  const number = (from: number, to: number, what: string) => between(from, to, officeId, item.code, what)
  const share = Math.min(1, quality + (chance(officeId, item.code, 'share') - 0.4) * 0.3)
  const { formula } = item
  if (!('numerator' in formula)) return Math.round(share * 1000) / 10
  if (formula.method === 'reduction') {
    const prev = number(2, 6, 'prev')
    return { prev, now: Math.round(prev * (1 - share)), sanctioned: Math.round(prev * (1 - share)) }
  }
  const whole = formula.denominator.split(' + ')
  const parts = Object.fromEntries(whole.map((key) => [key, key === 'head' ? 1 : number(4, 14, key)]))
  const due = Object.values(parts).reduce((sum, part) => sum + part, 0)
  const done = Math.round(due * share)
  return {
    ...parts,
    [formula.numerator]: done,
    ...(item.inputs.some(({ key }) => key === 'inProcess') && { inProcess: due - done }),
  }
}
