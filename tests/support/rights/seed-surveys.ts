import type { Store } from '#db/store.server.ts'
import { at } from '#tests/support/builders.ts'
import { workerOf } from './seed.ts'

/** A survey of an office: the one that runs, or the finished one of the quarter before. */
export const campaignOf = (officeId: string, name: 'running' | 'finished') => `${officeId}-survei-${name}`
export const actionOf = (officeId: string) => `${officeId}-tindakan`

const of = (questions: number) => ({ respondents: 6, sums: Array.from({ length: questions }, () => 20) })
const tally = [{ service: 'PSP-E', answers: 6, paper: 0, skm: of(9), spak: of(5), spkp: of(8) }]

/** Two surveys of an office and a follow-up. */
export async function givenSurveys(
  { surveyCampaigns, surveyActions }: Pick<Store, 'surveyCampaigns' | 'surveyActions'>,
  officeId: string,
): Promise<void> {
  const by = workerOf(officeId)
  const kept = { officeId, instruments: 'skm,spak,spkp', population: 40, populationByService: '{}', openedBy: by }
  const [running, finished] = [campaignOf(officeId, 'running'), campaignOf(officeId, 'finished')]
  const open = { state: 'open' as const, tally: null, closedBy: null, closedAt: null, version: 1, openedAt: at }
  const closed = { state: 'closed' as const, tally: JSON.stringify(tally), closedBy: by, closedAt: at, openedAt: at }
  await surveyCampaigns.create({ id: running, quarter: '2026-Q2', ...kept, ...open })
  await surveyCampaigns.create({ id: finished, quarter: '2025-Q3', ...kept, ...closed, version: 2 })
  await surveyCampaigns.saveKiosk(
    { officeId, deviceKey: `kunci-perangkat-${officeId}`, renewedBy: by, renewedAt: at },
    0,
  )
  await surveyActions.insertMany([
    {
      ...{ id: actionOf(officeId), campaignId: finished, instrument: 'skm', element: 'U3', dueOn: '2026-06-01' },
      ...{ action: 'Menambah satu loket pengambilan.', owner: 'Subbagian Tata Usaha', state: 'planned', note: '' },
      ...{ finishedOn: null, plannedBy: by, plannedAt: at, version: 1 },
    },
  ])
}
