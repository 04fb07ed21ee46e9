import { given } from './builders.ts'
import { aPerson } from './builders.ts'
import { aRole } from './people.ts'
import { pass, testServices } from './services.ts'
import { officer } from './worksheet-desk.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { fileComplaint } from '#app/use-cases/complaints/file-complaint.server.ts'
import type { FiledComplaint } from '#app/use-cases/complaints/file-complaint.server.ts'
import { claimComplaint } from '#app/use-cases/complaints/assign-complaint.server.ts'
import { handleComplaint } from '#app/use-cases/complaints/handle-complaint.server.ts'
import type { HandlerAct } from '#app/use-cases/complaints/plan-act.server.ts'

export const operator = officer('operator_satker')
export const teamHead = officer('ketua_tim_zi', { personId: 'head' })
export const kanwilHead = officer('kepala_kanwil', {
  path: '/kementerian/ditjenim/kanwil-jateng/',
  personId: 'kanwil-head',
})

export const complained: FiledComplaint = {
  ...{ officeId: 'kanim-pati', kind: 'complaint', onScreen: false, service: null },
  text: 'Petugas loket dua meminta uang rokok.',
  contact: '0812-3456-7890',
  sentAs: 'form',
}

/** The complaints of Kanim Pati with those who handle them, and a clock that the test may move. */
export async function complaintDesk(engine: Engine = 'sqlite') {
  const services = await testServices(engine)
  const { store, clock } = services
  await given(store)
  for (const id of ['head', 'kanwil-head']) {
    await store.persons.create(aPerson({ id, name: id, email: `${id}@menuju.test`, nip: null }))
  }
  await store.roles.insertMany([
    aRole('operator', 'operator_satker', 'kanim-pati'),
    aRole('head', 'ketua_tim_zi', 'kanim-pati'),
    aRole('kanwil-head', 'kepala_kanwil', 'kanwil-jateng'),
  ])
  const file = (over: Partial<FiledComplaint> = {}) =>
    fileComplaint(services, { ...complained, sentAs: services.newId(), ...over })
  const kept = async (id: string) => (await store.complaints.find(id))!
  const key = async (complaintId: string) => ({
    ...{ officeId: 'kanim-pati', complaintId },
    expectedVersion: (await kept(complaintId)).version,
  })
  return {
    services,
    store,
    kept,
    key,
    file,
    passDays: (days: number) => pass(clock, { days }),
    claim: async (id: string) => claimComplaint(services, operator, await key(id)),
    act: async (id: string, act: HandlerAct) => handleComplaint(services, operator, { ...(await key(id)), act }),
    trace: async () => (await store.events.listAfter('kanim-pati', 0, 200)).map(({ action }) => action),
  }
}
