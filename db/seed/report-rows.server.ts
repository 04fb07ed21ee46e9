import { addWorkingDays } from '#app/domain/calendar/working-days.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { membersOf } from '#app/domain/indicators/dimensions.ts'
import { judge } from '#app/domain/indicators/judge.ts'
import type { Predicate } from '#app/domain/indicators/judge.ts'
import type { Catalogue, Indicator } from '#app/domain/indicators/types.ts'
import { figureKey, indicatorValue, secondValue } from '#app/domain/indicators/value.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { IndicatorFigureTable, IndicatorReportTable, IndicatorReportVersionTable } from '#db/schema.ts'
import { earliest, instant } from './days.server.ts'
import type { SeedOffice } from './offices.server.ts'
import { peopleOf } from './place.server.ts'
import { quickBetween as between, quickChance as chance } from './quick-chance.server.ts'
import type { DrawnFigures } from './reporting-figures.server.ts'
import { yearOf } from './reporting-periods.server.ts'
import type { SeedPeriod, World } from './reporting-periods.server.ts'

/** What is told of the last period that is due: never handed in, or given back. */
const told: Readonly<Record<string, 'never' | 'returned'>> = {
  'kanim-pati PGD-04': 'never',
  'kanim-pati CC-03': 'returned',
}

const returns = [
  ['ANGKA_TIDAK_COCOK', 'Angka berbeda dengan rekap yang dilampirkan; mohon dicocokkan.'],
  ['TIDAK_LENGKAP', 'Satu loket belum ikut dihitung; mohon dilengkapi.'],
] as const

type OfReport = {
  readonly office: SeedOffice
  readonly figures: DrawnFigures
  readonly rich: boolean
  readonly target: Predicate
  /** The share of its reports that the office hands in on time. */
  readonly keeps: number
}

const untouched = {
  ...{ state: 'kosong' as const, version: 1, firstSubmittedOn: null, submittedBy: null, submittedAt: null },
  ...{ judgedBy: null, judgedAt: null, reasonCode: null, note: '', value: null, secondValue: null },
  ...{ notApplicable: 0, target: null, achievement: null, colour: null, grade: null },
}

/** One expected report as it stood when today began. */
export function reportOf(
  { today, catalogue, holidays }: World,
  { period, dueOn: usual, ago }: SeedPeriod,
  indicator: Indicator,
  { office, figures, rich, target, keeps }: OfReport,
): IndicatorReportTable {
  const { code } = indicator
  const dueOn = indicator.due ? `${yearOf(period) + 1}-${indicator.due}` : usual
  const expected = { ...untouched, officeId: office.id, indicatorCode: code, period: period.key, dueOn }
  const story = ago === 1 && period.kind === 'monthly' ? told[`${office.id} ${code}`] : undefined
  const day = story === 'never' ? null : submissionDay(office.id, code, period.key, dueOn, keeps)
  if (day === null || day >= today) {
    const begun = rich && story === undefined && chance(office.id, code, period.key, 'draft') < 0.4
    return begun ? { ...expected, state: 'draf', version: 2 } : expected
  }

  const members = membersOf(catalogue, indicator).map((member) => member.code)
  const value = indicatorValue(indicator, members, figures.numbers, catalogue.sample_size)
  if (value.state === 'incomplete') throw new Error(`${office.id} lacks figures for ${code}`)
  const { operator, kanwil } = peopleOf(office)
  const judgedOn = addWorkingDays(day, between(1, 5, office.id, period.key, 'judged'), holidays)
  const isJudged = story === 'returned' || judgedOn < today
  const recent = judgedOn > daysBefore(today, 25)
  const isReturned = story === 'returned' || (recent && chance(office.id, code, period.key, 'returned') < 0.06)
  const [reasonCode, note] = returns[between(0, 1, office.id, code, period.key)]!
  const second = secondValue(indicator, members, figures.numbers, catalogue.sample_size)
  const scheme = figures.choices.get('scheme')
  const isKept = value.state === 'value'
  return {
    ...expected,
    ...(isKept ? { value: value.value, ...judge(catalogue, indicator, value.value, target, { scheme }) } : {}),
    secondValue: isKept && second?.state === 'value' ? second.value : null,
    notApplicable: isKept ? 0 : 1,
    state: !isJudged ? 'terkirim' : isReturned ? 'dikembalikan' : 'disetujui',
    version: isJudged ? 4 : 3,
    firstSubmittedOn: day,
    submittedBy: operator,
    submittedAt: instant(day, '10:12'),
    ...(isJudged && { judgedBy: kanwil, judgedAt: instant(earliest(judgedOn, daysBefore(today, 1)), '14:30') }),
    ...(isJudged && isReturned && { reasonCode, note }),
  }
}

/** The day a report is handed in; null for one that is forgotten. An office hands most of a period in at once. */
function submissionDay(officeId: string, code: string, period: string, dueOn: string, keeps: number): string | null {
  const lazy = 1 - keeps
  if (chance(officeId, period, 'nothing') < lazy * 0.09) return null
  const own = chance(officeId, code, period, 'own')
  if (own < lazy * 0.07) return null
  const isLate = chance(officeId, period, 'late') < lazy * 0.6
  const office = daysBefore(dueOn, isLate ? -between(1, 9, officeId, period) : between(0, 3, officeId, period))
  return own < lazy * 0.3 ? daysBefore(office, -between(2, 8, officeId, code, period)) : office
}

/** The keys of an indicator's figures that are there. */
export function keysOf(catalogue: Catalogue, code: string, figures: DrawnFigures): readonly string[] {
  const indicator = catalogue.indicators.find((one) => one.code === code)!
  const members = membersOf(catalogue, indicator)
  return indicator.inputs
    .flatMap(({ key }) => [key, ...members.map((member) => figureKey(key, member.code))])
    .filter((key) => figures.numbers.has(key) || figures.choices.has(key))
}

/** The figures of a period as its office has them now. */
export function figureRows(
  { period }: SeedPeriod,
  { numbers, choices }: DrawnFigures,
  keys: ReadonlySet<string>,
  place: { readonly office: SeedOffice; readonly reports: readonly IndicatorReportTable[]; readonly today: string },
): readonly Omit<IndicatorFigureTable, 'version'>[] {
  const handedIn = place.reports.flatMap(({ submittedAt }) => submittedAt ?? [])
  const enteredAt = handedIn.sort()[0] ?? instant(daysBefore(place.today, 1), '11:05')
  return [...keys].map((figureKey) => ({
    ...{ officeId: place.office.id, period: period.key, figureKey },
    ...{ value: numbers.get(figureKey) ?? null, choice: choices.get(figureKey) ?? null },
    ...{ source: 'typed' as const, reason: '', enteredBy: peopleOf(place.office).operator, enteredAt },
  }))
}

/** What was handed in of a report; nothing for a draft. */
export function versionOf(
  catalogue: Catalogue,
  { officeId, indicatorCode, period, value, notApplicable, submittedBy, submittedAt }: IndicatorReportTable,
  figures: DrawnFigures,
): readonly IndicatorReportVersionTable[] {
  if (submittedAt === null) return []
  const entered = keysOf(catalogue, indicatorCode, figures).map((key) => {
    const figure = figures.choices.has(key)
      ? { choice: figures.choices.get(key)! }
      : { value: figures.numbers.get(key)! }
    return [key, { ...figure, source: 'typed', reason: '' }] as const
  })
  return [
    {
      ...{ officeId, indicatorCode, period, number: 1, value, notApplicable, reason: '', submittedBy, submittedAt },
      figures: canonicalJson(Object.fromEntries(entered)),
    },
  ]
}
