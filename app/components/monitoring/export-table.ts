import { formats } from '#app/content/formats.ts'
import { inLanguage } from '#app/content/words.ts'
import type { Spoken } from '#app/content/words.ts'
import { exportWords } from '#app/content/words/export.ts'
import { gateNames } from '#app/content/words/instrument.ts'
import { otherGroups } from '#app/content/words/monitoring.ts'
import { assessmentStates, readinessStatuses } from '#app/content/words/states.ts'
import { centralTimeZone } from '#app/domain/calendar/local-day.ts'
import { gateAt } from '#app/domain/scoring/gates.ts'
import { shownMargin, shownMissing, shownPoints, shownReadiness } from '#app/domain/scoring/show.ts'
import type { OfficeExport } from '#app/use-cases/monitoring/export-offices.server.ts'

type Cell = string | number | null
type Column = { readonly title: string; readonly width: number; readonly digits?: number }
type Words = Spoken<typeof exportWords>
type Row = OfficeExport['rows'][number]

/**
 * The table of offices as a list in Indonesian, whatever the language of the screen: it goes into letters. Figures are
 * rounded as on the screen, so that none contradicts a verdict.
 */
export function exportTable(view: OfficeExport) {
  const t = inLanguage(exportWords, 'id')
  const f = formats('id', centralTimeZone)
  return {
    name: t.sheet,
    lines: [t.title(String(view.year)), t.madeBy(f.moment(view.now), view.by), t.explained],
    columns: columnsOf(view, t),
    rows: rowsOf(view, t),
  }
}

function columnsOf({ columns }: OfficeExport, t: Words): readonly Column[] {
  const names: Readonly<Record<string, string>> = inLanguage(gateNames, 'id')
  const texts = [t.office, t.code, t.region, t.officeClass, t.target, t.state, t.status]
  const figure = (title: string, digits: number): Column => ({ title, width: 12, digits })
  return [
    ...texts.map((title, place) => ({ title, width: place === 0 ? 34 : 20 })),
    ...[t.verified, t.supported, t.claimed].map((title) => figure(title, 1)),
    figure(t.need, 2),
    figure(t.failed, 0),
    figure(t.gates, 0),
    ...columns.flatMap(({ key, area }) => {
      const name = area ? area.name.id : (names[key] ?? key)
      return [figure(t.value(name), 2), figure(t.threshold(name), 2), figure(t.margin(name), 2)]
    }),
  ]
}

function* rowsOf(view: OfficeExport, t: Words): Generator<readonly Cell[]> {
  for (const row of view.rows) yield [...headOf(row, t), ...figuresOf(row), ...gatesOf(row, view)]
}

function headOf({ name, officeId, kanwil, officeClass, assessment, group }: Row, t: Words): readonly Cell[] {
  const states: Readonly<Record<string, string>> = inLanguage(assessmentStates, 'id')
  const statuses: Readonly<Record<string, string>> = {
    ...inLanguage(readinessStatuses, 'id'),
    ...inLanguage(otherGroups, 'id'),
  }
  const state = assessment ? (states[assessment.state] ?? assessment.state) : t.none
  return [name, officeId, kanwil ?? '', officeClass ?? '', assessment?.target ?? '', state, statuses[group] ?? group]
}

function figuresOf({ readiness, need, gates }: Row): readonly Cell[] {
  if (!readiness || !gates) return [null, null, null, null, null, null]
  const shown = (value: number) => shownReadiness(value, { failing: 100 - value > 1e-9 })
  const { verified, supported, claimed } = readiness
  const missing = need === null ? null : shownMissing(need)
  return [shown(verified), shown(supported), shown(claimed), missing, gates.failed, gates.of]
}

function gatesOf({ gateSet, cells }: Row, { columns, gateSets }: OfficeExport): readonly Cell[] {
  return columns.flatMap(({ key }, place): readonly Cell[] => {
    const gate = gateSets[gateSet ?? '']?.[place]
    const value = cells[place]
    if (!gate || typeof value !== 'number') return [null, null, null]
    const { margin, passed } = gateAt({ ...gate, key }, value)
    return [shownPoints(value, { failing: !passed }), gate.threshold, shownMargin({ margin, passed })]
  })
}
