import { atOffices, forSome } from './row.ts'
import type { Row } from './row.ts'
import { allSeats, readers, seats, wholeOffice } from './seats.ts'
import type { OfficeId, Seat } from './seats.ts'
import { assessmentOf, importOf, items } from './seed.ts'

// Users, offices and reference data are the administrator's: of the whole, or of a region within it.
const admins: readonly Seat[] = ['admin', 'admin_kanwil']
const whole: readonly Seat[] = ['admin']
const ofUnit = (fields: Readonly<Record<string, string>>) => (unitId: OfficeId) => ({ params: { unitId }, fields })
const onUnit = (intent: string, fields: Readonly<Record<string, string>>): Row => ({
  route: '_app.units.$unitId.tsx',
  method: 'POST',
  act: intent,
  ask: ofUnit({ intent, ...fields }),
  rights: atOffices({ ok: admins }),
})
const place = { officeClass: 'Kelas II Non TPI', province: '', city: '', timezone: 'Asia/Jakarta' }
const newUnit = {
  ...{ id: 'kanim-tegal', kind: 'kanim', parentId: 'kanwil-jateng', name: 'Kantor Imigrasi Tegal' },
  ...{ shortName: 'Kanim Tegal', openedOn: '2026-05-01', ...place },
}

/** Lists belong to whoever brought them: the administrator of the whole brought one. */
const ownList = { params: { importId: importOf('admin') } }

const list = (path: string): readonly Row[] => [
  { route: `_app.${path}.import.tsx`, method: 'GET', act: 'form of a list', ask: () => ({}), rights: forSome(admins) },
  {
    route: `_app.${path}.import.tsx`,
    method: 'POST',
    act: 'bring a list',
    // A piece of evidence is no list, so whoever may bring one is told that.
    ask: () => ({ file: true }),
    rights: forSome([], admins),
  },
]

export const administrationRows: readonly Row[] = [
  { route: '_app.units._index.tsx', method: 'GET', act: 'list of units', ask: () => ({}), rights: forSome(admins) },
  { route: '_app.units.new.tsx', method: 'GET', act: 'form of a unit', ask: () => ({}), rights: forSome(admins) },
  {
    route: '_app.units.new.tsx',
    method: 'POST',
    act: 'add a unit',
    ask: () => ({ fields: newUnit }),
    rights: atParent(),
  },
  {
    route: '_app.units.$unitId.tsx',
    method: 'GET',
    act: 'a unit',
    ask: ofUnit({}),
    rights: atOffices({ ok: admins }),
  },
  onUnit('rename', { name: 'Kantor Imigrasi Baru', shortName: 'Kanim Baru', from: '2026-05-01' }),
  onUnit('change', { ...place, openedOn: '' }),
  onUnit('close', { closedOn: '2026-12-31', reason: 'Digabung' }),
  { ...onUnit('reopen', { reason: 'Batal digabung' }), events: 0 },
  ...list('units'),
  ...list('people'),
  {
    route: 'imports.template.$kind.ts',
    method: 'GET',
    act: 'template of a list',
    ask: () => ({ params: { kind: 'people' } }),
    rights: forSome(admins),
  },
  {
    route: '_app.imports.$importId.tsx',
    method: 'GET',
    act: 'a list that waits',
    ask: () => ownList,
    rights: forSome(whole, [], 404),
  },
  {
    route: '_app.imports.$importId.tsx',
    method: 'POST',
    act: 'discard',
    ask: () => ({ ...ownList, fields: { intent: 'discard' } }),
    rights: forSome(whole, [], 404),
  },
  {
    route: '_app.imports.$importId.tsx',
    method: 'POST',
    act: 'accept, not as it was shown',
    ask: () => ({ ...ownList, fields: { intent: 'accept', digest: '0'.repeat(64) } }),
    rights: forSome([], whole, 404, 409),
  },
  { route: '_app.limits.tsx', method: 'GET', act: 'limits', ask: () => ({}), rights: forSome(whole) },
  {
    route: '_app.limits.tsx',
    method: 'POST',
    act: 'set limits',
    ask: () => ({
      fields: { documentMiB: '5', imageMiB: '5', videoMiB: '50', files: '10', contactDays: '60', version: '0' },
    }),
    rights: forSome(whole),
  },
  {
    route: '_app.editions.tsx',
    method: 'GET',
    act: 'editions',
    ask: () => ({}),
    rights: forSome(['admin', 'biro_perencanaan']),
  },
  { route: '_app.events.tsx', method: 'GET', act: 'the trace', ask: () => ({}), rights: forSome(admins) },
  {
    route: 'events.export.$format.ts',
    method: 'GET',
    act: 'the trace as a file',
    ask: () => ({ params: { format: 'csv' } }),
    rights: forSome(admins),
  },
  {
    route: '_app.assessments.$assessmentId.tasks.tsx',
    method: 'GET',
    act: 'who is in charge',
    ask: (officeId) => ({ params: { assessmentId: assessmentOf(officeId) } }),
    rights: atOffices({ ok: [...wholeOffice, 'anggota_pokja', 'ketua_pokja', ...readers] }),
  },
  {
    route: '_app.assessments.$assessmentId.tasks.tsx',
    method: 'POST',
    act: 'assign an item of the members’ area',
    ask: (officeId) => ({
      params: { assessmentId: assessmentOf(officeId) },
      fields: { subject: items.inArea, personId: `worker-${officeId}`, dueOn: '2026-05-31' },
    }),
    rights: atOffices({ ok: ['ketua_tim_zi', 'kepala_kantor', 'ketua_pokja'] }),
    chosenAtOffice: 'personId',
  },
]

/** A parent out of reach does not exist; an office's own staff do not reach their Kanwil. */
function atParent(): Row['rights'] {
  const near = allSeats.filter((seat) => ['region', 'all'].includes(seats[seat].reach))
  return forSome(admins, near, 404, 403)
}
