import type { Services } from '#app/platform/services.server.ts'
import { openPeriods } from '#app/use-cases/reporting/open-periods.server.ts'
import { aCycle, at } from './builders.ts'
import { givenPerson, givenUnits } from './people.ts'

type Store = Services['store']

/** The month whose reports are judged in these tests, which may be handed in until the end of May. */
export const period = '2026-04'

/** Two Kanwil with their offices and reviewers, and the periods of the year up to May. */
export async function givenDesk(services: Services): Promise<void> {
  const { store } = services
  await givenUnits(store)
  await givenPerson(store, 'operator', 'operator_satker', 'kanim-pati')
  await givenPerson(store, 'lead', 'ketua_tim_zi', 'kanim-pati')
  await givenPerson(store, 'reviewer', 'verifikator_kanwil', 'kanwil-jateng')
  await givenPerson(store, 'stranger', 'verifikator_kanwil', 'kanwil-jatim')
  await givenPerson(store, 'bureau', 'biro_perencanaan', 'kementerian')
  await store.cycles.create(aCycle())
  await openPeriods(services)
}

type HandedIn = { readonly code: string; readonly value: number; readonly officeId?: string; readonly reason?: string }

/** A report as an office handed it in, with one figure behind it. */
export async function givenReport(store: Store, handedIn: HandedIn, of = period): Promise<void> {
  const { code, value, officeId = 'kanim-pati', reason = '' } = handedIn
  const key = { officeId, indicatorCode: code, period: of }
  const submitted = { submittedBy: null, submittedAt: at }
  await store.indicatorReports.change(key, 1, {
    ...{ state: 'terkirim', ...submitted, firstSubmittedOn: '2026-05-07', value },
    ...{ target: 100, achievement: value, colour: value >= 100 ? 'green' : 'red' },
  })
  await store.indicatorReports.addVersion({
    ...{ ...key, number: 1, value, notApplicable: 0, reason: '', ...submitted },
    figures: JSON.stringify({ complaints_followed_up: { value: 24, source: 'typed', reason } }),
  })
  await store.reportSummaries.keep(officeId, of)
}
