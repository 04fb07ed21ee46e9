import { membersOf } from '#app/domain/indicators/dimensions.ts'
import type { Catalogue, Indicator, IndicatorInput, Member } from '#app/domain/indicators/types.ts'
import { figureKey } from '#app/domain/indicators/value.ts'

/** One figure that is asked once, with every indicator that asks for it. */
export type FormField = {
  readonly key: string
  readonly input: IndicatorInput
  readonly member: Member | null
  readonly codes: readonly string[]
}

/** An input that a block needs and another block asks for; of a divided one its sum is meant. */
export type SharedInput = { readonly input: IndicatorInput; readonly blockId: string; readonly isSum: boolean }

/** Figures that are entered together: of one indicator, or of several that share them. */
export type FormBlock = {
  /** The code of its first indicator. */
  readonly id: string
  readonly group: string
  readonly codes: readonly string[]
  /** The columns of a divided block, the rows of any other. */
  readonly inputs: readonly IndicatorInput[]
  /** The rows of a divided block; empty for any other. */
  readonly members: readonly Member[]
  readonly shared: readonly SharedInput[]
}

/** Everything that is asked of an office in a period. */
export type Form = {
  readonly indicators: readonly Indicator[]
  /** The members by which an indicator's figures are entered. */
  readonly membersByCode: ReadonlyMap<string, readonly Member[]>
  readonly blocks: readonly FormBlock[]
  readonly fields: ReadonlyMap<string, FormField>
}

type Draft = { readonly id: string; readonly group: string; readonly dimension: string | null; codes: string[] }

/**
 * The form of the indicators that are expected, in the order of the catalogue. Indicators of one group that are divided
 * the same way, or share a figure, are entered together; a figure that several ask for is asked once. A figure that one
 * asks for divided and another as a whole is asked divided: the whole is its sum.
 */
export function formOf(catalogue: Catalogue, codes: readonly string[]): Form {
  const indicators = catalogue.indicators.filter(({ code }) => codes.includes(code))
  const membersByCode = new Map(indicators.map((one) => [one.code, membersOf(catalogue, one)] as const))
  const divided = new Set(
    indicators.flatMap((one) => (one.dimension === undefined ? [] : one.inputs.map(({ key }) => key))),
  )
  const fields = new Map<string, FormField>()
  for (const { code, inputs, dimension } of indicators) {
    const members = dimension === undefined ? [null] : membersByCode.get(code)!
    for (const input of inputs) {
      if (dimension === undefined && divided.has(input.key)) continue
      for (const member of members) {
        const key = figureKey(input.key, member?.code)
        const asked = fields.get(key)?.codes ?? []
        fields.set(key, { key, input: fields.get(key)?.input ?? input, member, codes: [...asked, code] })
      }
    }
  }
  const drafts = draftsOf(indicators)
  const askedIn = new Map<string, string>()
  for (const draft of drafts) {
    for (const input of inputsOf(indicators, draft)) {
      const isWhole = draft.dimension === null
      if (!(isWhole && divided.has(input.key)) && !askedIn.has(input.key)) askedIn.set(input.key, draft.id)
    }
  }
  const blocks = drafts.map((draft): FormBlock => {
    const all = inputsOf(indicators, draft)
    return {
      ...{ id: draft.id, group: draft.group, codes: draft.codes },
      inputs: all.filter(({ key }) => askedIn.get(key) === draft.id),
      members: draft.dimension === null ? [] : unionOf(draft.codes.map((code) => membersByCode.get(code)!)),
      shared: all
        .filter(({ key }) => askedIn.get(key) !== draft.id)
        .map((input) => ({ input, blockId: askedIn.get(input.key)!, isSum: divided.has(input.key) })),
    }
  })
  return { indicators, membersByCode, blocks, fields }
}

function draftsOf(indicators: readonly Indicator[]): readonly Draft[] {
  const drafts: Draft[] = []
  for (const { code, group, dimension, inputs } of indicators) {
    const named = dimension === undefined ? null : typeof dimension === 'string' ? dimension : code
    const joined = drafts.find((draft) => {
      if (draft.group !== group || draft.dimension !== named) return false
      return named !== null || inputsOf(indicators, draft).some(({ key }) => inputs.some((own) => own.key === key))
    })
    if (joined) joined.codes.push(code)
    else drafts.push({ id: code, group, dimension: named, codes: [code] })
  }
  return drafts
}

function inputsOf(indicators: readonly Indicator[], { codes }: Draft): readonly IndicatorInput[] {
  const found = new Map<string, IndicatorInput>()
  for (const { code, inputs } of indicators) {
    if (codes.includes(code)) for (const input of inputs) if (!found.has(input.key)) found.set(input.key, input)
  }
  return [...found.values()]
}

function unionOf(lists: readonly (readonly Member[])[]): readonly Member[] {
  const longest = [...lists].sort((one, other) => other.length - one.length)[0] ?? []
  const others = lists.flat().filter(({ code }) => !longest.some((member) => member.code === code))
  return [...longest, ...others]
}

/** The fields of a block, row by row as they are shown; a cell that nobody asks for is left out. */
export function fieldsOfBlock({ fields }: Form, { inputs, members }: FormBlock): readonly FormField[] {
  const rows: readonly (string | undefined)[] = members.length === 0 ? [undefined] : members.map(({ code }) => code)
  return rows.flatMap((member) => inputs.flatMap(({ key }) => fields.get(figureKey(key, member)) ?? []))
}

/** The members of a block that the office offers: those with a figure among the given ones. */
export function offeredMembers(form: Form, block: FormBlock, hasFigure: (key: string) => boolean): readonly string[] {
  return block.members
    .filter(({ code }) => block.inputs.some(({ key }) => hasFigure(figureKey(key, code))))
    .map(({ code }) => code)
}
