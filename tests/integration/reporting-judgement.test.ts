import { expect, test } from 'vitest'
import { approveReports, returnReport } from '#app/use-cases/reporting/judge-reports.server.ts'
import { readReportDesk } from '#app/use-cases/reporting/read-desk.server.ts'
import { readOfficeReport } from '#app/use-cases/reporting/read-report.server.ts'
import { remindReports } from '#app/use-cases/reporting/remind-reports.server.ts'
import { reopenPeriod } from '#app/use-cases/reporting/reopen-period.server.ts'
import { saveDraft } from '#app/use-cases/reporting/save-draft.server.ts'
import { actorOf, aRole } from '#tests/support/people.ts'
import { givenDesk, givenReport, period } from '#tests/support/report-desk.ts'
import { pass, testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const officeId = 'kanim-pati'
const where = { officeId, period }
const [april] = [{ ...where, indicatorCode: 'PGD-05' }]
const given = { code: 'PGD-05', version: 2 }
const wrong = { ...where, ...given, reasonCode: 'ANGKA_TIDAK_COCOK' as const, note: 'Cocokkan dengan rekap.' }
const everything = { period: '', search: '', show: '' as const, page: 1 }

async function desk(engine: 'sqlite' | 'postgres') {
  const services = await testServices(engine)
  await givenDesk(services)
  await givenReport(services.store, { code: 'PGD-05', value: 100 })
  await givenReport(services.store, { code: 'PGD-01', value: 80, reason: 'Rekap SP4N terlambat.' })
  const [reviewer, stranger] = [await actorOf(services, 'reviewer'), await actorOf(services, 'stranger')]
  const traced = async () => (await services.store.events.listAfter(officeId, 0, 50)).map(({ action }) => action)
  const told = async (who: string) =>
    (await services.store.notices.listByPerson(who, { limit: 100, offset: 0 })).map(({ kind, subject }) => [
      kind,
      subject,
    ])
  return { services, store: services.store, reviewer, stranger, traced, told }
}

eachEngine('judging reports', (engine) => {
  test('an old period in which something waits is not pushed out by newer ones', async () => {
    const { services } = await desk(engine)
    const { store } = services
    await givenReport(store, { code: 'PGD-05', value: 100 }, '2026-01')
    const paths = ['/kementerian/ditjenim/kanwil-jateng/']
    const periods = async (limit: number) => {
      return (await store.reportDesk.listPeriods(paths, limit)).map(({ period: key, waiting }) => [key, waiting])
    }
    expect(await periods(2)).toEqual([
      [period, 2],
      ['2026-01', 1],
    ])
    expect((await periods(18))[0]).toEqual(['2026', 0])
  })

  test('the desk shows what waits in the own region, and nothing of another', async () => {
    const { services, reviewer, stranger } = await desk(engine)
    const view = await readReportDesk(services, reviewer, everything)
    expect([view.waiting, view.waitingOffices, view.period?.period, view.judges]).toEqual([2, 1, period, true])
    expect(view.offices.map(({ id, waiting, expected, late }) => [id, waiting, expected, late])).toEqual([
      ['kanim-pati', 2, 13, 0],
      ['kanim-solo', 0, 13, 0],
    ])
    const waiting = await readReportDesk(services, reviewer, { ...everything, show: 'waiting', search: 'pati' })
    expect([waiting.total, waiting.offices.length]).toEqual([1, 1])
    expect((await readReportDesk(services, stranger, everything)).waiting).toBe(0)
    const actor = await actorOf(services, 'operator')
    await expect(readReportDesk(services, actor, everything)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a report is read with its figures, what to look at, and how often it came', async () => {
    const { services, reviewer, stranger } = await desk(engine)
    const view = await readOfficeReport(services, reviewer, where)
    const line = view.lines.find(({ code }) => code === 'PGD-01')
    expect(line).toMatchObject({ state: 'terkirim', value: 80, warnings: ['explained'], late: false })
    expect(view.lines.find(({ code }) => code === 'PGD-05')?.warnings).toEqual([])
    expect([view.mayJudge, view.mayReopen, view.open, view.closesOn]).toEqual([true, true, true, '2026-05-31'])
    await expect(readOfficeReport(services, stranger, where)).rejects.toMatchObject({ code: 'not-found' })
    const never = readOfficeReport(services, reviewer, { officeId, period: '2031-01' })
    await expect(never).rejects.toMatchObject({ code: 'not-found', reason: 'period' })
  })

  test('figures of a draft are the office’s own until they are handed in', async () => {
    const { services, reviewer } = await desk(engine)
    const changes = [{ key: 'enquiries/whatsapp', text: '3', reason: '' }]
    await saveDraft(services, await actorOf(services, 'operator'), { ...where, changes })
    const view = await readOfficeReport(services, reviewer, where)
    const told = view.lines.filter(({ figures }) => figures.length > 0).map(({ code }) => code)
    expect(told.sort()).toEqual(['PGD-01', 'PGD-05'])
  })

  test('approving all is one event, and either all or none', async () => {
    const { services, store, reviewer, traced } = await desk(engine)
    const stale = [given, { code: 'PGD-01', version: 1 }]
    await expect(approveReports(services, reviewer, { ...where, reports: stale })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect([(await store.indicatorReports.find(april))?.state, await traced()]).toEqual(['terkirim', []])

    await approveReports(services, reviewer, { ...where, reports: [given, { code: 'PGD-01', version: 2 }] })
    expect(await store.reportSummaries.listForOffice(officeId, [period])).toMatchObject([{ approved: 2, submitted: 2 }])
    expect(await traced()).toEqual(['indicator-report.approved'])
    await expect(approveReports(services, reviewer, { ...where, reports: [given] })).rejects.toMatchObject({
      reason: 'stale-version',
    })
  })

  test('a return carries its reason, tells the office, and two reviewers cannot both decide', async () => {
    const { services, store, reviewer, told, traced } = await desk(engine)
    const both = await Promise.allSettled([
      returnReport(services, reviewer, wrong),
      approveReports(services, reviewer, { ...where, reports: [given] }),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const again = { ...wrong, code: 'PGD-01' }
    await returnReport(services, reviewer, again)
    expect(await store.indicatorReports.find({ ...where, indicatorCode: 'PGD-01' })).toMatchObject({
      ...{ state: 'dikembalikan', reasonCode: 'ANGKA_TIDAK_COCOK', note: 'Cocokkan dengan rekap.', version: 3 },
      firstSubmittedOn: '2026-05-07',
    })
    expect(await told('operator')).toContainEqual(['indicator-returned', period])
    expect(await told('reviewer')).toEqual([])
    expect(await traced()).toContain('indicator-report.returned')
    expect(await store.indicatorPeriods.findReopening(officeId, period)).toBeUndefined()
  })

  test('what is returned after the period closed can be repaired for five working days', async () => {
    const { services, store, reviewer } = await desk(engine)
    services.clock.at = new Date('2026-06-10T02:00:00.000Z')
    await returnReport(services, reviewer, wrong)
    expect(await store.indicatorPeriods.findReopening(officeId, period)).toMatchObject({
      ...{ closesOn: '2026-06-18', reason: 'Cocokkan dengan rekap.' },
    })
    expect((await readOfficeReport(services, reviewer, where)).open).toBe(true)
  })

  test('nobody judges the own office, nor one of another region', async () => {
    const { services, store, stranger } = await desk(engine)
    await store.roles.create(aRole('reviewer', 'operator_satker', officeId, { validTo: '2026-02-28' }))
    const reviewer = await actorOf(services, 'reviewer')
    const reports = [given]
    await expect(approveReports(services, reviewer, { ...where, reports })).rejects.toMatchObject({
      ...{ code: 'forbidden', reason: 'own-office' },
    })
    await expect(returnReport(services, stranger, wrong)).rejects.toMatchObject({ code: 'not-found' })
    const view = await readOfficeReport(services, reviewer, where)
    expect([view.ownOffice, view.mayJudge]).toEqual([true, false])
  })

  test('a closed period opens again for one office until a day, with its reason', async () => {
    const { services, store, reviewer, told, traced } = await desk(engine)
    services.clock.at = new Date('2026-06-10T02:00:00.000Z')
    const open = (closesOn: string) =>
      reopenPeriod(services, reviewer, { ...where, closesOn, reason: 'Rekap baru diterima.' })
    for (const [day, reason] of [
      ['2026-06-09', 'in-past'],
      ['2026-12-31', 'too-far'],
    ] as const) {
      await expect(open(day)).rejects.toMatchObject({ code: 'invalid', reason })
    }
    await open('2026-06-20')
    pass(services.clock, { minutes: 1 })
    await expect(open('2026-06-20')).rejects.toMatchObject({ reason: 'not-later' })
    expect(await store.indicatorPeriods.findReopening(officeId, period)).toMatchObject({ closesOn: '2026-06-20' })
    expect([await traced(), await told('lead')]).toEqual([['period.reopened'], [['indicator-reopened', period]]])
    expect((await readOfficeReport(services, reviewer, { ...where, officeId: 'kanim-solo' })).open).toBe(false)
  })

  test('reminds three days and one day before and when it is late, each once', async () => {
    const { services, told } = await desk(engine)
    // Opened late, on 12 May, the months before are due five working days later, with holidays between.
    const days = ['2026-05-12', '2026-05-18', '2026-05-20', '2026-05-22', '2026-05-23']
    const kinds: string[][] = []
    for (const day of days) {
      services.clock.at = new Date(`${day}T02:00:00.000Z`)
      await remindReports(services)
      await remindReports(services)
      kinds.push((await told('operator')).filter(([, subject]) => subject === period).map(([kind]) => String(kind)))
    }
    expect(kinds.map((all) => all.length)).toEqual([0, 1, 2, 3, 3])
    expect(new Set(kinds.at(-1))).toEqual(new Set(['indicator-due', 'indicator-late']))
    expect(await told('reviewer')).toEqual([])
  })
})
