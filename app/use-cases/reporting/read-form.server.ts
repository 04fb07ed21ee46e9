import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { daysOf } from '#app/domain/calendar/periods.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import { figureKey } from '#app/domain/indicators/value.ts'
import type { JudgingRules } from '#app/domain/reporting/assess.ts'
import { entryText } from '#app/domain/reporting/entry.ts'
import { isLocked, isTimeToHandIn } from '#app/domain/reporting/reports.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { headOf } from '#app/use-cases/overview/read-overview.server.ts'
import type { BlockView, FieldView, FormView, PeriodView, ReportView } from './form-view.server.ts'
import { loadForm } from './load-form.server.ts'
import type { LoadedForm, OfficePeriod } from './load-form.server.ts'
import { reportingOffice } from './reporting-office.server.ts'

/**
 * The form of an office for a period with everything that stands in it, is counted for it and was there before. It
 * holds drafts: undefined for who may only see what was handed in. Three queries, and those of the parts that count.
 * Throws 'not-found' and 'forbidden'.
 */
export async function readForm(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue' | 'holidays'>,
  actor: Actor,
  asked: { readonly officeId: string; readonly period: string },
): Promise<FormView | undefined> {
  const { store, now, catalogue } = tools
  const office = await reportingOffice(store, tools, actor, asked, 'indicator:read')
  const { place, predicate } = office
  const where = { ...place, areaKey: null }
  if (!can(actor, 'figure:read-draft', where)) return undefined
  const loaded = await loadForm(store, tools, { ...asked, today: place.today, predicate })
  return {
    head: headOf(office, now().toISOString()),
    personId: actor.personId,
    period: periodView(loaded, place.today),
    today: place.today,
    mayWrite: loaded.isOpen && can(actor, 'figure:write', where),
    maySubmit: loaded.isOpen && can(actor, 'figure:submit', where),
    predicate,
    blocks: loaded.form.blocks.map((block) => ({ ...block, offered: offeredOf(loaded, block) })),
    indicators: loaded.form.indicators,
    fields: [...loaded.form.fields.keys()].map((key) => fieldView(loaded, key)),
    reports: loaded.reports.map(reportView),
    rules: rulesOf(catalogue),
    adjusted: [...loaded.aim.adjusted],
  }
}

/** A period as its pages begin. */
export function periodView({ period, opened, closesOn, isOpen, reports }: OfficePeriod, today: string): PeriodView {
  const isTime = reports.some(({ dueOn }) => isTimeToHandIn(period, dueOn, today))
  return { key: period.key, kind: period.kind, ...daysOf(period), dueOn: opened.dueOn, closesOn, isOpen, isTime }
}

export function reportView(report: OfficePeriod['reports'][number]): ReportView {
  const { indicatorCode: code, state, version, dueOn, firstSubmittedOn, submittedAt, value, reasonCode, note } = report
  return { code, state, version, dueOn, firstSubmittedOn, submittedAt, value, reasonCode, note }
}

function fieldView(loaded: LoadedForm, key: string): FieldView {
  const held = loaded.held.find(({ figureKey: own }) => own === key)
  const stateOf = (code: string) => loaded.reports.find(({ indicatorCode }) => indicatorCode === code)?.state
  const field = loaded.form.fields.get(key)!
  const locked = isLocked(field, stateOf)
  return {
    ...{ key, input: field.input.key, member: field.member?.code ?? null, codes: field.codes },
    ...entryText(held),
    isLocked: locked,
    // What is counted only since a report was handed in is no part of it.
    counted: locked && !held ? null : (loaded.counted.get(key) ?? null),
    source: held?.source ?? null,
    kept: locked && held?.source === 'counted' ? held.value : null,
    last: loaded.last.get(key) ?? null,
    lastYear: loaded.period.kind === 'yearly' ? null : (loaded.lastYear.get(key) ?? null),
    past: loaded.past.get(key) ?? [],
  }
}

/** The members with a figure, now or before; all of them for an office of which nothing is known yet. */
function offeredOf(
  { figures, past, lastYear }: LoadedForm,
  { members, inputs }: Pick<BlockView, 'members' | 'inputs'>,
): readonly string[] {
  const known = members.filter(({ code }) =>
    inputs.some(({ key }) => {
      const own = figureKey(key, code)
      return figures.has(own) || past.has(own) || lastYear.has(own)
    }),
  )
  return (known.length > 0 ? known : members).map(({ code }) => code)
}

/** What a browser needs of the catalogue to judge as the server does. */
function rulesOf({ achievement, skm, ombudsman, sample_size }: Catalogue): JudgingRules {
  const { krejcie_morgan, floor } = sample_size
  const { X2, P, d } = krejcie_morgan
  return {
    achievement: { colours: achievement.colours },
    skm: { elements: [], bands: skm.bands },
    ombudsman: { schemes: ombudsman.schemes.map(({ code, bands }) => ({ code, bands })) },
    sample_size: { krejcie_morgan: { X2, P, d }, floor },
  }
}
