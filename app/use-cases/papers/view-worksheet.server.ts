import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import { explain } from '#app/domain/scoring/explain.ts'
import { tracks } from '#app/domain/scoring/standing.ts'
import type { ByTrack } from '#app/use-cases/overview/overview-view.server.ts'
import { pointsByTrack } from '#app/use-cases/overview/view-gates.server.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { PaperItem, PaperPage, PaperSection, WorksheetView } from './paper-view.server.ts'

type Rows = {
  readonly standing: AssessmentStanding
  readonly answers: ReadonlyMap<string, AssessmentStanding['answers'][number]>
  readonly verdicts: ReadonlyMap<string, AssessmentStanding['verdicts'][number]>
  readonly evidence: ReadonlyMap<string, readonly string[]>
}

/** Every item of the edition in its order, with what each tier said and which pieces serve it. */
export function worksheetView(standing: AssessmentStanding): WorksheetView {
  const { plan } = standing
  const { index } = plan
  const rows = rowsOf(standing)
  const levers = index.areas.flatMap(({ name, aspects }) =>
    aspects.map(({ aspect, code, weight, subAreas }): PaperSection => {
      const points = pointsByTrack(standing, code)
      return { name, aspect: aspect?.name ?? null, weight, points, pages: subAreas.map((page) => pageOf(rows, page)) }
    }),
  )
  const results = index.edition.components
    .filter(({ groups }) => groups !== undefined)
    .map(({ code, name, weight }): PaperSection => {
      const pages = index.results.filter((group) => index.nodeByKey.get(group.code)?.parent === code)
      const points = pointsByTrack(standing, code)
      return { name, aspect: null, weight, points, pages: pages.map((page) => pageOf(rows, page)) }
    })
  const { answered, items } = standing.tracks.claimed.worksheet.completeness
  const total = { weight: index.nodeByKey.get('TOTAL')!.weight, points: pointsByTrack(standing, 'TOTAL') }
  return { sections: [...levers, ...results], total, answered, items }
}

function rowsOf(standing: AssessmentStanding): Rows {
  const evidence = new Map<string, string[]>()
  for (const { subject, title } of standing.pieces) evidence.set(subject, [...(evidence.get(subject) ?? []), title])
  return {
    standing,
    answers: new Map(standing.answers.map((row) => [`${row.tier} ${row.itemCode}`, row])),
    verdicts: new Map(standing.verdicts.map((row) => [`${row.tier} ${row.itemCode}`, row])),
    evidence,
  }
}

type Branch = Pick<PaperPage, 'code' | 'name' | 'weight'> & { readonly items: readonly IndexedItem[] }

function pageOf(rows: Rows, { code, name, weight, items }: Branch): PaperPage {
  const points = pointsByTrack(rows.standing, code)
  return { code, name, weight, points, items: items.map((item) => itemOf(rows, item)) }
}

function itemOf({ standing, answers, verdicts, evidence }: Rows, indexed: IndexedItem): PaperItem {
  const { code, item, effectiveWeight } = indexed
  const of = (tier: 'office' | 'kanwil' | 'internal') => answers.get(`${tier} ${code}`)
  const noteOf = (tier: 'kanwil' | 'internal') => verdicts.get(`${tier} ${code}`)?.note || of(tier)?.note || ''
  const returnOf = (tier: 'kanwil' | 'internal') => verdicts.get(`${tier} ${code}`)?.reasonCode ?? null
  const [claimed, supported, verified] = tracks.map(
    (track) => explain(standing.plan, standing.tracks[track], code).points,
  )
  const points: ByTrack = { claimed: claimed!, supported: supported!, verified: verified! }
  return {
    code,
    item,
    answers: {
      office: of('office')?.answer ?? null,
      kanwil: of('kanwil')?.answer ?? null,
      internal: of('internal')?.answer ?? null,
    },
    notes: { office: of('office')?.note ?? '', kanwil: noteOf('kanwil'), internal: noteOf('internal') },
    returned: { kanwil: returnOf('kanwil'), internal: returnOf('internal') },
    points,
    weight: effectiveWeight,
    evidence: evidence.get(code) ?? [],
  }
}
