import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { submitItem } from '#app/use-cases/answers/submit-item.server.ts'
import { readDesk } from '#app/use-cases/review/read-desk.server.ts'
import { readFinish } from '#app/use-cases/review/read-finish.server.ts'
import { readQueue } from '#app/use-cases/review/read-queue.server.ts'
import type { QueueQuestion } from '#app/use-cases/review/read-queue.server.ts'
import { loadEditions } from '#db/reference/editions.server.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'
import { anAnswer, anAssessment, aUnit, aUnitName, given } from '#tests/support/builders.ts'
import { countingStore } from '#tests/support/count-queries.ts'
import { aRole } from '#tests/support/people.ts'
import { accept, assessmentId, giveBack, itemCode, judge, kanwil, look } from '#tests/support/review-desk.ts'
import { other, reviewDesk, reviewer, wasOperator } from '#tests/support/review-desk.ts'
import type { ReviewDesk } from '#tests/support/review-desk.ts'
import { testDatabase } from '#tests/support/test-store.ts'
import { officer, operator } from '#tests/support/worksheet-desk.ts'

const editions = loadEditions()

const queue = ({ tools }: Pick<ReviewDesk, 'tools'>, actor: Actor, changes: Partial<QueueQuestion> = {}) =>
  readQueue(tools, actor, { search: '', kanwilId: '', waiting: '', page: 1, ...changes })

test('the queue tells how long an office waits, until when, what of it waits and what is at stake', async () => {
  const at = await reviewDesk()
  const window = { cycleId: 'cycle-2026', unitId: 'kanwil-jateng', kind: 'verify' as const, opensOn: '2026-04-01' }
  await at.store.cycles.setWindow({ ...window, closesOn: '2026-05-20' })
  const [first] = (await queue(at, reviewer)).rows
  expect(first).toMatchObject({
    assessmentId,
    progress: { items: 2, waiting: 2 },
    waitingSince: '2026-05-02T02:00:00.000Z',
    closesOn: '2026-05-20',
    next: other,
    passedOn: false,
    finished: false,
  })
  expect(first!.stake).toBeGreaterThan(0)
  await judge(at, reviewer, accept('Ya', { itemCode: other }))
  await judge(at, reviewer, giveBack())
  at.clock.at = new Date('2026-05-13T02:41:00.000Z')
  await submitItem(at.tools, operator, { assessmentId, itemCode, expectedVersion: 1 })
  expect((await queue(at, reviewer)).rows).toMatchObject([
    { progress: { waiting: 1, judged: 1 }, waitingSince: '2026-05-13T02:41:00.000Z', next: itemCode },
  ])
})

test('the queue holds the own branch and the own tier’s stages alone, and leaves out what was asked to', async () => {
  const at = await reviewDesk()
  const jatim = officer('verifikator_kanwil', { path: '/kementerian/ditjenim/kanwil-jatim/', personId: 'reviewer' })
  expect((await queue(at, jatim)).rows).toEqual([])
  expect((await queue(at, officer('tpi_anggota', { path: '/kementerian/' }))).rows).toEqual([])
  expect((await queue(at, reviewer, { waiting: 'judged' })).rows).toEqual([])
  expect((await queue(at, reviewer, { waiting: 'waiting', search: 'PATI' })).rows).toHaveLength(1)
  expect((await queue(at, reviewer, { search: 'surabaya' })).rows).toEqual([])
  await expect(queue(at, operator)).rejects.toMatchObject({ code: 'forbidden' })
})

test('an office of one’s own stands in the queue as somebody else’s, and the desk says so', async () => {
  const at = await reviewDesk()
  expect((await queue(at, wasOperator)).rows).toMatchObject([{ passedOn: true, next: null }])
  expect((await look(at, wasOperator)).closed).toBe('own-office')
})

test('desk, queue and finish ask the same number of questions at one office and at a thousand', async () => {
  const counted = async (offices: number) => {
    const database = await testDatabase()
    const { store, count } = countingStore(database)
    await given(store)
    await store.roles.insertMany([aRole('reviewer', 'verifikator_kanwil', 'kanwil-jateng')])
    const paths = Array.from({ length: offices }, (_, number) => `${kanwil}kanim-${String(number).padStart(4, '0')}/`)
    const units = paths.map((path) => aUnit(path))
    await store.units.insertMany(
      units,
      units.map(({ id }) => aUnitName(id)),
    )
    for (const { id } of units) {
      const state = { state: 'penilaian_kanwil', submittedAt: '2026-05-02T02:00:00.000Z', submittedBy: 'operator' }
      await store.assessments.create(anAssessment({ id: `a-${id}`, officeId: id, ...state }))
    }
    await store.answers.insertMany(units.map(({ id }) => anAnswer({ assessmentId: `a-${id}`, submittedVersion: 1 })))
    const { tools } = {
      tools: { store, editions, catalogue: loadCatalogue(), now: () => new Date('2026-05-12T02:41:00.000Z') },
    }
    const asked = async (read: () => Promise<unknown>) => {
      const before = count()
      await read()
      return count() - before
    }
    return [
      await asked(() => readQueue(tools, reviewer, { search: '', kanwilId: '', waiting: '', page: 1 })),
      await asked(() => readDesk(tools, reviewer, { assessmentId: 'a-kanim-0000', itemCode: other })),
      await asked(() => readFinish(tools, reviewer, 'a-kanim-0000')),
    ]
  }
  const few = await counted(1)
  expect(await counted(1000)).toEqual(few)
  for (const queries of few) expect(queries).toBeLessThanOrEqual(12)
})
