import { brokenChecks, isJump } from '#app/domain/indicators/check-figures.ts'
import { judge } from '#app/domain/indicators/judge.ts'
import type { Judgement, Predicate } from '#app/domain/indicators/judge.ts'
import type { Catalogue, Indicator } from '#app/domain/indicators/types.ts'
import { figureKey, indicatorValue, secondValue } from '#app/domain/indicators/value.ts'
import type { Figures, IndicatorValue } from '#app/domain/indicators/value.ts'
import { offeredMembers } from './form.ts'
import type { Form, FormBlock } from './form.ts'

/** What the rules need of the catalogue to judge a value; small enough to be sent to a browser. */
export type JudgingRules = Pick<Catalogue, 'achievement' | 'skm' | 'ombudsman' | 'sample_size'>

/** What an office has entered: numbers, and the options it chose, by figure key. */
export type Entered = { readonly figures: Figures; readonly choices: ReadonlyMap<string, string> }

/** How values are judged: the office's predicate and the targets that the cycle sets by indicator. */
export type Aim = { readonly predicate: Predicate; readonly adjusted: ReadonlyMap<string, number | null> }

export type Assessed = {
  readonly code: string
  readonly state: 'empty' | 'incomplete' | 'complete'
  /** Keys of figures that are not there yet. */
  readonly missing: readonly string[]
  readonly broken: readonly { readonly check: string; readonly member: string | null }[]
  readonly value: IndicatorValue
  readonly second: IndicatorValue | undefined
  readonly judged: Judgement | null
}

/** Adds the sums of figures that are entered divided and asked for as a whole; none while a row lacks one. */
export function withSums(form: Form, figures: Figures): Figures {
  const sums = new Map(figures)
  for (const { shared } of form.blocks) {
    for (const { input, blockId, isSum } of shared) {
      const source = form.blocks.find(({ id }) => id === blockId)
      if (!isSum || !source) continue
      const keys = offeredMembers(form, source, (key) => figures.has(key)).map((code) => figureKey(input.key, code))
      if (keys.length > 0 && keys.every((key) => figures.has(key))) {
        sums.set(
          input.key,
          keys.reduce((sum, key) => sum + figures.get(key)!, 0),
        )
      }
    }
  }
  return sums
}

/**
 * How far the figures of one indicator are, what they come to and how that stands to its target. A row of a divided
 * block that has any figure must have all; a part above its whole is named, not forbidden.
 */
export function assess(form: Form, code: string, entered: Entered, rules: JudgingRules, aim: Aim): Assessed {
  const indicator = form.indicators.find((one) => one.code === code)!
  const members = form.membersByCode.get(code)!.map((member) => member.code)
  const figures = withSums(form, entered.figures)
  const { asked, missing } = gapsOf(form, indicator, members, { figures, choices: entered.choices })
  const value = indicatorValue(indicator, members, figures, rules.sample_size)
  const complete = missing.length === 0 && value.state !== 'incomplete'
  const shown: IndicatorValue = complete ? value : { state: 'incomplete' }
  const scheme = indicator.inputs.filter(({ unit }) => unit === 'choice').map(({ key }) => entered.choices.get(key))[0]
  const chosen = { adjusted: aim.adjusted.get(code), scheme }
  return {
    code,
    state: complete ? 'complete' : missing.length === asked.length ? 'empty' : 'incomplete',
    missing,
    broken: brokenOf(indicator, members, figures, rules),
    value: shown,
    second: complete ? secondValue(indicator, members, figures, rules.sample_size) : undefined,
    judged: shown.state === 'value' ? judge(rules, indicator, shown.value, aim.predicate, chosen) : null,
  }
}

/** A check of the sum says nothing new where a row breaks it already. */
function brokenOf(indicator: Indicator, members: readonly string[], figures: Figures, rules: JudgingRules) {
  const broken = brokenChecks(indicator, members, figures, rules.sample_size)
  return broken.filter(
    ({ check, member }) => member !== null || !broken.some((other) => other.member !== null && other.check === check),
  )
}

function gapsOf(form: Form, indicator: Indicator, members: readonly string[], { figures, choices }: Entered) {
  const has = (key: string) => figures.has(key) || choices.has(key)
  if (members.length === 0) {
    const asked = indicator.inputs.map(({ key }) => key)
    return { asked, missing: asked.filter((key) => !has(key)) }
  }
  const block = form.blocks.find(({ codes }) => codes.includes(indicator.code))!
  const offered = offeredMembers(form, block, has).filter((code) => members.includes(code))
  const asked = (of: readonly string[]) => of.flatMap((code) => indicator.inputs.map(({ key }) => figureKey(key, code)))
  if (offered.length === 0) return { asked: asked(members), missing: asked(members) }
  // Of a row that is begun every figure is wanted, also those that another indicator of the table asks for.
  return { asked: asked(offered), missing: asked(offered).filter((key) => !has(key)) }
}

/** Keys of the figures that an indicator is computed from, as they are entered: of each member where it is divided. */
export function keysOf(form: Form, code: string): readonly string[] {
  return [...form.fields.values()].filter(({ codes }) => codes.includes(code)).map(({ key }) => key)
}

/** As `keysOf`, with the rows behind a figure that is asked for as a whole and entered divided. */
export function sourceKeysOf(form: Form, code: string): readonly string[] {
  const sums = sumsOf(form, code)
  const behind = [...form.fields.values()].filter(({ input, member }) => member !== null && sums.includes(input.key))
  return [...keysOf(form, code), ...behind.map(({ key }) => key)]
}

/** The keys of figures that an indicator asks for as a whole and that are entered divided. */
export function sumsOf(form: Form, code: string): readonly string[] {
  const block = blockOf(form, code)
  const indicator = form.indicators.find((one) => one.code === code)!
  return block.shared
    .filter(({ input, isSum }) => isSum && indicator.inputs.some(({ key }) => key === input.key))
    .map(({ input }) => input.key)
}

export function blockOf(form: Form, code: string): FormBlock {
  return form.blocks.find(({ codes }) => codes.includes(code))!
}

/** Keys whose figure lies far from what is usual and therefore needs a word of reason. */
export function jumpsIn(figures: Figures, past: ReadonlyMap<string, readonly number[]>): readonly string[] {
  return [...figures].filter(([key, figure]) => isJump(figure, past.get(key) ?? [])).map(([key]) => key)
}
