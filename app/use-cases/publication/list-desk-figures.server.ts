import { baseOf, keptNumbers } from '#app/domain/publication/base.ts'
import { fewAnswers, isTelling } from '#app/domain/publication/limits.ts'
import { publishable, publishableCodes } from '#app/domain/publication/publishable.ts'
import type { Publishable } from '#app/domain/publication/publishable.ts'
import { figureStatus, isOffered } from '#app/domain/publication/status.ts'
import type { ReportNow } from '#app/domain/publication/status.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { figureKindOf } from './figure-kind.server.ts'
import type { DeskFigure } from './publication-view.server.ts'

type Report = Awaited<ReturnType<Repositories['publishedFigures']['listReports']>>[number]
type Published = Awaited<ReturnType<Repositories['publishedFigures']['listLast']>>[number]

type Asked = { readonly officeId: string; readonly today: string }

/** How many years back figures are offered. */
const yearsBack = 2

/**
 * Every figure that the head of an office may publish or has published, by indicator in the order in which the public
 * sees them, the newest period first. Two queries.
 */
export async function listDeskFigures(
  { publishedFigures }: Pick<Repositories, 'publishedFigures'>,
  { catalogue }: Pick<Tools, 'catalogue'>,
  { officeId, today }: Asked,
): Promise<readonly DeskFigure[]> {
  const fromYear = Number(today.slice(0, 4)) - yearsBack
  const reports = await publishedFigures.listReports(officeId, publishableCodes, fromYear)
  const published = await publishedFigures.listLast(officeId)
  return publishable.flatMap((kind) => {
    const ofCode = <Row extends { indicatorCode: string }>(rows: readonly Row[]) =>
      new Map(rows.filter((row) => row.indicatorCode === kind.code).map((row) => [periodOf(row), row]))
    const [handedIn, seen] = [ofCode(reports), ofCode(published)]
    const periods = [...new Set([...handedIn.keys(), ...seen.keys()])].sort().reverse()
    return periods.flatMap((period) => {
      const figure = deskFigure(kind, period, handedIn.get(period), seen.get(period))
      return figure ? [{ ...figureKindOf(catalogue, kind), ...figure }] : []
    })
  })
}

const periodOf = (row: object) => (row as { readonly period: string }).period

function deskFigure(kind: Publishable, period: string, report: Report | undefined, published: Published | undefined) {
  const now = report && reportNow(kind, report)
  const ended = published?.withdrawnAt ?? null
  const status = figureStatus(now, published && { ...toldOf(published), withdrawn: ended !== null })
  if (status === null) return undefined
  const answers = kind.survey ? (now?.told?.base ?? null) : null
  const isShown = published !== undefined && ended === null
  return {
    period,
    status,
    offered: isOffered(now, status) && !isTelling(answers),
    choice: `${kind.code}/${period}/${report?.version ?? 0}`,
    reported: report?.version ?? null,
    now: now?.told ?? null,
    last: Number(published?.number ?? 0),
    shown: isShown ? { ...toldOf(published), number: published.number, publishedOn: published.publishedOn } : null,
    withdrawn: published && ended !== null ? { at: ended, reason: published.withdrawnReason } : null,
    few: answers !== null && answers < fewAnswers,
    telling: isTelling(answers),
  }
}

function reportNow(kind: Publishable, report: Report): ReportNow {
  const { value, target, colour, grade } = report
  const base = baseOf(kind.base, keptNumbers(report.figures))
  return {
    approved: report.state === 'disetujui',
    told: value === null ? null : { value, target, colour, grade, base },
  }
}

function toldOf({ value, target, colour, grade, base }: Published) {
  return { value, target, colour, grade, base: base === null ? null : Number(base) }
}
