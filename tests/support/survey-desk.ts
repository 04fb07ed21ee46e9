import { openCampaign } from '#app/use-cases/surveys/open-campaign.server.ts'
import type { OpenCampaign } from '#app/use-cases/surveys/open-campaign.server.ts'
import type { VisitorResponse } from '#app/use-cases/surveys/record-response.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { aPerson, given } from './builders.ts'
import { testServices } from './services.ts'
import { officer } from './worksheet-desk.ts'

export const operator = officer('operator_satker')
export const stranger = officer('operator_satker', {
  path: '/kementerian/ditjenim/kanwil-jatim/kanim-surabaya/',
  personId: 'stranger',
})
export const reviewer = officer('verifikator_kanwil', {
  path: '/kementerian/ditjenim/kanwil-jateng/',
  personId: 'reviewer',
})
export const surveyor = officer('pengelola_survei', { path: '/kementerian/', personId: 'surveyor' })

/** Answers of a satisfied visitor: SKM and SPAK at best, SPKP good. */
export const answers = { skm: '444444444', spak: '44444', spkp: '33333333' } as const

export function aResponse(overrides: Partial<VisitorResponse> = {}): VisitorResponse {
  return {
    service: 'PSP-E',
    ratings: answers,
    profile: { age: '26-35', sex: null, education: null, work: null },
    comment: '',
    ...overrides,
  }
}

/** Kanim Pati on 12 May 2026, with its worksheet of the year and somebody who keeps official surveys. */
export async function surveyDesk(engine: Engine = 'sqlite') {
  const tools = await testServices(engine)
  const { store, database, clock } = tools
  await given(store)
  await store.persons.insertMany([aPerson({ id: 'surveyor' }), aPerson({ id: 'stranger' })])
  const open = (overrides: Partial<OpenCampaign> = {}) =>
    openCampaign(tools, operator, {
      ...{ officeId: 'kanim-pati', quarter: '2026-Q2', instruments: ['skm', 'spak', 'spkp'] },
      ...{ population: 450, populationByService: {} },
      ...overrides,
    })
  return { tools, store, database, clock, open }
}
