import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { loader as csv } from '#app/routes/monitoring.export[.]csv.ts'
import { loader as xlsx } from '#app/routes/monitoring.export[.]xlsx.ts'
import { aCycle, anAssessment, aSummary, aUnit } from '#tests/support/builders.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { args, get } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'

/** Pati with a score, Surabaya in another branch, and an office whose name a table program would calculate. */
async function offices() {
  const services = await testServices()
  const { store } = services
  await givenUnits(store)
  await store.units.insertMany(
    [aUnit('/kementerian/ditjenim/kanwil-jateng/kanim-jahat/')],
    [
      {
        unitId: 'kanim-jahat',
        name: '=HYPERLINK("http://jahat.test")',
        shortName: '=1+1',
        searchText: '=1+1',
        validFrom: '1945-01-01',
        validTo: null,
      },
    ],
  )
  await store.cycles.create(aCycle())
  await store.assessments.create(anAssessment({ id: 'pati-2026', officeId: 'kanim-pati', target: 'WBBM' }))
  const score = {
    assessmentId: 'pati-2026',
    need: 4.511,
    readiness: 94.66,
    gatesFailed: 2,
    failedGates: 'area:PW,total',
  }
  await store.scores.saveSummaries(
    (['claimed', 'supported', 'verified'] as const).map((track) => aSummary({ ...score, track })),
  )
  await store.scores.saveNodes([
    { assessmentId: 'pati-2026', track: 'supported', node: 'AREA:PW', points: 10.498, weight: 15 },
  ])
  await givenPerson(store, 'pimpinan', 'pimpinan', 'kementerian')
  await givenPerson(store, 'kakanwil', 'kepala_kanwil', 'kanwil-jateng')
  const ask = async (loader: typeof csv, person: string, search = '') => {
    const { cookie } = await signedIn(services, person)
    return loader(args(get(`/monitoring/export${search}`, { cookie })))
  }
  return ask
}

test('the list for Excel has a mark, semicolons and decimal commas, and no formula', async () => {
  const ask = await offices()
  const answer = await ask(csv, 'pimpinan', '?urut=name')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toContain('pantauan-2026-2026-05-12.csv')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = new TextDecoder().decode(bytes).split('\r\n')
  expect(lines[1]).toContain('oleh pimpinan')
  const heads = lines[3]!.split(';')
  expect(heads.slice(0, 3)).toEqual(['Kantor', 'Kode', 'Kanwil'])
  const row = (name: string) => lines.find((line) => line.split(';')[1] === name)!.split(';')
  const pati = row('kanim-pati')
  expect(pati[heads.indexOf('Poin kurang')]).toBe('4,52')
  expect(pati[heads.indexOf('Kesiapan didukung bukti')]).toBe('94,6')
  expect(pati[heads.indexOf('Penguatan Pengawasan: nilai')]).toBe('10,49')
  expect(pati[heads.indexOf('Penguatan Pengawasan: selisih')]).toBe('-0,76')
  expect(row('kanim-jahat')[0]).toBe("'=1+1")
})

test('the workbook has figures as numbers, texts as texts, and every office within reach alone', async () => {
  const ask = await offices()
  const answer = await ask(xlsx, 'kakanwil')
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(await answer.arrayBuffer())
  const sheet = workbook.getWorksheet('Pantauan')!
  expect(sheet.getCell('A1').value).toBe('Kesiapan kantor menuju WBK/WBBM, tahun penilaian 2026')
  const heads = sheet.getRow(4).values as string[]
  const rows = [5, 6, 7, 8].map((place) => sheet.getRow(place).values as unknown[]).filter((row) => row.length > 0)
  expect(rows.map((row) => row[2]).sort()).toEqual(['kanim-jahat', 'kanim-pati', 'kanim-solo'])
  const pati = rows.find((row) => row[2] === 'kanim-pati')!
  expect(pati[heads.indexOf('Poin kurang')]).toBe(4.52)
  expect(pati[heads.indexOf('Penguatan Pengawasan: selisih')]).toBe(-0.76)
  const bad = rows.find((row) => row[2] === 'kanim-jahat')!
  expect(bad[1]).toBe('=1+1')
  sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(exceljs.ValueType.Formula)))
})

test('the filters of the address hold, and all pages come at once', async () => {
  const ask = await offices()
  const text = await (await ask(csv, 'pimpinan', '?ambang=gagal%3Aarea%3APW&baris=25&halaman=9')).text()
  const codes = text
    .split('\r\n')
    .slice(4)
    .map((line) => line.split(';')[1])
  expect(codes.filter(Boolean)).toEqual(['kanim-pati'])
})

test('somebody else gets no list', async () => {
  const ask = await offices()
  const answer = await csv(args(get('/monitoring/export.csv'))).catch((thrown: Response) => thrown)
  expect(answer.headers.get('location')).toContain('/masuk')
  expect((await ask(csv, 'kakanwil', '?kanwil=kanwil-jatim')).status).toBe(200)
})
