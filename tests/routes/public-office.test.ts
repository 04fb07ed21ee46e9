import { expect, test } from 'vitest'
import { loader as root } from '#app/root.tsx'
import { action as decide, loader as desk } from '#app/routes/_app.offices.$officeId.publication.tsx'
import { loader as preview } from '#app/routes/_app.offices.$officeId.publication_.preview.tsx'
import { headers, loader as office, meta } from '#app/routes/_public.kantor.$officeId._index.tsx'
import { loader as list } from '#app/routes/_public.kantor._index.tsx'
import { loader as robots } from '#app/routes/robots[.]txt.ts'
import { loader as sitemap } from '#app/routes/sitemap[.]xml.ts'
import { isKnown, pageTag } from '#app/http/public-cache.server.ts'
import type { OfficeList } from '#app/use-cases/publication/list-public-offices.server.ts'
import { openPledgeFile } from '#app/use-cases/publication/read-public-office.server.ts'
import { aCycle, anAnswer, anAssessment, aPiece, aUnit, aUnitName, aVersion } from '#tests/support/builders.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { givenPublication, offeredFigure, shownFigure } from '#tests/support/rights/seed-publication.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'

const officeId = 'kanim-pati'
const params = { officeId }

async function world(): Promise<TestServices> {
  const services = await testServices()
  const { store } = services
  await givenUnits(store)
  await givenPerson(store, 'kepala_kantor', 'kepala_kantor', officeId)
  await givenPerson(store, 'verifikator_kanwil', 'verifikator_kanwil', 'kanwil-jateng')
  await store.cycles.create(aCycle())
  await store.persons.create({
    ...(await store.persons.find('kepala_kantor'))!,
    id: 'operator',
    email: 'o@menuju.test',
  })
  await store.evidence.insertMany([aPiece()], [aVersion()])
  await givenPublication(store, officeId, { cycleId: aCycle().id, pieceId: 'piece-1' })
  return services
}

const visit = (path = `/kantor/${officeId}`, at = params) => answerOf(async () => office(args(get(path), at)))

async function send(services: TestServices, fields: Readonly<Record<string, string>>) {
  const { cookie } = await signedIn(services, 'kepala_kantor')
  return answerOf(async () => decide(args(post(`/offices/${officeId}/publication`, fields, { cookie }), params)))
}

test('a visitor sees what was published and nothing besides: no draft, no answer, no report, no person', async () => {
  const { store } = await world()
  await store.assessments.create(anAssessment({ state: 'pembangunan' }))
  await store.answers.insertMany([anAnswer({ note: 'rahasia-catatan', answeredBy: 'kepala_kantor' })])
  const { status, body, headers: sent } = await visit()
  expect(status).toBe(200)
  const text = JSON.stringify(body)
  // Approved and not published, with its target and grade; notes; who published; states of the assessment.
  for (const leak of ['84.5', '76.61', 'SKM-01', 'rahasia', 'kepala_kantor', 'pembangunan', 'WBBM', 'sourceVersion']) {
    expect([leak, text.includes(leak)]).toEqual([leak, false])
  }
  expect(text).toContain('"value":97')
  expect(sent.get('cache-control')).toBe('public, max-age=0, s-maxage=60, must-revalidate')
  expect(headers({ loaderHeaders: sent } as Parameters<typeof headers>[0])).toBe(sent)
})

test.each(['kanwil-jateng', 'kementerian', 'nowhere'])(
  '%s is no office: 404, and nothing is kept of it',
  async (id) => {
    await world()
    const answer = await visit(`/kantor/${id}`, { officeId: id })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, null])
  },
)

test('an office that has closed has no page any more, and no paper', async () => {
  const { store, database, ...tools } = await world()
  const paper = () => openPledgeFile({ store, now: tools.now }, officeId)
  expect(await paper()).toMatchObject({ name: 'maklumat-pelayanan-kanim-pati.pdf' })
  await database.db.updateTable('organisationUnit').set({ closedOn: '2026-05-11' }).where('id', '=', officeId).execute()
  expect((await visit()).status).toBe(404)
  await expect(paper()).rejects.toMatchObject({ code: 'not-found' })
  expect((await store.publicOffices.listIds({ day: '2026-05-12', kinds: ['kanim'] })).includes(officeId)).toBe(false)
})

test('search engines are told of the office under its own address, and no text of it can end its element', async () => {
  await world()
  const { body } = await visit()
  const described = meta({ data: body } as unknown as Parameters<typeof meta>[0]) as readonly object[]
  const data = described.find((one) => 'script:ld+json' in one) as { 'script:ld+json': Record<string, unknown> }
  expect(data['script:ld+json']).toMatchObject({
    '@type': 'GovernmentOffice',
    name: 'Nama kanim-pati',
    url: 'http://menuju.test/kantor/kanim-pati',
  })
})

test('offices are found by name, city and Kanwil, page by page', async () => {
  const { store } = await world()
  const more = Array.from({ length: 40 }, (_one, place) => aUnit(`/kementerian/ditjenim/kanwil-jatim/kanim-x${place}/`))
  await store.units.insertMany(
    more.map((unit) => ({ ...unit, city: 'Kota Malang' })),
    more.map(({ id }) => aUnitName(id)),
  )
  const ask = async (query: string) =>
    ((await answerOf(async () => list(args(get(`/kantor${query}`))))).body as { readonly list: OfficeList }).list
  expect(await ask('')).toMatchObject({ total: 43, page: 1, pages: 2 })
  expect((await ask('?halaman=9')).page).toBe(2)
  expect((await ask('?cari=PATI')).offices.map(({ id }) => id)).toEqual([officeId])
  expect((await ask('?cari=malang')).total).toBe(40)
  expect((await ask('?cari=%25')).total).toBe(0)
  expect((await ask('?kanwil=kanwil-jateng')).offices.map(({ id }) => id)).toEqual(['kanim-pati', 'kanim-solo'])
  expect((await ask('?kanwil=nowhere')).total).toBe(0)
})

test('the head publishes, the visitor sees it, and takes it back with a reason', async () => {
  const services = await world()
  const published = await send(services, { intent: 'publish', figure: offeredFigure })
  expect(published.location).toBe(`/offices/${officeId}/publication?hal=publish`)
  expect(JSON.stringify((await visit()).body)).toContain('84.5')

  const withdrawal = { intent: 'withdraw', figure: shownFigure, number: '1' }
  const refused = await send(services, { ...withdrawal, reason: ' ' })
  expect([refused.status, refused.body]).toMatchObject([400, { errors: { reason: ['required'] } }])
  const named = await send(services, { ...withdrawal, reason: 'Keberatan dari 0812-3456-7890.' })
  expect([named.status, JSON.stringify(named.body)]).toEqual([400, expect.stringContaining('personal-phone')])
  expect((await send(services, { ...withdrawal, reason: 'Salah hitung.' })).location).toContain('hal=withdraw')
  expect(JSON.stringify((await visit()).body)).not.toContain('"value":97')
})

test('what was chosen and has changed leads back to the desk, and nothing is published', async () => {
  const services = await world()
  const stale = 'SKM-01/2026-Q1/1'
  expect(await send(services, { intent: 'publish', figure: stale })).toMatchObject({
    status: 409,
    body: { refusal: 'figure-changed' },
  })
  const { cookie } = await signedIn(services, 'kepala_kantor')
  const looked = (query: string) =>
    answerOf(async () => preview(args(get(`/offices/${officeId}/publication/preview${query}`, { cookie }), params)))
  expect((await looked(`?figure=${encodeURIComponent(stale)}`)).location).toContain('hal=figure-changed')
  expect((await looked('')).location).toContain('hal=nothing-chosen')
  expect((await looked(`?figure=${encodeURIComponent(offeredFigure)}`)).status).toBe(200)
})

test('a pledge is looked at before it is published, and what was typed is not lost when it is refused', async () => {
  const services = await world()
  const typed = { pledge: 'Kami siap menerima sanksi.', datedOn: '2026-05-12', piece: '', after: '1' }
  const seen = await send(services, { intent: 'preview-pledge', ...typed })
  expect(seen.body).toMatchObject({ ok: true, values: typed })
  expect(JSON.stringify((await visit()).body)).not.toContain('sanksi')

  const early = await send(services, { intent: 'publish-pledge', ...typed, datedOn: '2026-05-13' })
  expect(early.body).toMatchObject({ errors: { datedOn: ['in-the-future'] }, values: { pledge: typed.pledge } })
  const stale = await send(services, { intent: 'publish-pledge', ...typed, after: '0' })
  expect([stale.status, stale.body]).toMatchObject([
    409,
    { refusal: 'publication-changed', values: { pledge: typed.pledge } },
  ])
  expect((await send(services, { intent: 'publish-pledge', ...typed })).location).toContain('hal=publish-pledge')
  expect(JSON.stringify((await visit()).body)).toContain('sanksi')
})

test('the Kanwil reads the desk and may not publish', async () => {
  const services = await world()
  const { cookie } = await signedIn(services, 'verifikator_kanwil')
  const page = await answerOf(async () => desk(args(get(`/offices/${officeId}/publication`, { cookie }), params)))
  expect(page.body).toMatchObject({ desk: { mayPublish: false, pieces: [] } })
})

test.each([
  ['', {}, 'id'],
  ['?bahasa=en', {}, 'en'],
  ['?bahasa=id', { cookie: 'bahasa=en' }, 'id'],
  ['?bahasa=xx', { cookie: 'bahasa=en' }, 'en'],
])('the whole document speaks the language its address asks for: %s', async (query, headers, language) => {
  await testServices()
  expect(await root(args(get(`/kantor/kanim-pati${query}`, headers)))).toMatchObject({ language })
})

test('machines are told what is written for the public, and where', async () => {
  await world()
  const rules = String((await answerOf(async () => robots(args(get('/robots.txt'))))).body)
  expect(rules).toContain('Allow: /kantor\n')
  expect(rules).toContain('Disallow: /\n')
  expect(rules).toContain('Sitemap: http://menuju.test/sitemap.xml')
  const map = String((await answerOf(async () => sitemap(args(get('/sitemap.xml'))))).body)
  expect(map).toContain('<loc>http://menuju.test/kantor/kanim-pati</loc>')
  expect(map).not.toContain('kanwil-jateng')
})

test('a public page has a tag of what it shows; a page of somebody signed in has none', () => {
  const page = (loaderData: object) =>
    ({
      manifest: { version: 'a1' },
      staticHandlerContext: { location: { pathname: '/kantor', search: '' }, loaderData },
    }) as unknown as Parameters<typeof pageTag>[0]
  const kept = new Headers({ 'Cache-Control': 'public, max-age=0' })
  const tag = pageTag(page({ root: { theme: 'light' } }), kept)!
  expect(pageTag(page({ root: { theme: 'light' } }), kept)).toBe(tag)
  expect(pageTag(page({ root: { theme: 'dark' } }), kept)).not.toBe(tag)
  expect(pageTag(page({}), new Headers({ 'Cache-Control': 'no-store' }))).toBeUndefined()
  expect(pageTag(page({}), new Headers())).toBeUndefined()
  expect(isKnown(new Request('http://menuju.test', { headers: { 'If-None-Match': `"x", ${tag}` } }), tag)).toBe(true)
})
