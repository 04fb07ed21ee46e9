import { expect, test } from 'vitest'
import { saveDraft } from '#app/use-cases/reporting/save-draft.server.ts'
import { handIn } from '#app/use-cases/reporting/hand-in.server.ts'
import { correctReport } from '#app/use-cases/reporting/correct-report.server.ts'
import { readForm } from '#app/use-cases/reporting/read-form.server.ts'
import { readHandIn } from '#app/use-cases/reporting/read-hand-in.server.ts'
import { readHistory } from '#app/use-cases/reporting/read-history.server.ts'
import { readPeriods } from '#app/use-cases/reporting/read-periods.server.ts'
import { at } from '#tests/support/builders.ts'
import { actorOf } from '#tests/support/people.ts'
import { givenDesk, period } from '#tests/support/report-desk.ts'
import { pass, testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const officeId = 'kanim-pati'
const where = { officeId, period }

async function desk(engine: 'sqlite' | 'postgres') {
  const services = await testServices(engine)
  await givenDesk(services)
  const { store } = services
  const operator = await actorOf(services, 'operator')
  const entries = (figures: Readonly<Record<string, string>>) =>
    Object.entries(figures).map(([key, text]) => ({ key, text, reason: '' }))
  const save = (figures: Readonly<Record<string, string>>) =>
    saveDraft(services, operator, { ...where, changes: entries(figures) })
  const report = async (indicatorCode: string) => {
    const found = await store.indicatorReports.find({ officeId, indicatorCode, period })
    if (!found) throw new Error(`Nothing is expected for ${indicatorCode}`)
    return found
  }
  const figure = async (key: string) =>
    (await store.indicatorFigures.list(officeId, [period])).find(({ figureKey }) => figureKey === key)
  const send = async (reason = '') => {
    const { digest } = await readHandIn(services, operator, where)
    return handIn(services, operator, { ...where, digest, reason })
  }
  const judge = async (code: string, state: 'disetujui' | 'dikembalikan') => {
    const { version } = await report(code)
    const told = state === 'dikembalikan' ? { reasonCode: 'ANGKA_TIDAK_COCOK', note: 'Beda dengan bukti' } : {}
    const change = { state, judgedBy: 'reviewer', judgedAt: at, ...told }
    await store.indicatorReports.change({ officeId, indicatorCode: code, period }, version, change)
    await store.reportSummaries.keep(officeId, period)
  }
  const summary = async () => (await store.reportSummaries.listForOffice(officeId, [period]))[0]
  return { services, store, operator, save, send, report, figure, judge, summary }
}

const passports = { 'services_finished/PSP-E': '120', 'services_on_time/PSP-E': '118', 'overdue_open/PSP-E': '0' }

eachEngine('the form of figures', (engine) => {
  test('a draft is entered once for every indicator that shares it, and read back as it was typed', async () => {
    const { services, store, operator, save, report } = await desk(engine)
    await save({ 'services_finished/PSP-E': '1.200' })
    expect(await report('SLA-01')).toMatchObject({ state: 'draf', version: 2 })
    expect(await report('SLA-03')).toMatchObject({ state: 'draf' })
    expect(await report('PGD-05')).toMatchObject({ state: 'kosong', version: 1 })

    const view = await readForm(services, operator, where)
    expect(view?.fields.find(({ key }) => key === 'services_finished/PSP-E')).toMatchObject({
      text: '1200',
      source: 'typed',
    })
    expect([view?.mayWrite, view?.period.isOpen, view?.period.isTime]).toEqual([true, true, true])
    const [event] = await store.events.listByStream(officeId, { limit: 1 })
    expect(event).toMatchObject({ action: 'figures.saved', subject: period })

    await save({ 'services_finished/PSP-E': '' })
    expect(await report('SLA-03')).toMatchObject({ state: 'kosong' })
    expect(await store.indicatorFigures.list(officeId, [period])).toEqual([])
  })

  test('all of a draft is refused where one figure cannot be read, and nothing is written', async () => {
    const { store, save } = await desk(engine)
    const faulty = { posts: '3', channels_required: '0', channels_working: 'lima', reports_due: '1,5', nothing: '1' }
    await expect(save(faulty)).rejects.toMatchObject({
      code: 'invalid',
      details: {
        errors: {
          posts: ['unknown-figure'],
          channels_required: ['too-small'],
          channels_working: ['not-a-number'],
          reports_due: ['whole-number'],
          nothing: ['unknown-figure'],
        },
      },
    })
    expect(await store.indicatorFigures.list(officeId, [period])).toEqual([])
    expect(await store.events.listByStream(officeId, { limit: 1 })).toEqual([])
  })

  test('what somebody else saved meanwhile is shown, and other fields do not stand in the way', async () => {
    const { services, operator, save } = await desk(engine)
    await save({ reports_due: '2' })
    const change = { key: 'reports_due', text: '3', reason: '', was: { text: '', reason: '' } }
    await expect(saveDraft(services, operator, { ...where, changes: [change] })).rejects.toMatchObject({
      ...{ code: 'conflict', reason: 'stale-version', details: { theirs: { reports_due: { text: '2', reason: '' } } } },
    })
    const other = { key: 'gratuities', text: '0', reason: '', was: { text: '', reason: '' } }
    expect(await saveDraft(services, operator, { ...where, changes: [other] })).toMatchObject({ changed: 1 })
    const same = { ...change, text: '2' }
    expect(await saveDraft(services, operator, { ...where, changes: [same] })).toMatchObject({ changed: 0 })
  })

  test('two who save at once both have their figures', async () => {
    const { store, save } = await desk(engine)
    await Promise.all([save({ reports_due: '2' }), save({ reports_on_time: '1' }), save({ gratuities: '0' })])
    expect((await store.indicatorFigures.list(officeId, [period])).map(({ figureKey }) => figureKey)).toEqual([
      'gratuities',
      'reports_due',
      'reports_on_time',
    ])
  })

  test('complete reports are handed in with their value, the others stay and are named', async () => {
    const { services, store, operator, save, send, report, summary } = await desk(engine)
    pass(services.clock, { days: 12 })
    await save({ ...passports, reports_due: '2', channels_required: '5', channels_working: '6' })
    const { lines } = await readHandIn(services, operator, where)
    const outcome = (code: string) => lines.find((line) => line.code === code)?.outcome
    expect(['SLA-01', 'SLA-03', 'SLA-04', 'PNG-03', 'CC-03', 'PGD-05'].map(outcome)).toEqual([
      ...['ready', 'ready', 'ready', 'incomplete', 'broken', 'empty'],
    ])
    expect(await send()).toMatchObject({ codes: ['SLA-01', 'SLA-03', 'SLA-04'], late: true })

    const handed = await report('SLA-03')
    expect(handed).toMatchObject({ state: 'terkirim', target: 95, colour: 'green', firstSubmittedOn: '2026-05-24' })
    expect(handed.value).toBeCloseTo((100 * 118) / 120)
    expect(await report('SLA-04')).toMatchObject({ value: 0, achievement: 100 })
    expect(await report('PNG-03')).toMatchObject({ state: 'draf', submittedAt: null })
    expect(await summary()).toMatchObject({ submitted: 3, onTime: 0, green: 3 })
    const [version] = await store.indicatorReports.listVersions({ officeId, indicatorCode: 'SLA-03', period })
    expect(JSON.parse(version?.figures ?? '')).toMatchObject({ 'services_finished/PSP-E': { value: 120 } })
    await expect(save({ 'services_finished/PSP-E': '130' })).rejects.toMatchObject({ reason: 'figures-locked' })
    await expect(send()).rejects.toMatchObject({ reason: 'nothing-to-hand-in' })
  })

  test('hands in nothing but what was shown', async () => {
    const { services, operator, save, report } = await desk(engine)
    await save(passports)
    const { digest } = await readHandIn(services, operator, where)
    await save({ 'services_on_time/PSP-E': '90' })
    await expect(handIn(services, operator, { ...where, digest, reason: '' })).rejects.toMatchObject({
      ...{ code: 'conflict', reason: 'report-changed' },
    })
    expect(await report('SLA-03')).toMatchObject({ state: 'draf', value: null })
  })

  test('a jump waits for a word of reason, and goes in with it', async () => {
    const { services, store, operator, save, send } = await desk(engine)
    const before = ['2026-03', '2026-02', '2026-01'].map((of) => ({
      ...{ officeId, period: of, figureKey: 'services_finished/PSP-E', value: 100, choice: null },
      ...{ source: 'typed' as const, reason: '', enteredBy: null, enteredAt: at },
    }))
    await store.indicatorFigures.save(before)
    await save({ ...passports, 'services_finished/PSP-E': '900', 'services_on_time/PSP-E': '880' })
    const outcomes = (await readHandIn(services, operator, where)).lines.filter(({ code }) => code.startsWith('SLA'))
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['unexplained', 'unexplained', 'ready'])

    const explained = { key: 'services_finished/PSP-E', text: '900', reason: 'Pelayanan hari libur' }
    await saveDraft(services, operator, { ...where, changes: [explained] })
    expect((await send()).codes).toEqual(['SLA-01', 'SLA-03', 'SLA-04'])
  })

  test('a returned report is repaired and handed in again; what shares its figures goes along', async () => {
    const { store, save, send, report, judge, summary } = await desk(engine)
    await save(passports)
    await send()
    await judge('SLA-01', 'disetujui')
    await judge('SLA-03', 'dikembalikan')
    await save({ 'services_on_time/PSP-E': '100' })
    await expect(send()).rejects.toMatchObject({ reason: 'reason-missing' })
    expect(await report('SLA-03')).toMatchObject({ state: 'dikembalikan' })
    expect((await send('Dua berkas salah hitung')).codes).toEqual(['SLA-01', 'SLA-03'])

    expect(await report('SLA-03')).toMatchObject({
      state: 'terkirim',
      reasonCode: null,
      firstSubmittedOn: '2026-05-12',
    })
    expect(await report('SLA-01')).toMatchObject({ state: 'terkirim', judgedAt: null })
    expect(await summary()).toMatchObject({ approved: 0, returned: 0, submitted: 3 })
    const versions = await store.indicatorReports.listVersions({ officeId, indicatorCode: 'SLA-03', period })
    expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
      [1, ''],
      [2, 'Dua berkas salah hitung'],
    ])
  })

  test('an approved report is opened with a reason and handed in as a new version', async () => {
    const { services, operator, save, send, report, judge } = await desk(engine)
    await save({ reports_due: '2', reports_on_time: '2', gratuities: '0' })
    await send()
    await judge('PNG-03', 'disetujui')
    const { version: expectedVersion } = await report('PNG-03')
    const asked = { ...where, indicatorCode: 'PNG-03', expectedVersion, reason: 'Satu laporan terlambat' }
    await expect(correctReport(services, operator, { ...asked, reason: ' ' })).rejects.toMatchObject({
      code: 'invalid',
    })
    const old = { ...asked, expectedVersion: expectedVersion - 1 }
    await expect(correctReport(services, operator, old)).rejects.toMatchObject({ reason: 'report-changed' })
    await correctReport(services, operator, asked)
    expect(await report('PNG-03')).toMatchObject({ state: 'draf', value: 100 })

    await save({ reports_on_time: '1' })
    expect((await readHandIn(services, operator, where)).givenReason).toBe('Satu laporan terlambat')
    await send('Satu laporan terlambat')
    expect(await report('PNG-03')).toMatchObject({ state: 'terkirim', value: 50, note: '' })
    const { lines, events } = await readHistory(services, operator, where)
    expect(lines.find(({ report: { code } }) => code === 'PNG-03')?.versions.map(({ number }) => number)).toEqual([
      2, 1,
    ])
    expect(events.map(({ action }) => action)).toContain('figures.correction-opened')
  })

  test('what came in on time and is given back or corrected is not late in the list', async () => {
    const { services, operator, save, send, report, judge } = await desk(engine)
    await save(passports)
    await send()
    pass(services.clock, { days: 12 })
    const line = async () => (await readPeriods(services, operator, officeId)).lines.find(({ key }) => key === period)
    await judge('SLA-03', 'dikembalikan')
    expect(await line()).toMatchObject({ submitted: 3, onTime: 3, returned: 1 })
    const before = await line()
    expect(before && before.missing + 1).toBe(before?.open)
    await judge('SLA-04', 'disetujui')
    const { version: expectedVersion } = await report('SLA-04')
    await correctReport(services, operator, { ...where, indicatorCode: 'SLA-04', expectedVersion, reason: 'Salah' })
    const after = await line()
    expect(after).toMatchObject({ submitted: 3, missing: before?.missing, open: (before?.open ?? 0) + 1 })
  })

  test('older periods are on pages of their own', async () => {
    const { services, store, operator } = await desk(engine)
    const { cycleId } = (await store.indicatorPeriods.find(period))!
    const months = Array.from({ length: 30 }, (_month, at) => {
      return `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    })
    for (const key of months) {
      const days = { dueOn: `${key}-28`, closesOn: `${key}-28`, openedAt: at }
      await store.indicatorPeriods.open({ period: key, cycleId, kind: 'monthly', ...days })
      await store.indicatorReports.expect([{ officeId, indicatorCode: 'CC-03', period: key, dueOn: `${key}-28` }])
    }
    const first = await readPeriods(services, operator, officeId)
    const second = await readPeriods(services, operator, officeId, 2)
    expect([first.lines.length, first.hasOlder, second.hasOlder]).toEqual([24, true, false])
    const keys = [...first.lines, ...second.lines].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining([...months, period]))
  })

  test('a closed period is read only until it is opened again', async () => {
    const { services, store, operator, save, send } = await desk(engine)
    await save(passports)
    pass(services.clock, { days: 25 })
    await expect(save({ reports_due: '1' })).rejects.toMatchObject({ reason: 'period-closed' })
    await expect(send()).rejects.toMatchObject({ reason: 'period-closed' })
    expect(await readForm(services, operator, where)).toMatchObject({ mayWrite: false, period: { isOpen: false } })
    const reopening = { ...where, closesOn: '2026-06-10', reason: 'Rekap baru diterima', openedBy: 'reviewer' }
    await store.indicatorPeriods.reopen({ ...reopening, openedAt: at })
    expect(await save({ reports_due: '1' })).toMatchObject({ changed: 1 })
    expect((await send()).late).toBe(true)
  })

  test('a period that still runs takes figures and hands nothing in', async () => {
    const { services, operator } = await desk(engine)
    const may = { officeId, period: '2026-05' }
    const changes = Object.entries(passports).map(([key, text]) => ({ key, text, reason: '' }))
    await saveDraft(services, operator, { ...may, changes })
    const { lines, digest } = await readHandIn(services, operator, may)
    expect(lines.find(({ code }) => code === 'SLA-03')?.outcome).toBe('early')
    await expect(handIn(services, operator, { ...may, digest, reason: '' })).rejects.toMatchObject({
      reason: 'nothing-to-hand-in',
    })
  })

  test('lists what waits, and keeps strangers out', async () => {
    const { services, operator, save, send } = await desk(engine)
    pass(services.clock, { days: 12 })
    await save(passports)
    await send()
    const { lines } = await readPeriods(services, operator, officeId)
    const april = lines.find(({ key }) => key === period)
    expect(april).toMatchObject({ submitted: 3, onTime: 0, isOver: true, isOpen: true })
    expect(april && april.open + april.submitted).toBe(april?.expected)

    const stranger = await actorOf(services, 'stranger')
    const reviewer = await actorOf(services, 'reviewer')
    await expect(readForm(services, stranger, where)).rejects.toMatchObject({ code: 'not-found' })
    await expect(saveDraft(services, stranger, { ...where, changes: [] })).rejects.toMatchObject({ code: 'not-found' })
    await expect(saveDraft(services, reviewer, { ...where, changes: [] })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(readForm(services, operator, { officeId, period: '2026-12' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await readForm(services, reviewer, where)).toBeUndefined()
  })
})
