import { expect, test } from 'vitest'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { loader } from '#app/routes/_app.monitoring.tsx'
import { loader as frameLoader } from '#app/routes/_app.tsx'
import type { Engine } from '#db/dialect/words.server.ts'
import { replaceServices } from '#app/platform/services.server.ts'
import { aCycle, anAssessment, aSummary, aUnit, aUnitName } from '#tests/support/builders.ts'
import { countingStore } from '#tests/support/count-queries.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { edition2021 } from '#tests/support/worksheets.ts'

type Page = Awaited<ReturnType<typeof loader>>
type View = NonNullable<Page['view']>

const plan = compileEdition(edition2021, 'WBK')

/**
 * Pati aims at WBBM and fails three gates by little, Solo at WBK and passes all, Surabaya at WBK far from it. Semarang
 * has no assessment.
 */
async function offices(engine: Engine = 'sqlite') {
  const services = await testServices(engine)
  const { store } = services
  await givenUnits(store)
  await store.units.insertMany(
    [aUnit('/kementerian/ditjenim/kanwil-jateng/kanim-semarang/', { officeClass: 'Kelas I TPI' })],
    [aUnitName('kanim-semarang')],
  )
  await store.cycles.create(aCycle())
  await score(services, 'kanim-pati', 'WBBM', 0.745, {
    need: 4.5,
    readiness: 94.6,
    failedGates: 'area:PW,pengungkit,total',
  })
  await score(services, 'kanim-solo', 'WBK', 0.9, {
    need: 0,
    readiness: 100,
    gatesFailed: 0,
    failedGates: '',
    status: 'hampir_siap',
  })
  await score(services, 'kanim-surabaya', 'WBK', 0.3, { need: 30, readiness: 60, failedGates: 'area:PW,ipak,total' })
  await givenPerson(store, 'pimpinan', 'pimpinan', 'kementerian')
  await givenPerson(store, 'peninjau', 'verifikator_kanwil', 'kanwil-jateng')
  await givenPerson(store, 'pengelola', 'pengelola_survei', 'kementerian')
  await givenPerson(store, 'operator', 'operator_satker', 'kanim-pati')
  return services
}

/** An assessment whose every node stands at a share of its weight, with the summary given. */
async function score(
  { store }: TestServices,
  officeId: string,
  target: 'WBK' | 'WBBM',
  share: number,
  summary: Partial<Parameters<typeof aSummary>[0]>,
) {
  const assessmentId = `${officeId}-2026`
  await store.assessments.create(anAssessment({ id: assessmentId, officeId, target }))
  await store.scores.saveSummaries(
    (['claimed', 'supported', 'verified'] as const).map((track) => aSummary({ assessmentId, track, ...summary })),
  )
  await store.scores.saveNodes(
    plan.keys.map((node, place) => {
      const weight = plan.weights[place]!
      return { assessmentId, track: 'supported' as const, node, points: weight * share, weight }
    }),
  )
}

async function visit(services: TestServices, person: string, search = '') {
  const { cookie } = await signedIn(services, person)
  return answerOf(() => loader(args(get(`/monitoring${search}`, { cookie }))))
}

async function view(services: TestServices, person: string, search = ''): Promise<View> {
  return ((await visit(services, person, search)).body as Page).view!
}

const names = ({ rows }: Pick<View, 'rows'>) => rows.map(({ officeId }) => officeId.replace('kanim-', ''))

eachEngine('the table of offices', (engine) => {
  test('is grouped by status, the nearest first, and says what is true of all', async () => {
    const page = await view(await offices(engine), 'pimpinan')
    expect(names(page)).toEqual(['solo', 'pati', 'surabaya', 'semarang'])
    expect(page.rows.map(({ group }) => group)).toEqual(['hampir_siap', 'perlu_pembinaan', 'perlu_pembinaan', 'none'])
    expect(page.findings).toMatchObject({ offices: 4, assessed: 3, ready: 0, nearlyReady: 1 })
    expect(page.findings.near).toEqual({
      offices: 1,
      nearest: [{ officeId: 'kanim-pati', name: 'kanim-pati', need: 4.5, opens: true }],
    })
    expect(page.findings.obstacles.map(({ column, offices }) => [column.key, offices])).toEqual([
      ['area:PW', 2],
      ['ipak', 1],
    ])
  })

  test('shows the cells of the supported track against the own target', async () => {
    const page = await view(await offices(engine), 'pimpinan')
    const cell = (office: string, key: string) => {
      const place = page.columns.findIndex((column) => column.key === key)
      const row = page.rows.find(({ officeId }) => officeId === `kanim-${office}`)
      return { ...page.gateSets[row?.gateSet ?? '']?.[place], value: row?.cells[place] }
    }
    expect(page.columns.map(({ key }) => key)).toEqual(
      [...['MP', 'TL', 'SDM', 'AK', 'PW', 'PP'].map((area) => `area:${area}`)].concat([
        'pengungkit',
        'ipak',
        'kinerja',
        'hasilPrima',
        'total',
      ]),
    )
    expect(cell('pati', 'area:PW')).toEqual({
      node: 'AREA:PW',
      threshold: 11.25,
      weight: 15,
      sheet: null,
      value: 0.745 * 15,
    })
    expect(cell('solo', 'area:PW')).toMatchObject({ threshold: 9, value: 13.5 })
    expect(cell('pati', 'ipak')).toMatchObject({ node: 'B.I.a', sheet: 'B.I' })
    expect(cell('pati', 'hasilPrima')).toMatchObject({ node: 'B.II', sheet: 'B.II' })
    expect(cell('semarang', 'total').value).toBeUndefined()
  })

  test('is filtered, sorted and paged by its address', async () => {
    const services = await offices(engine)
    const ask = async (search: string) => names(await view(services, 'pimpinan', `?${search}`))
    expect(await ask('kanwil=kanwil-jatim')).toEqual(['surabaya'])
    expect(await ask('kelas=Kelas+I+TPI')).toEqual(['semarang'])
    expect(await ask('target=WBBM')).toEqual(['pati'])
    expect(await ask('target=none')).toEqual(['semarang'])
    expect(await ask('status=hampir_siap')).toEqual(['solo'])
    expect(await ask('keadaan=pembangunan&target=WBK')).toEqual(['solo', 'surabaya'])
    expect(await ask('keadaan=diusulkan')).toEqual([])
    expect(await ask('cari=SOLO')).toEqual(['solo'])
    expect(await ask('urut=name&arah=desc')).toEqual(['surabaya', 'solo', 'semarang', 'pati'])
    expect(await ask('urut=readiness')).toEqual(['solo', 'pati', 'surabaya', 'semarang'])
    expect(await ask('urut=gates')).toEqual(['pati', 'surabaya', 'solo', 'semarang'])
    expect(await ask('urut=area:PW')).toEqual(['surabaya', 'pati', 'solo', 'semarang'])
    expect(await ask('urut=area:PW&arah=desc&isi=points')).toEqual(['solo', 'pati', 'surabaya', 'semarang'])
    expect(await ask('halaman=99&baris=25')).toHaveLength(4)
  })
})

test('a margin is ordered over the own threshold, points as they are', async () => {
  const services = await offices()
  await score(services, 'kanim-semarang', 'WBK', 0.74, {})
  const ask = async (search: string) => names(await view(services, 'pimpinan', `?target=&urut=total&${search}`))
  expect(await ask('isi=points')).toEqual(['surabaya', 'semarang', 'pati', 'solo'])
  expect(await ask('isi=margin')).toEqual(['surabaya', 'pati', 'semarang', 'solo'])
})

test.each([
  ['a page', '?halaman=abc'],
  ['a size', '?baris=7'],
  ['a year', '?tahun=1'],
  ['an order', '?urut=%27%3Bdrop'],
  ['a status', '?status=siap'],
  ['a state', '?keadaan=%00'],
  ['a text', `?cari=${'x'.repeat(500)}`],
])('%s that makes no sense counts as nothing', async (_name, search) => {
  const page = await view(await offices(), 'pimpinan', search)
  expect(names(page)).toEqual(['solo', 'pati', 'surabaya', 'semarang'])
})

test.each(['%', '_', '\\', "'", '" onmouseover="', '<script>'])(
  '%s in the search is taken literally',
  async (typed) => {
    const services = await offices()
    const { body } = await visit(services, 'pimpinan', `?${new URLSearchParams({ cari: typed })}`)
    const { view: page, query } = body as Page
    expect(page?.rows).toEqual([])
    expect(query.search).toBe(typed)
  },
)

test('a regional reviewer sees and counts the own region alone, whatever the address says', async () => {
  const services = await offices()
  const page = await view(services, 'peninjau')
  expect(names(page)).toEqual(['solo', 'pati', 'semarang'])
  expect(page.findings).toMatchObject({ offices: 3, assessed: 2, obstacles: [{ offices: 1 }] })
  expect(page.choices.kanwil.map(({ id }) => id)).toEqual(['kanwil-jateng'])
  expect(names(await view(services, 'peninjau', '?kanwil=kanwil-jatim'))).toEqual([])
  expect(names(await view(services, 'peninjau', '?cari=surabaya'))).toEqual([])
})

test('who may not look into offices and worksheets gets no way there', async () => {
  const services = await offices()
  const opens = ({ rows, findings }: View) => ({
    sheets: rows.map(({ assessment }) => assessment?.opens),
    offices: rows.map((row) => row.opens),
    near: findings.near.nearest.map((office) => office.opens),
  })
  expect(opens(await view(services, 'pimpinan'))).toEqual({
    sheets: [true, true, true, undefined],
    offices: [true, true, true, true],
    near: [true],
  })
  expect(opens(await view(services, 'pengelola'))).toEqual({
    sheets: [false, false, false, undefined],
    offices: [false, false, false, false],
    near: [false],
  })
})

test('an office does not see the others, and a visitor is asked to sign in', async () => {
  const services = await offices()
  expect(await visit(services, 'operator')).toMatchObject({ status: 403 })
  expect(await answerOf(() => loader(args(get('/monitoring?target=WBK'))))).toMatchObject({
    status: 302,
    location: '/masuk?ke=%2Fmonitoring%3Ftarget%3DWBK',
  })
})

test('without a cycle it says so; with several years one can go back', async () => {
  const services = await testServices()
  await givenUnits(services.store)
  await givenPerson(services.store, 'pimpinan', 'pimpinan', 'kementerian')
  expect(await visit(services, 'pimpinan')).toMatchObject({ status: 200, body: { view: undefined } })

  await services.store.cycles.create(aCycle({ id: 'cycle-2025', year: 2025 }))
  await services.store.cycles.create(aCycle())
  expect(await view(services, 'pimpinan')).toMatchObject({ year: 2026, years: [2026, 2025] })
  expect(await view(services, 'pimpinan', '?tahun=2025')).toMatchObject({ year: 2025 })
  expect(await view(services, 'pimpinan', '?tahun=2024')).toMatchObject({ year: 2026 })
})

test('the small line ends with today and leaves out weeks that nobody noted', async () => {
  const services = await offices()
  const snapshot = { assessmentId: 'kanim-pati-2026', track: 'supported' as const, total: 1, need: 1 }
  await services.store.snapshots.save([
    { ...snapshot, day: '2026-03-01', readiness: 1 },
    { ...snapshot, day: '2026-03-17', readiness: 80 },
    { ...snapshot, day: '2026-05-04', readiness: 92 },
  ])
  const page = await view(services, 'pimpinan')
  expect(page.rows.find(({ officeId }) => officeId === 'kanim-pati')?.trend).toEqual([80, 92, 94.6])
})

test('asks the database no more often for many offices than for few', async () => {
  const services = await offices()
  const { cookie } = await signedIn(services, 'pimpinan')
  const queries = async () => {
    const { store, count } = countingStore(services.database)
    replaceServices({ ...services, store })
    const visited = args(get('/monitoring', { cookie }))
    await frameLoader(visited)
    await loader(visited)
    return count()
  }
  const few = await queries()
  const { store } = services
  const more = Array.from({ length: 300 }, (_, place) => aUnit(`/kementerian/ditjenim/kanwil-jatim/kanim-n${place}/`))
  await store.units.insertMany(
    more,
    more.map(({ id }) => aUnitName(id)),
  )
  await store.transaction(async ({ assessments, scores }) => {
    for (const { id: officeId } of more) {
      await assessments.create(anAssessment({ id: `${officeId}-2026`, officeId }))
      await scores.saveSummaries([aSummary({ assessmentId: `${officeId}-2026` })])
    }
  })
  expect(await queries()).toBe(few)
  expect(few).toBeLessThanOrEqual(12)
})
