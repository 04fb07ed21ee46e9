import { createHash } from 'node:crypto'
import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { keptValue } from '#app/domain/reporting/kept-value.ts'
import { sourceKeysOf } from '#app/domain/reporting/assess.ts'
import { reasonLimit } from '#app/domain/reporting/entry.ts'
import { planHandIn } from '#app/domain/reporting/plan-hand-in.ts'
import type { PlannedHandIn } from '#app/domain/reporting/plan-hand-in.ts'
import { isTimeToHandIn } from '#app/domain/reporting/reports.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { recountApproved } from './keep-derived.server.ts'
import { loadForm } from './load-form.server.ts'
import type { LoadedForm } from './load-form.server.ts'
import { reportingOffice } from './reporting-office.server.ts'

export type HandIn = {
  readonly officeId: string
  readonly period: string
  /** Stands for exactly what was shown before it was decided. */
  readonly digest: string
  /** Why figures are corrected that the Kanwil has approved; asked for only then. */
  readonly reason: string
}

export type HandedIn = { readonly codes: readonly string[]; readonly late: boolean }

type Versions = Awaited<ReturnType<Repositories['indicatorReports']['listVersionsOfPeriod']>>
type Report = LoadedForm['reports'][number]

/** What handing in would do with a form at this moment, and what stands for exactly that. */
export type ReadyForm = {
  readonly plans: readonly PlannedHandIn[]
  readonly digest: string
  /** Codes of reports that the Kanwil has approved once: they need a reason. */
  readonly corrected: readonly string[]
}

/**
 * The complete reports of a form go to the Kanwil; the others stay where they are. What Menuju counted is kept as it
 * is now, each report keeps its value and a version with its figures. All in one transaction, or nothing.
 *
 * Errors: 'not-found', 'forbidden', 'conflict' 'period-closed', 'report-changed' when something is not as it was shown,
 * 'nothing-to-hand-in', 'invalid' 'reason-missing'.
 */
export async function handIn(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue' | 'holidays'>,
  actor: Actor,
  { officeId, period, digest, reason }: HandIn,
): Promise<HandedIn> {
  const at = tools.now().toISOString()
  return tools.store.transaction(async (repositories) => {
    await repositories.cycles.keepTargets(period)
    const { place, predicate } = await reportingOffice(
      repositories,
      tools,
      actor,
      { officeId, period },
      'figure:submit',
    )
    const { today } = place
    const form = await loadForm(repositories, tools, { officeId, period, today, predicate }, true)
    if (!form.isOpen) throw new AppError('conflict', 'period-closed', { closesOn: form.closesOn })
    const versions = await repositories.indicatorReports.listVersionsOfPeriod(officeId, period)
    const ready = readyForm(form, tools, versions, today)
    if (ready.digest !== digest) throw new AppError('conflict', 'report-changed')
    const going = goingOf(ready.plans)
    if (going.length === 0) throw new AppError('conflict', 'nothing-to-hand-in')
    const asksReason = going.some(({ code }) => ready.corrected.includes(code))
    const why = asksReason ? reason.trim() : ''
    if (asksReason && why === '') throw new AppError('invalid', 'reason-missing')
    if ([...why].length > reasonLimit) throw new AppError('invalid', 'reason-too-long')

    await freezeCounted(repositories, form, going, { officeId, at, enteredBy: actor.personId })
    const told: Record<string, { version: number; value: number | null }> = {}
    for (const plan of going) {
      const report = reportOf(form, plan.code)
      const kept = keptValue(plan)
      if (!kept) throw new Error(`The report ${plan.code} of ${officeId} is not complete`)
      const number = Math.max(0, ...versions.filter(isOf(plan.code)).map((version) => version.number)) + 1
      const by = { submittedBy: actor.personId, submittedAt: at }
      await repositories.indicatorReports.change({ officeId, indicatorCode: plan.code, period }, report.version, {
        ...kept,
        ...by,
        state: 'terkirim',
        firstSubmittedOn: report.firstSubmittedOn ?? today,
        ...{ judgedBy: null, judgedAt: null, reasonCode: null, note: '' },
      })
      await repositories.indicatorReports.addVersion({
        ...{ officeId, indicatorCode: plan.code, period, number, figures: plan.figures },
        ...{ value: kept.value, notApplicable: kept.notApplicable, reason: why },
        ...by,
      })
      told[plan.code] = { version: number, value: kept.value }
    }
    await repositories.reportSummaries.keep(officeId, period)
    await recountApproved(repositories, tools, { officeId, period, codes: ready.corrected })
    await repositories.events.append({
      ...{ stream: officeId, at, actorId: actor.personId, action: 'figures.handed-in', subject: period },
      oldValue: { reports: Object.fromEntries(going.map(({ code }) => [code, reportOf(form, code).state])) },
      newValue: { reports: told },
      ...(why !== '' && { reason: why }),
    })
    const late = going.some(({ code }) => (reportOf(form, code).firstSubmittedOn ?? today) > reportOf(form, code).dueOn)
    return { codes: going.map(({ code }) => code), late }
  })
}

/** What handing in would do; `digest` changes with every figure, state and judgement it goes by. */
export function readyForm(
  form: LoadedForm,
  { catalogue }: Pick<Tools, 'catalogue'>,
  versions: Versions,
  today: string,
): ReadyForm {
  const plans = planHandIn({
    form: form.form,
    figures: form.figures,
    past: form.past,
    rules: catalogue,
    aim: form.aim,
    reports: form.reports.map((report) => ({
      code: report.indicatorCode,
      state: report.state,
      isTime: isTimeToHandIn(form.period, report.dueOn, today),
      sent: versions.filter(isOf(report.indicatorCode)).at(-1)?.figures ?? null,
    })),
  })
  const told = form.reports.map(({ indicatorCode, state, version }) => [indicatorCode, state, version])
  const going = goingOf(plans).map(({ code, figures, value, judged }) => [code, figures, value, judged])
  return {
    plans,
    digest: createHash('sha256')
      .update(JSON.stringify([told, going]))
      .digest('hex'),
    corrected: form.reports.filter(wasApproved).map(({ indicatorCode }) => indicatorCode),
  }
}

/** The reports that would be handed in. */
export function goingOf(plans: readonly PlannedHandIn[]): readonly PlannedHandIn[] {
  return plans.filter(({ outcome }) => outcome === 'ready' || outcome === 'carried')
}

/** An approved report, or one that is a draft again although it was handed in: only a correction makes it so. */
function wasApproved({ state, submittedAt }: Report): boolean {
  return state === 'disetujui' || (state === 'draf' && submittedAt !== null)
}

/** What Menuju counted is kept as it was handed in, so that later entries do not change a report. */
async function freezeCounted(
  { indicatorFigures }: Pick<Repositories, 'indicatorFigures'>,
  { form, figures, period }: LoadedForm,
  going: readonly PlannedHandIn[],
  { officeId, at, enteredBy }: { readonly officeId: string; readonly at: string; readonly enteredBy: string },
): Promise<void> {
  const keys = new Set(going.flatMap(({ code }) => sourceKeysOf(form, code)))
  await indicatorFigures.save(
    [...keys].flatMap((figureKey) => {
      const figure = figures.get(figureKey)
      if (figure?.source !== 'counted') return []
      const { value, choice, source, reason } = figure
      return [{ officeId, period: period.key, figureKey, value, choice, source, reason, enteredBy, enteredAt: at }]
    }),
  )
}

function reportOf({ reports }: LoadedForm, code: string): Report {
  return reports.find(({ indicatorCode }) => indicatorCode === code)!
}

function isOf(code: string) {
  return ({ indicatorCode }: { readonly indicatorCode: string }) => indicatorCode === code
}
