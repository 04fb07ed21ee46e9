import { expect, test } from 'vitest'
import { saveDraft } from '#app/use-cases/reporting/save-draft.server.ts'
import { approveReports } from '#app/use-cases/reporting/judge-reports.server.ts'
import { correctReport } from '#app/use-cases/reporting/correct-report.server.ts'
import { handIn } from '#app/use-cases/reporting/hand-in.server.ts'
import { readHandIn } from '#app/use-cases/reporting/read-hand-in.server.ts'
import { anAssessment, at } from '#tests/support/builders.ts'
import { actorOf, givenPerson, signedIn } from '#tests/support/people.ts'
import { givenDesk, period } from '#tests/support/report-desk.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { modules } from '#tests/support/rights/ask.ts'
import { testServices } from '#tests/support/services.ts'

const officeId = 'kanim-pati'
const before = '2026-03'
const office = '_app.offices.$officeId'
const form = `${office}.indicators.$period._index.tsx`
const report = '_app.reports.$officeId.$period.tsx'

/** Figures that stand in drafts and nowhere else. */
const [begun, earlier, corrected] = ['76543', '65432', '54321']
/** The figure that was handed in. */
const handedIn = '"value":24,'

/** What is said beside them. */
const typing = 'Rekap sementara'

const outsiders = ['reviewer', 'head', 'evaluator', 'bureau', 'leader']
const insiders = ['operator', 'member', 'lead']

/** An office with a draft, one of the month before, and an approved report that is being corrected. */
async function world() {
  const services = await testServices()
  const { store } = services
  await givenDesk(services)
  await givenPerson(store, 'member', 'anggota_pokja', officeId)
  await givenPerson(store, 'head', 'kepala_kanwil', 'kanwil-jateng')
  await givenPerson(store, 'evaluator', 'tpi_anggota', 'kementerian')
  await givenPerson(store, 'leader', 'pimpinan', 'kementerian')
  await givenPerson(store, 'administrator', 'admin', 'kementerian')
  await store.assessments.create(anAssessment({ officeId }))
  const operator = await actorOf(services, 'operator')
  const type = (of: string, figures: Readonly<Record<string, string>>, reason = typing) => {
    const changes = Object.entries(figures).map(([key, text]) => ({ key, text, reason }))
    return saveDraft(services, operator, { officeId, period: of, changes })
  }
  await type(period, { reports_due: '24', reports_on_time: '24', gratuities: '0' }, '')
  const { digest } = await readHandIn(services, operator, { officeId, period })
  await handIn(services, operator, { officeId, period, digest, reason: '' })
  const own = { officeId, period, indicatorCode: 'PNG-03' }
  const reviewer = await actorOf(services, 'reviewer')
  const sent = (await store.indicatorReports.find(own))!
  await approveReports(services, reviewer, { officeId, period, reports: [{ code: 'PNG-03', version: sent.version }] })

  const reopened = { officeId, period: before, closesOn: '2026-05-31', reason: 'Rekap baru' }
  await store.indicatorPeriods.reopen({ ...reopened, openedBy: 'head', openedAt: at })
  await type(before, { reports_due: earlier })
  await type(period, { 'enquiries/whatsapp': begun })
  const why = 'Satu berkas tertinggal'
  await correctReport(services, operator, { ...own, expectedVersion: sent.version + 1, reason: why })
  await type(period, { reports_due: corrected })
  return services
}

type Ask = { readonly route: string; readonly path?: string; readonly params?: Readonly<Record<string, string>> }

async function asked(services: Awaited<ReturnType<typeof world>>, who: string, { route, path = '/', params }: Ask) {
  const { cookie } = await signedIn(services, who)
  const loader = modules[route]!.loader!
  const { status, location, body } = await answerOf(async () =>
    loader(args(get(path, { cookie }), { officeId, period, ...params })),
  )
  return { status, location, said: JSON.stringify(body) }
}

/** Every page and file that tells of an office's figures to whoever may read its indicators. */
const pages: readonly Ask[] = [
  { route: report },
  { route: report, params: { period: before } },
  { route: `${office}._index.tsx` },
  { route: `${office}.activity.tsx` },
  { route: `${office}.indicators._index.tsx` },
  { route: `${office}.indicators.$period.history.tsx` },
  { route: `${office}.indicators.trend._index.tsx` },
  { route: `${office}.indicators.trend.$code.tsx`, params: { code: 'PNG-03' } },
  { route: `${office}.indicators.attributes.tsx` },
  { route: '_app.reports._index.tsx', path: `/reports?periode=${period}` },
  { route: '_app.monitoring_.indicators._index.tsx', path: `/x?periode=${period}&indikator=PNG-03` },
  { route: 'monitoring.indicators.export[.]csv.ts', path: `/x?periode=${period}&indikator=PNG-03` },
]

test('the office itself finds its drafts on its form', async () => {
  const services = await world()
  for (const who of insiders) {
    const { status, said } = await asked(services, who, { route: form })
    expect([who, status, said.includes(begun), said.includes(corrected)]).toEqual([who, 200, true, true])
  }
})

test('whoever looks from outside is led from the form to what was handed in', async () => {
  const services = await world()
  for (const who of outsiders) {
    const { status, location } = await asked(services, who, { route: form })
    expect([who, status, location]).toEqual([who, 302, `/reports/${officeId}/${period}`])
    const { status: shown, said } = await asked(services, who, { route: report })
    expect([who, shown, said.includes(handedIn), said.includes('"state":"draf"')]).toEqual([who, 200, true, true])
  }
})

test('no page and no file sends anybody outside the office what was not handed in', async () => {
  const services = await world()
  for (const who of outsiders) {
    for (const page of pages) {
      const { status, said } = await asked(services, who, page)
      expect([page.route, who, status]).toEqual([page.route, who, 200])
      const told = [begun, earlier, corrected, typing].filter((typed) => said.includes(typed))
      expect([page.route, who, told]).toEqual([page.route, who, []])
    }
  }
})

test('what fills the form, takes it out or hands it in is not for them either', async () => {
  const services = await world()
  const routes = ['hand-in.tsx', 'import._index.tsx'].map((page) => `${office}.indicators.$period.${page}`)
  const template = 'offices.$officeId.indicators.$period.template.$format.ts'
  for (const who of [...outsiders, 'administrator']) {
    for (const route of [...routes, template]) {
      expect(await asked(services, who, { route, params: { format: 'csv' } })).toMatchObject({ status: 403 })
    }
    const { cookie } = await signedIn(services, who)
    const draft = modules['offices.$officeId.indicators.$period.draft.ts']!.action!
    const fields = { seen: '{}', 'f.posts': '1' }
    const sent = await answerOf(async () => draft(args(post('/x', fields, { cookie }), { officeId, period })))
    expect([who, sent.status]).toEqual([who, 403])
  }
  for (const route of [form, report]) {
    expect(await asked(services, 'administrator', { route })).toMatchObject({ status: 403 })
    expect(await asked(services, 'stranger', { route })).toMatchObject({ status: 404 })
  }
})
