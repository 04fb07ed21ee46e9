import { afterAll, beforeAll, expect, test } from 'vitest'
import { periodOf } from '#app/domain/calendar/periods.ts'
import { replaceServices } from '#app/platform/services.server.ts'
import { countFigures, countingParts } from '#app/use-cases/reporting/counters.server.ts'
import { countingStore } from '#tests/support/count-queries.ts'
import { addCrowd } from '#tests/support/crowd.ts'
import { args, get } from '#tests/support/requests.ts'
import { askRoute, modules, outcomeOf } from '#tests/support/rights/ask.ts'
import type { Row } from '#tests/support/rights/row.ts'
import { askers, places } from '#tests/support/rights/seats.ts'
import type { Asker } from '#tests/support/rights/seats.ts'
import { openMonth } from '#tests/support/rights/seed-reporting.ts'
import { tokenOf } from '#tests/support/rights/seed.ts'
import { table } from '#tests/support/rights/table.ts'
import { useCountingParts } from '#tests/support/rights/use-counting-parts.ts'
import { openWorld, prepareWorlds } from '#tests/support/rights/world.ts'
import type { World } from '#tests/support/rights/world.ts'

/** Who is signed in is asked once for a page, in two queries; the frame around the page asks nothing more. */
const session = 2

/**
 * How many queries of its own each page may make, whatever is asked of it by whomever; with the session none may have
 * more than 12.
 */
const ceilings: Readonly<Record<string, number>> = {
  'root.tsx': 0,
  '$.tsx': 0,
  '_index.tsx': 0,
  'masuk.tsx': 0,
  '_app.inbox.tsx': 3,
  'preferences.tsx': 0,
  'undangan.$token.tsx': 2,
  'pulih.$token.tsx': 2,
  '_app.tsx': 0,
  '_app.account.tsx': 1,
  '_public.tsx': 0,
  '_public.instrumen._index.tsx': 0,
  '_public.instrumen.$editionId.tsx': 0,
  '_public.cara-menghitung.tsx': 0,
  '_public.indikator.tsx': 0,
  '_public.api.tsx': 0,
  '_public.kantor._index.tsx': 4,
  '_public.kantor.$officeId._index.tsx': 7,
  '_app.offices.$officeId.publication.tsx': 5,
  '_app.offices.$officeId.publication_.preview.tsx': 10,
  '_app.people._index.tsx': 3,
  '_app.people.new.tsx': 1,
  '_app.people.$personId.tsx': 4,
  '_app.permissions.tsx': 0,
  '_app.operation.tsx': 4,
  '_app.units._index.tsx': 2,
  '_app.units.new.tsx': 1,
  '_app.units.$unitId.tsx': 4,
  '_app.units.import.tsx': 0,
  '_app.people.import.tsx': 0,
  '_app.imports.$importId.tsx': 4,
  '_app.limits.tsx': 1,
  '_app.editions.tsx': 1,
  '_app.events.tsx': 6,
  '_app.assessments.$assessmentId.tasks.tsx': 7,
  '_app.cycles._index.tsx': 1,
  '_app.cycles.new.tsx': 1,
  '_app.cycles.$cycleId.tsx': 6,
  '_app.cycles.$cycleId_.regions.$kanwilId.tsx': 4,
  '_app.assessments.$assessmentId.course.tsx': 10,
  '_app.assessments.$assessmentId.course_.move.$to.tsx': 10,
  '_app.assessments.$assessmentId.national-results.tsx': 3,
  '_app.assessments.$assessmentId.items.$itemCode_.reopen.tsx': 9,
  '_app.monitoring.tsx': 9,
  '_app.offices.$officeId._index.tsx': 10,
  '_app.offices.$officeId.activity.tsx': 3,
  '_app.assessments.$assessmentId.prerequisites.tsx': 7,
  '_app.assessments.$assessmentId.submit.tsx': 6,
  '_app.assessments.$assessmentId.trace.tsx': 5,
  '_app.assessments.$assessmentId.papers.tsx': 7,
  '_app.monitoring_.regions.tsx': 4,
  '_app.reports._index.tsx': 4,
  '_app.reports.$officeId.$period.tsx': 6,
  '_app.cycles.$cycleId_.indicators._index.tsx': 2,
  '_app.cycles.$cycleId_.indicators.$code.tsx': 2,
  '_app.monitoring_.indicators._index.tsx': 5,
  '_app.monitoring_.indicators.regions.tsx': 3,
  '_app.offices.$officeId.indicators.trend._index.tsx': 2,
  '_app.offices.$officeId.indicators.trend.$code.tsx': 7,
  '_app.offices.$officeId.indicators.attributes.tsx': 3,
  '_app.monitoring_.changes.tsx': 4,
  '_app.monitoring_.compare.tsx': 5,
  '_app.assessments.$assessmentId.what-if.tsx': 5,
  '_app.reviews.tsx': 4,
  '_app.assessments.$assessmentId.review.$itemCode.tsx': 10,
  '_app.assessments.$assessmentId.review.finish.tsx': 5,
  '_app.assessments.$assessmentId.returned.tsx': 10,
  '_app.assessments.$assessmentId.items.$itemCode.tsx': 10,
  '_app.assessments.$assessmentId.worksheet.$node.tsx': 10,
  '_app.offices.$officeId.evidence.tsx': 6,
  '_app.offices.$officeId.indicators._index.tsx': 4,
  '_app.offices.$officeId.indicators.$period._index.tsx': 9,
  '_app.offices.$officeId.indicators.$period.hand-in.tsx': 10,
  '_app.offices.$officeId.indicators.$period.history.tsx': 4,
  '_app.offices.$officeId.indicators.$period.import._index.tsx': 2,
  '_app.offices.$officeId.indicators.$period.import.$importId.tsx': 4,
  '_app.offices.$officeId.information.tsx': 9,
  '_app.offices.$officeId.information_.profile.tsx': 4,
  'kantor.$officeId.layar.tsx': 3,
  'kantor.$officeId.layar.layanan_.$service.tsx': 3,
  '_app.offices.$officeId.service-times._index.tsx': 8,
  '_app.offices.$officeId.service-times.lists.$importId.tsx': 5,
  '_app.offices.$officeId.tokens.tsx': 2,
  '_app.evidence.$pieceId.tsx': 9,
  '_app.offices.$officeId.surveys._index.tsx': 7,
  '_app.offices.$officeId.surveys.$campaignId.tsx': 9,
  '_app.offices.$officeId.surveys.$campaignId_.paper.tsx': 3,
  '_app.survey-results.tsx': 2,
  'kantor.$officeId.survei.tsx': 3,
  '_app.assessments.$assessmentId.findings.tsx': 5,
  '_app.assessments.$assessmentId.carry-over.tsx': 9,
  '_app.assessments.$assessmentId.exchange._index.tsx': 6,
  '_app.assessments.$assessmentId.exchange.$importId.tsx': 6,
  '_public.kantor.$officeId.aduan.tsx': 1,
  '_public.aduan.tsx': 0,
  '_app.complaints.tsx': 3,
  '_app.offices.$officeId.complaints._index.tsx': 3,
  '_app.offices.$officeId.complaints.$complaintId.tsx': 6,
  '_app.offices.$officeId.complaints.new.tsx': 1,
  '_app.offices.$officeId.inspections.tsx': 5,
}

prepareWorlds()

type Worlds = { readonly few: World; readonly many: World }
let worlds: Worlds

beforeAll(async () => {
  const few = await openWorld()
  const many = await openWorld()
  await addCrowd(many.services, places.own, 1000)
  worlds = { few, many }
})
afterAll(async () => {
  await worlds.few.close()
  await worlds.many.close()
})

const pages = table.filter(({ route, method }) => method === 'GET' && 'default' in modules[route]!)
const routes = [...new Set(pages.map(({ route }) => route))]

/** The first who may, and the last: the roles are listed from the office up to the ministry. */
function asking({ rights }: Row): readonly Asker[] {
  const allowed = askers.filter((asker) => rights.own?.[asker] === 'ok')
  return [...new Set([allowed[0], allowed.at(-1)])].filter((asker) => asker !== undefined)
}

async function queriesOf({ services }: World, row: Row, asker: Asker): Promise<number> {
  await services.database.db
    .updateTable('assessment')
    .set({ state: row.state ?? 'pembangunan' })
    .execute()
  const { store, count } = countingStore(services.database)
  replaceServices({ ...services, store })
  const answer = await askRoute(row, asker, row.ask(places.own, asker))
  if (outcomeOf(answer) !== 'ok') throw new Error(`${row.route} answered ${answer.status} to ${asker}`)
  return count() - (asker === 'signed-out' ? 0 : session)
}

test('every page has its ceiling, and none is beyond twelve with the session', () => {
  expect(Object.keys(ceilings).sort()).toEqual([...routes].sort())
  expect(Object.values(ceilings).filter((ceiling) => ceiling + session > 12)).toEqual([])
})

test.each(routes)('%s asks the database as often among 1,000 offices as among three, and seldom', async (route) => {
  const found: number[] = []
  for (const row of pages.filter((page) => page.route === route)) {
    for (const asker of asking(row)) {
      const few = await queriesOf(worlds.few, row, asker)
      expect([asker, row.act, await queriesOf(worlds.many, row, asker)]).toEqual([asker, row.act, few])
      found.push(few)
    }
  }
  expect(Math.max(...found)).toBeLessThanOrEqual(ceilings[route]!)
})

test('the form of an office that uses every counting part asks twelve in all, the session included', async () => {
  const { store, ...services } = worlds.few.services
  await useCountingParts({ ...services, store }, places.own, `${openMonth}-20`)
  const counted = await countFigures(store, services, { officeId: places.own, period: periodOf(openMonth)! })
  expect([...new Set([...counted.values()].map(({ part }) => part))].sort()).toEqual([...countingParts].sort())

  const form = '_app.offices.$officeId.indicators.$period'
  for (const row of pages.filter(({ route }) => [`${form}._index.tsx`, `${form}.hand-in.tsx`].includes(route))) {
    for (const asker of asking(row)) {
      expect(await queriesOf(worlds.few, row, asker)).toBeLessThanOrEqual(Math.min(ceilings[row.route]!, 12 - session))
    }
  }
})

test.each(askers.filter((asker) => asker !== 'signed-out'))(
  'the frame around the pages of %s asks little',
  async (asker) => {
    for (const { services } of [worlds.few, worlds.many]) {
      const { store, count } = countingStore(services.database)
      replaceServices({ ...services, store })
      const cookie = `menuju_sesi=${encodeURIComponent(btoa(JSON.stringify(tokenOf(asker))))}`
      await modules['_app.tsx']!.loader!(args(get('/', { cookie })))
      expect(count()).toBeLessThanOrEqual(session)
    }
  },
)
