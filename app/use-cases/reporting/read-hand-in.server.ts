import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import type { PlannedHandIn } from '#app/domain/reporting/plan-hand-in.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Indicator, IndicatorInput, Member } from '#app/domain/indicators/types.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import { headOf } from '#app/use-cases/overview/read-overview.server.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'
import type { PeriodView } from './form-view.server.ts'
import { goingOf, readyForm } from './hand-in.server.ts'
import { loadForm } from './load-form.server.ts'
import { periodView } from './read-form.server.ts'
import { reportingOffice } from './reporting-office.server.ts'

/** A figure by its names. */
export type NamedFigure = {
  readonly key: string
  readonly input: IndicatorInput
  readonly member: Member | null
  readonly value: number | null
  readonly reason: string
}

export type HandInLine = Pick<PlannedHandIn, 'code' | 'value' | 'judged' | 'broken' | 'outcome'> & {
  readonly name: Bilingual
  readonly indicator: Pick<Indicator, 'unit' | 'inputs' | 'direction' | 'display_decimals' | 'dimension'>
  readonly isLate: boolean
  readonly missing: readonly NamedFigure[]
  readonly unexplained: readonly NamedFigure[]
  readonly explained: readonly NamedFigure[]
  /** It was approved once: handing it in again is a correction. */
  readonly isCorrection: boolean
}

export type HandInView = {
  readonly head: OfficeHead
  readonly period: PeriodView
  readonly today: string
  readonly maySubmit: boolean
  readonly lines: readonly HandInLine[]
  readonly asksReason: boolean
  /** The reasons given when approved reports were opened for correction. */
  readonly givenReason: string
  readonly digest: string
}

/** What handing in the form would do now. Four queries, and those of the parts that count. */
export async function readHandIn(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue' | 'holidays'>,
  actor: Actor,
  asked: { readonly officeId: string; readonly period: string },
): Promise<HandInView> {
  const { store, now } = tools
  const office = await reportingOffice(store, tools, actor, asked, 'figure:submit')
  const { place, predicate } = office
  const form = await loadForm(store, tools, { ...asked, today: place.today, predicate })
  const versions = await store.indicatorReports.listVersionsOfPeriod(asked.officeId, asked.period)
  const { plans, digest, corrected } = readyForm(form, tools, versions, place.today)
  const named = (key: string): NamedFigure => {
    const { value = null, reason = '' } = form.figures.get(key) ?? {}
    const field = form.form.fields.get(key)
    if (field) return { key, input: field.input, member: field.member, value, reason }
    const input = form.form.indicators.flatMap(({ inputs }) => inputs).find((one) => one.key === key)!
    return { key, input, member: null, value, reason }
  }
  const lines = plans.map((plan): HandInLine => {
    const indicator = form.form.indicators.find(({ code }) => code === plan.code)!
    const report = form.reports.find(({ indicatorCode }) => indicatorCode === plan.code)!
    return {
      ...{ code: plan.code, value: plan.value, judged: plan.judged, broken: plan.broken, outcome: plan.outcome },
      name: indicator.name,
      indicator,
      isLate: (report.firstSubmittedOn ?? place.today) > report.dueOn,
      missing: plan.missing.map(named),
      unexplained: plan.unexplained.map(named),
      explained: plan.explained.map(named),
      isCorrection: corrected.includes(plan.code),
    }
  })
  const going = goingOf(plans).filter(({ code }) => corrected.includes(code))
  const reasons = form.reports.filter(({ state, submittedAt }) => state === 'draf' && submittedAt !== null)
  return {
    head: headOf(office, now().toISOString()),
    period: periodView(form, place.today),
    today: place.today,
    maySubmit: form.isOpen && can(actor, 'figure:submit', { ...place, areaKey: null }),
    lines,
    asksReason: going.length > 0,
    givenReason: [...new Set(reasons.map(({ note }) => note).filter((note) => note !== ''))].join('; '),
    digest,
  }
}
