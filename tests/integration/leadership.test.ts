import { expect, test } from 'vitest'
import type { Engine } from '#db/dialect/words.server.ts'
import { readChanges } from '#app/use-cases/monitoring/read-changes.server.ts'
import { readComparison } from '#app/use-cases/monitoring/read-comparison.server.ts'
import { readRegions } from '#app/use-cases/monitoring/read-regions.server.ts'
import { aCycle, anAssessment, aSummary } from '#tests/support/builders.ts'
import { actorOf, givenPerson, givenUnits } from '#tests/support/people.ts'
import { testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

/** Pati rose since last week and won a gate, Solo stands still, Surabaya is of another Kanwil. */
async function desk(engine: Engine) {
  const services = await testServices(engine)
  const { store } = services
  await givenUnits(store)
  await store.cycles.create(aCycle())
  const figures = { pati: [90, 8, 'total'], solo: [100, 0, ''], surabaya: [60, 30, 'area:PW,total'] } as const
  for (const [office, [readiness, need, failedGates]] of Object.entries(figures)) {
    const assessmentId = `${office}-2026`
    const gatesFailed = failedGates.split(',').filter(Boolean).length
    const status = gatesFailed === 0 ? 'hampir_siap' : 'perlu_pembinaan'
    await store.assessments.create(anAssessment({ id: assessmentId, officeId: `kanim-${office}` }))
    await store.scores.saveSummaries([aSummary({ assessmentId, readiness, need, failedGates, gatesFailed, status })])
  }
  const past = { track: 'supported' as const, day: '2026-05-04', total: 1, need: 1, status: 'perlu_pembinaan' as const }
  await store.snapshots.save([
    { ...past, assessmentId: 'pati-2026', readiness: 80, failedGates: 'area:PW,total' },
    { ...past, assessmentId: 'solo-2026', readiness: 100, failedGates: '', status: 'hampir_siap' },
  ])
  await givenPerson(store, 'pimpinan', 'pimpinan', 'kementerian')
  await givenPerson(store, 'kakanwil', 'kepala_kanwil', 'kanwil-jateng')
  return { services, all: await actorOf(services, 'pimpinan'), region: await actorOf(services, 'kakanwil') }
}

const regions = { year: undefined, sort: 'name', direction: undefined, page: 1 } as const
const changes = { days: 7, kanwilId: '', kind: '', page: 1 } as const

eachEngine('the leadership desk', (engine) => {
  test('what a Kanwil comes to is what its offices are', async () => {
    const { services, all } = await desk(engine)
    const view = await readRegions(services, all, regions)
    expect(view?.rows.map(({ id }) => id)).toEqual(['kanwil-jateng', 'kanwil-jatim'])
    expect(view?.rows[0]).toMatchObject({ offices: 2, passing: 1, median: 95, need: 8, change: 5 })
    expect(view?.rows[1]).toMatchObject({ offices: 1, passing: 0, median: 60, change: null })
    expect(view?.rows[1]?.weakest).toMatchObject({ column: { key: 'area:PW' }, offices: 1 })
    expect(view?.all).toMatchObject({ offices: 3, passing: 1, median: 90, need: 38 })
    const sorted = await readRegions(services, all, { ...regions, sort: 'need' })
    expect(sorted?.rows.map(({ id }) => id)).toEqual(['kanwil-jatim', 'kanwil-jateng'])
  })

  test('changes name who rose, what was won and what happened; the rest is left out', async () => {
    const { services, all } = await desk(engine)
    const event = { stream: 'pati-2026', actorId: null, subject: 'A.I.1.i.a' }
    await services.store.transaction(({ events }) =>
      events.appendMany([
        { ...event, at: '2026-05-05T16:59:59.000Z', action: 'item.returned' },
        { ...event, at: '2026-05-05T17:00:00.000Z', action: 'item.returned' },
        { ...event, at: '2026-05-06T03:00:00.000Z', action: 'answer.recorded' },
      ]),
    )
    const view = await readChanges(services, all, changes)
    expect(view?.rows).toHaveLength(1)
    expect(view?.rows[0]).toMatchObject({
      officeId: 'kanim-pati',
      readiness: 10,
      won: ['area:PW'],
      lost: [],
      returned: 1,
    })
    expect(view?.counts).toMatchObject({ up: 1, down: 0, gates: 1, returned: 1 })
    expect((await readChanges(services, all, { ...changes, kind: 'down' }))?.rows).toEqual([])
  })

  test('offices stand in the order asked for; one out of reach does not exist', async () => {
    const { services, all, region } = await desk(engine)
    const asked = { year: undefined, officeIds: ['kanim-surabaya', 'kanim-pati', 'kanim-pati'] }
    const view = await readComparison(services, all, asked)
    expect(view?.offices.map(({ officeId }) => officeId)).toEqual(['kanim-surabaya', 'kanim-pati'])
    expect(view?.offices.every(({ forecast }) => forecast.kind === 'short')).toBe(true)
    await expect(readComparison(services, region, asked)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a region sees its own offices alone', async () => {
    const { services, region } = await desk(engine)
    expect((await readRegions(services, region, regions))?.all).toMatchObject({ offices: 2 })
    expect((await readChanges(services, region, changes))?.followed).toBe(2)
  })
})
