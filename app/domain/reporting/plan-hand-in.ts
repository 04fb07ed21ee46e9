import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import { assess, jumpsIn, keysOf, sourceKeysOf, sumsOf, withSums } from './assess.ts'
import type { Aim, Assessed, JudgingRules } from './assess.ts'
import { enteredOf, overruledIn } from './effective.ts'
import type { EffectiveFigure } from './effective.ts'
import type { Form } from './form.ts'
import { openReportStates } from './reports.ts'
import type { ReportState } from './reports.ts'

/** A report as far as handing in needs it. `sent` are the figures of its last version, as they were kept. */
export type PlannedReport = {
  readonly code: string
  readonly state: ReportState
  readonly isTime: boolean
  readonly sent: string | null
}

/**
 * What becomes of one report: handed in; handed in anew because a figure it shares was mended (`carried`); left,
 * because figures are missing, a part is above its whole, a reason is missing, or its period is not over; or nothing,
 * because it is with the Kanwil already.
 */
export type HandInOutcome = 'ready' | 'carried' | 'empty' | 'incomplete' | 'broken' | 'unexplained' | 'early' | 'sent'

export type PlannedHandIn = Assessed & {
  readonly outcome: HandInOutcome
  /** Keys of figures that still need a word of reason. */
  readonly unexplained: readonly string[]
  /** Keys of figures that jump or differ from what was counted, with their reasons given. */
  readonly explained: readonly string[]
  /** The figures as they will be kept with the version: canonical JSON. */
  readonly figures: string
}

type Planning = {
  readonly form: Form
  readonly figures: ReadonlyMap<string, EffectiveFigure>
  readonly past: ReadonlyMap<string, readonly number[]>
  readonly reports: readonly PlannedReport[]
  readonly rules: JudgingRules
  readonly aim: Aim
}

/** What handing in the form would do, report by report, in the order of the catalogue. */
export function planHandIn({ form, figures, past, reports, rules, aim }: Planning): readonly PlannedHandIn[] {
  const entered = enteredOf(figures)
  // What Menuju counted needs no explaining.
  const typed = new Map([...entered.figures].filter(([key]) => figures.get(key)?.source !== 'counted'))
  const questioned = new Set([...jumpsIn(typed, past), ...overruledIn(figures)])
  const byCode = new Map(reports.map((report) => [report.code, report] as const))
  const plans = form.indicators.flatMap(({ code }): PlannedHandIn[] => {
    const report = byCode.get(code)
    if (!report) return []
    const assessed = assess(form, code, entered, rules, aim)
    const asked = keysOf(form, code).filter((key) => questioned.has(key))
    const unexplained = asked.filter((key) => (figures.get(key)?.reason ?? '').trim() === '')
    const kept = versionFigures(form, code, figures)
    return [
      {
        ...assessed,
        unexplained,
        explained: asked.filter((key) => !unexplained.includes(key)),
        figures: kept,
        outcome: outcomeOf(report, assessed, unexplained, kept),
      },
    ]
  })
  return plans.map((plan) => (plan.outcome === 'carried' && !isTouched(form, plan, plans) ? sent(plan) : plan))
}

function outcomeOf(
  { state, isTime, sent: before }: PlannedReport,
  { state: filled, broken }: Assessed,
  unexplained: readonly string[],
  figures: string,
): HandInOutcome {
  const fault =
    filled !== 'complete'
      ? filled
      : broken.length > 0
        ? 'broken'
        : !isTime
          ? 'early'
          : unexplained.length > 0
            ? 'unexplained'
            : null
  if (openReportStates.includes(state)) return fault ?? 'ready'
  // Of what is with the Kanwil nothing is asked; it goes along where its figures were mended.
  return fault === null && before !== null && !isSame(before, figures) ? 'carried' : 'sent'
}

/** A report that is closed goes along only with one that is handed in and shares a figure with it. */
function isTouched(form: Form, { code }: PlannedHandIn, plans: readonly PlannedHandIn[]): boolean {
  const own = sourceKeysOf(form, code)
  return plans.some((other) => {
    return other.outcome === 'ready' && sourceKeysOf(form, other.code).some((key) => own.includes(key))
  })
}

/** Whether two versions hold the same figures, however they came about. */
function isSame(one: string, other: string): boolean {
  return plainFigures(one) === plainFigures(other)
}

type Kept = Readonly<Record<string, { readonly value?: number; readonly choice?: string }>>

function plainFigures(figures: string): string {
  const kept = Object.entries(JSON.parse(figures) as Kept)
  return canonicalJson(Object.fromEntries(kept.map(([key, { value, choice }]) => [key, value ?? choice ?? null])))
}

function sent(plan: PlannedHandIn): PlannedHandIn {
  return { ...plan, outcome: 'sent' }
}

/** The figures behind one report as they are kept with its version, with the sums that stand for a whole. */
export function versionFigures(form: Form, code: string, figures: ReadonlyMap<string, EffectiveFigure>): string {
  const kept: Record<string, { value: number } | { choice: string }> = {}
  const told = (key: string) => {
    const { value, choice, source, reason } = figures.get(key) ?? { value: null, choice: null, source: '', reason: '' }
    if (value !== null) kept[key] = { value, ...{ source, reason } }
    else if (choice !== null) kept[key] = { choice, ...{ source, reason } }
  }
  for (const key of keysOf(form, code)) told(key)
  const sums = withSums(form, enteredOf(figures).figures)
  for (const key of sumsOf(form, code)) {
    const value = sums.get(key)
    if (value !== undefined && !(key in kept)) kept[key] = { value, ...{ source: 'typed', reason: '' } }
  }
  return canonicalJson(kept)
}
