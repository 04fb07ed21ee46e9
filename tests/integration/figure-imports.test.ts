import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { receiveFigures } from '#app/http/figure-import-acts.server.ts'
import { csvStream } from '#app/platform/sheets/write-csv.server.ts'
import { xlsxStream } from '#app/platform/sheets/write-xlsx.server.ts'
import { acceptFigures, discardFigures, readFigureImport } from '#app/use-cases/reporting/figure-import.server.ts'
import { figureTemplate } from '#app/use-cases/reporting/figure-template.server.ts'
import { saveDraft } from '#app/use-cases/reporting/save-draft.server.ts'
import { actorOf } from '#tests/support/people.ts'
import { givenDesk, period } from '#tests/support/report-desk.ts'
import { testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const where = { officeId: 'kanim-pati', period }

async function desk(engine: 'sqlite' | 'postgres') {
  const services = await testServices(engine)
  await givenDesk(services)
  const operator = await actorOf(services, 'operator')
  const bring = (content: string | Uint8Array<ArrayBuffer>, name = 'april.csv') => {
    const body = new FormData()
    body.set('list', new File([content], name))
    return receiveFigures(new Request('http://menuju.test/', { method: 'POST', body }), operator, where)
  }
  const staged = async (content: string | Uint8Array<ArrayBuffer>) => {
    const received = await bring(content)
    if (!received.ok) throw new Error(received.fault)
    const named = { ...where, importId: received.id }
    return { named, view: await readFigureImport(services, operator, named) }
  }
  const keys = async () =>
    (await services.store.indicatorFigures.list(where.officeId, [period])).map((row) => row.figureKey)
  return { services, store: services.store, operator, bring, staged, keys }
}

eachEngine('figures from a file', (engine) => {
  test('are shown, then all of them are taken, and the file is let go of', async () => {
    const { services, store, operator, staged, keys } = await desk(engine)
    const { named, view } = await staged('kunci;nilai;alasan\r\nreports_due;1.200;\r\nreports_on_time;900;Libur\r\n')
    expect(view.counts).toEqual({ create: 2, change: 0, same: 0, fault: 0 })
    expect(await keys()).toEqual([])
    expect(await acceptFigures(services, operator, { ...named, digest: view.digest })).toBe(2)
    const [due, onTime] = await store.indicatorFigures.list(where.officeId, [period])
    expect(due).toMatchObject({ figureKey: 'reports_due', value: 1200, source: 'import' })
    expect(onTime).toMatchObject({ value: 900, reason: 'Libur' })
    expect(await store.figureImports.find(named.importId)).toMatchObject({ state: 'accepted', cells: '[]' })
    await expect(readFigureImport(services, operator, named)).rejects.toMatchObject({ code: 'not-found' })
    const [event] = await store.events.listByStream(where.officeId, { limit: 1 })
    expect(event?.action).toBe('figures.imported')
  })

  test('are taken only as they were shown, and none while one is at fault', async () => {
    const { services, operator, staged, keys } = await desk(engine)
    const faulty = await staged('kunci;nilai\r\nreports_due;2\r\nreports_on_time;dua\r\n')
    const accept = { ...faulty.named, digest: faulty.view.digest }
    await expect(acceptFigures(services, operator, accept)).rejects.toMatchObject({ reason: 'import-faulty' })
    expect(await keys()).toEqual([])

    const { named, view } = await staged('kunci;nilai\r\nreports_due;2\r\n')
    await saveDraft(services, operator, { ...where, changes: [{ key: 'reports_due', text: '3', reason: '' }] })
    const late = { ...named, digest: view.digest }
    await expect(acceptFigures(services, operator, late)).rejects.toMatchObject({ reason: 'import-changed' })
    await discardFigures(services, operator, named)
    await expect(readFigureImport(services, operator, named)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('belong to whoever brought them, at their own office and period', async () => {
    const { services, operator, staged } = await desk(engine)
    const { named } = await staged('kunci;nilai\r\nreports_due;2\r\n')
    const lead = await actorOf(services, 'lead')
    await expect(readFigureImport(services, lead, named)).rejects.toMatchObject({ code: 'not-found' })
    const elsewhere = { ...named, period: '2026-05' }
    await expect(readFigureImport(services, operator, elsewhere)).rejects.toMatchObject({ code: 'not-found' })
    const reviewer = await actorOf(services, 'reviewer')
    await expect(readFigureImport(services, reviewer, named)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('hostile and foolish files are refused with a reason, and nothing of them is kept', async () => {
    const { services, bring } = await desk(engine)
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(await bring('')).toEqual({ ok: false, fault: 'required' })
    expect(await bring('nama;umur\r\na;1\r\n')).toEqual({ ok: false, fault: 'column-missing' })
    expect(await bring('kunci;nilai\r\n')).toEqual({ ok: false, fault: 'no-rows' })
    expect(await bring(`kunci;nilai\r\n${'a;1\r\n'.repeat(2001)}`)).toEqual({ ok: false, fault: 'too-many-rows' })
    expect(await bring(old, 'a.xls')).toEqual({ ok: false, fault: 'sheet-old-or-locked' })
    expect(await bring(new TextEncoder().encode('PK\u0003\u0004rusak'), 'a.xlsx')).toMatchObject({ ok: false })
    expect(await bring('x'.repeat(6 * 1024 * 1024))).toEqual({ ok: false, fault: 'list-too-large' })
    const titled = (period: string, office: string) =>
      `Indikator layanan ${period}, Kantor (${office}), 2026-05-12\r\nkunci;nilai\r\nreports_due;2\r\n`
    expect(await bring(titled('2026-03', 'kanim-pati'))).toEqual({ ok: false, fault: 'other-period' })
    expect(await bring(titled('2026-04', 'kanim-kudus'))).toEqual({ ok: false, fault: 'other-office' })
    expect(await services.database.db.selectFrom('figureImport').select('id').execute()).toEqual([])
  })

  test('the list to fill in comes back without changing anything', async () => {
    const { services, operator, staged } = await desk(engine)
    const changes = [{ key: 'services_finished/PSP-E', text: '1.250', reason: 'Layanan hari libur' }]
    await saveDraft(services, operator, { ...where, changes })
    const { table, name } = await figureTemplate(services, operator, where)
    expect(name).toBe('indikator-kanim-pati-2026-04')
    // As it is written, with its title above.
    for (const written of [csvStream(table), xlsxStream(table)]) {
      const { view } = await staged(new Uint8Array(await buffer(written)))
      expect(view.counts).toMatchObject({ create: 0, change: 0, fault: 0 })
      expect(view.counts.same).toBe([...table.rows].length)
    }
  })
})
