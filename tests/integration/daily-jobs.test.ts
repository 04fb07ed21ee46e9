import { describe, expect, test, vi } from 'vitest'
import { log } from '#app/platform/log.server.ts'
import { dailyJobs } from '#app/platform/jobs.server.ts'
import { refreshAllScores } from '#app/use-cases/operation/refresh-all-scores.server.ts'
import { sealLastDay } from '#app/use-cases/operation/seal-days.server.ts'
import { jobNames } from '#app/content/words/operation.ts'
import { jobsOf } from '#scripts/serve/jobs.ts'
import { givenExample } from '#tests/support/example.ts'
import { pass, testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

eachEngine('daily jobs', (engine) => {
  test('two processes do a job once a day, and again the next day', async () => {
    const services = await testServices(engine)
    const run = vi.fn(() => Promise.resolve())
    const processes = [1, 2].map(() => dailyJobs(services, log, [{ name: 'scores', run }]))
    await Promise.all(processes.map((jobs) => jobs.tick()))
    pass(services.clock, { minutes: 60 })
    await Promise.all(processes.map((jobs) => jobs.tick()))
    expect(run).toHaveBeenCalledTimes(1)

    pass(services.clock, { days: 1 })
    await Promise.all(processes.map((jobs) => jobs.tick()))
    expect(run).toHaveBeenCalledTimes(2)
  })

  test('a day ends at midnight in western Indonesia', async () => {
    const services = await testServices(engine)
    const run = vi.fn(() => Promise.resolve())
    const jobs = dailyJobs(services, log, [{ name: 'scores', run }])
    services.clock.at = new Date('2026-05-12T16:59:00.000Z')
    await jobs.tick()
    services.clock.at = new Date('2026-05-12T17:00:00.000Z')
    await jobs.tick()
    expect(run).toHaveBeenCalledTimes(2)
  })

  test('a job that fails is tried again within the day and does not stop the others', async () => {
    const services = await testServices(engine)
    const failing = vi.fn(() => Promise.reject(new Error('disk full')))
    const other = vi.fn(() => Promise.resolve())
    const jobs = dailyJobs(services, log, [
      { name: 'failing', run: failing },
      { name: 'other', run: other },
    ])
    await jobs.tick()
    await jobs.tick()
    expect([failing.mock.calls.length, other.mock.calls.length]).toEqual([2, 1])
  })

  test('what is stopped begins nothing more', async () => {
    const services = await testServices(engine)
    const run = vi.fn(() => Promise.resolve())
    const jobs = dailyJobs(services, log, [{ name: 'scores', run }])
    await jobs.stop()
    await jobs.tick()
    expect(run).not.toHaveBeenCalled()
  })
})

describe('the daily refresh', () => {
  test('lowers what has expired overnight and leaves a snapshot of the day', async () => {
    const services = await testServices()
    await givenExample(services, 'kanim-langsa')
    const { scores, snapshots } = services.store
    const total = async () =>
      (await scores.listSummaries('kanim-langsa-2026')).find(({ track }) => track === 'claimed')?.computedAt
    const before = await total()
    await services.database.db.updateTable('evidenceVersion').set({ expiresOn: '2026-05-12' }).execute()
    pass(services.clock, { days: 1 })
    expect(await refreshAllScores(services)).toBe(1)
    expect(await total()).not.toBe(before)
    const summary = (await scores.listSummaries('kanim-langsa-2026')).find(({ track }) => track === 'supported')
    expect(summary?.withEvidence).toBe(0)
    const days = (await snapshots.listForAssessment('kanim-langsa-2026', '2026-05-12')).map(({ day }) => day)
    expect(new Set(days)).toEqual(new Set(['2026-05-12', '2026-05-13']))
  })

  test('a closed year is left as it was', async () => {
    const services = await testServices()
    await givenExample(services, 'kanim-langsa')
    await services.database.db.updateTable('cycle').set({ state: 'closed' }).execute()
    expect(await refreshAllScores(services)).toBe(0)
  })
})

eachEngine('sealing', (engine) => {
  test('seals the last day once, and not before it has settled', async () => {
    const services = await testServices(engine)
    await givenExample(services, 'kanim-langsa')
    services.clock.at = new Date('2026-05-13T00:05:00.000Z')
    expect(await sealLastDay(services)).toBe('2026-05-11')
    services.clock.at = new Date('2026-05-13T00:10:00.000Z')
    expect(await sealLastDay(services)).toBe('2026-05-12')
    expect(await sealLastDay(services)).toBeUndefined()
    expect(await services.store.anchors.list()).toHaveLength(2)
  })
})

test('a server does each of its daily jobs on its first look, and all of them have names', async () => {
  const services = await testServices()
  const jobs = jobsOf(services)
  expect(jobs.map(({ name }) => name)).toEqual([
    ...['monitoring', 'scores', 'reminders', 'periods', 'counted-indicators', 'report-reminders', 'complaints'],
    ...['public-reminders', 'anchor', 'sweep', 'counts', 'check', 'links'],
  ])
  for (const { name, run } of jobs) {
    expect(jobNames).toHaveProperty([name])
    await run()
  }
})
