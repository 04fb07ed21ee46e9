import type { Edition, Item, ZeroDenominator } from '#app/domain/instrument/types.ts'
import type { Answer, Answers } from './answers.ts'
import { allPassed, evaluateGates } from './gates.ts'
import type { Gate } from './gates.ts'
import { pointsNeeded, readiness } from './need.ts'
import type { Plan } from './plan.ts'
import type { PrerequisiteState } from './prerequisites.ts'
import { scoreWorksheet } from './score-worksheet.ts'
import type { WorksheetScore } from './score-worksheet.ts'
import { statusOf } from './status.ts'
import type { Status } from './status.ts'
import { readTyped, typedFrom } from './typed-answer.ts'
import type { TypedAnswer } from './typed-answer.ts'

/** How an assessment stands on the supported track, before anything is supposed. */
export type WhatIfBase = {
  /** The answers that count; an item that does not count is left out. */
  readonly answers: Answers
  readonly prerequisites: readonly Pick<PrerequisiteState, 'key' | 'state'>[]
  /** Whether every gate passes on the verified track, which supposing does not move. */
  readonly verified: boolean
}

/** What is supposed, as fields of a form: `j.<item>`, `j.<item>~<input>`, `s.<prerequisite>`. Others are not read. */
export type Supposed = Readonly<Record<string, string>>

export type WhatIfChange = { readonly code: string; readonly from: Answer | null; readonly to: Answer | null }

export type WhatIfResult = {
  readonly worksheet: WorksheetScore
  readonly gates: readonly Gate[]
  readonly need: number
  readonly readiness: number
  readonly status: Status
  readonly changes: readonly WhatIfChange[]
  /** Prerequisites that are supposed to be otherwise than they are. */
  readonly prerequisites: Readonly<Record<string, 'met' | 'not_met'>>
  /** Codes of the catalogue of field errors by the name of a field; what is faulty is not supposed. */
  readonly errors: Readonly<Record<string, readonly string[]>>
}

export const choiceField = (code: string) => `j.${code}`
export const inputField = (code: string, input: string) => `j.${code}~${input}`
export const conditionField = (key: string) => `s.${key}`

/** Scores the supported track as if: every supposed answer counts as if its evidence were there. Nothing is kept. */
export function whatIf(plan: Plan, base: WhatIfBase, supposed: Supposed): WhatIfResult {
  const errors: Record<string, readonly string[]> = {}
  const changes: WhatIfChange[] = []
  const answers: Record<string, Answer | undefined> = { ...base.answers }
  for (const { code, item } of plan.index.items) {
    const typed = typedOf(item, base.answers[code], supposed)
    if (!typed) continue
    const read = readTyped(item, typed)
    if (!read.ok) {
      for (const [key, codes] of Object.entries(read.errors)) {
        errors[item.kind === 'choice' ? choiceField(code) : inputField(code, key)] = codes
      }
      continue
    }
    const from = base.answers[code] ?? null
    if (same(from, read.value)) continue
    changes.push({ code, from, to: read.value })
    answers[code] = read.value ?? undefined
  }
  const worksheet = scoreWorksheet(plan, answers)
  const need = pointsNeeded(plan, worksheet.points)
  const gates = evaluateGates(plan, worksheet.points)
  const prerequisites = supposedConditions(base, supposed)
  const status = statusOf({
    supported: gates,
    verified: [{ passed: base.verified && allPassed(gates) }],
    prerequisites: base.prerequisites.map(({ key, state }) => ({ state: prerequisites[key] ?? state })),
  })
  return {
    worksheet,
    gates,
    need: need.total,
    readiness: readiness(plan, need),
    status,
    changes,
    prerequisites,
    errors,
  }
}

/** What stands in the fields of an item: what is supposed, and where nothing is, what counts now. */
export function shownFields(item: Item, counts: Answer | undefined, supposed: Supposed): TypedAnswer {
  return typedOf(item, counts, supposed) ?? typedFrom(item, counts ?? null)
}

/** The fields that differ from what counts now: what an address need say. */
export function onlyChanged(plan: Plan, base: WhatIfBase, supposed: Supposed): Supposed {
  const { changes, prerequisites, errors } = whatIf(plan, base, supposed)
  const codes = new Set(changes.map(({ code }) => code))
  const kept = Object.entries(supposed).filter(([name]) => {
    const [code = ''] = name.slice(2).split('~')
    return name.startsWith('s.') ? prerequisites[name.slice(2)] !== undefined : codes.has(code) || name in errors
  })
  return Object.fromEntries(kept)
}

/** The edition without what a score does not need: documents, notes, laws. */
export function slimEdition(edition: Edition): Edition {
  const slimItem = (item: Item): Item => {
    const { notes: _notes, confidence: _confidence, ...rest } = item
    const zero = 'zeroDenominator' in rest ? rest.zeroDenominator : undefined
    return { ...rest, evidence: [], ...(zero && { zeroDenominator: slimZero(zero) }) } as Item
  }
  const slimArea = (area: NonNullable<Edition['components'][number]['areas']>[number]) => ({
    ...area,
    subAreas: area.subAreas.map((subArea) => ({ ...subArea, items: subArea.items.map(slimItem) })),
  })
  return {
    ...edition,
    ...{ legalBasis: [], amendments: [], aggregation: {}, procedure: [] },
    components: edition.components.map((component) => ({
      ...component,
      ...(component.aspects && {
        aspects: component.aspects.map((aspect) => ({ ...aspect, areas: aspect.areas.map(slimArea) })),
      }),
      ...(component.areas && { areas: component.areas.map(slimArea) }),
      ...(component.groups && {
        groups: component.groups.map((group) => ({ ...group, items: group.items.map(slimItem) })),
      }),
    })),
  }
}

function slimZero({ recommended }: ZeroDenominator): ZeroDenominator {
  return { regulation: '', workbook: '', recommended, note: { id: '', en: '' } }
}

/** What is typed for an item; undefined where none of its fields is supposed. */
function typedOf(item: Item, counts: Answer | undefined, supposed: Supposed): TypedAnswer | undefined {
  const now = typedFrom(item, counts ?? null)
  if (item.kind === 'choice') {
    const choice = own(supposed, choiceField(item.code))
    return choice === undefined ? undefined : { choice: choice === '' ? null : choice, inputs: {} }
  }
  const typed = item.inputs.map(({ key }) => [key, own(supposed, inputField(item.code, key))] as const)
  if (typed.every(([, text]) => text === undefined)) return undefined
  return { choice: null, inputs: Object.fromEntries(typed.map(([key, text]) => [key, text ?? now.inputs[key] ?? ''])) }
}

function supposedConditions(base: WhatIfBase, supposed: Supposed): WhatIfResult['prerequisites'] {
  const changed = base.prerequisites.flatMap(({ key, state }) => {
    const said = own(supposed, conditionField(key))
    return (said === 'met' || said === 'not_met') && said !== state ? [[key, said] as const] : []
  })
  return Object.fromEntries(changed)
}

function own(supposed: Supposed, name: string): string | undefined {
  return Object.hasOwn(supposed, name) ? supposed[name] : undefined
}

function same(one: Answer | null, other: Answer | null): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => one[key] === other[key])
}
