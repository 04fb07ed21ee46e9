import { atOffices, forSome, onPeople } from './row.ts'
import type { Asked, Row } from './row.ts'
import { internal } from './seats.ts'
import type { OfficeId, Seat } from './seats.ts'
import { formerOf, roleOfWorker, workerOf } from './seed.ts'

// Users, offices and reference data are the administrator's; the head of a Kanwil sees who works in the region.
const admins: readonly Seat[] = ['admin', 'admin_kanwil']
const see: readonly Seat[] = [...admins, 'kepala_kanwil']

const page = '_app.people.$personId.tsx'
const aboutWorker = (fields: Readonly<Record<string, string>>) => (officeId: OfficeId) => ({
  params: { personId: workerOf(officeId) },
  fields,
})
const role = { role: 'ketua_pokja', areas: 'PW', acting: 'none', from: '2026-05-12', to: '' }
const act = (intent: string, ask: (officeId: OfficeId) => Asked): Row => {
  return { route: page, method: 'POST', act: intent, ask, rights: onPeople({ ok: admins, see }) }
}

export const peopleRows: readonly Row[] = [
  { route: '_app.people._index.tsx', method: 'GET', act: 'list of people', ask: () => ({}), rights: forSome(see) },
  { route: '_app.people.new.tsx', method: 'GET', act: 'form to invite', ask: () => ({}), rights: forSome(admins) },
  {
    route: '_app.people.new.tsx',
    method: 'POST',
    act: 'invite somebody for an office',
    ask: (unitId) => ({ fields: { ...role, unitId, name: 'Ketua Pokja', email: 'baru@menuju.test', nip: '' } }),
    rights: atOffices({ ok: admins }),
  },
  { route: page, method: 'GET', act: 'a person', ask: aboutWorker({}), rights: onPeople({ ok: see }) },
  act('grant', (unitId) => aboutWorker({ ...role, intent: 'grant', unitId })(unitId)),
  act('end-role', (officeId) =>
    aboutWorker({ intent: 'end-role', roleId: roleOfWorker(officeId), reason: 'selesai' })(officeId),
  ),
  act('link', aboutWorker({ intent: 'link' })),
  act('deactivate', aboutWorker({ intent: 'deactivate', reason: 'pindah' })),
  act('reactivate', (officeId) => ({ params: { personId: formerOf(officeId) }, fields: { intent: 'reactivate' } })),
  {
    route: '_app.permissions.tsx',
    method: 'GET',
    act: 'the table of rights',
    ask: () => ({}),
    rights: forSome([
      ...internal,
      ...(['tpn', 'ombudsman', 'kepala_kanwil', 'biro_perencanaan', 'pimpinan', 'admin', 'admin_kanwil'] as const),
    ]),
  },
]
