import { expect, test } from 'vitest'
import { acceptImport } from '#app/use-cases/bulk/accept-import.server.ts'
import { readImport } from '#app/use-cases/bulk/read-import.server.ts'
import { stageImport } from '#app/use-cases/bulk/stage-import.server.ts'
import { endRole } from '#app/use-cases/accounts/end-role.server.ts'
import { eachEvent, searchEvents } from '#app/use-cases/event-log/search-events.server.ts'
import { currentContactDays, currentLimits } from '#app/use-cases/limits/current-limits.server.ts'
import { setLimits } from '#app/use-cases/limits/set-limits.server.ts'
import { addUnit } from '#app/use-cases/organisation/add-unit.server.ts'
import { closeUnit } from '#app/use-cases/organisation/close-unit.server.ts'
import { readUnit } from '#app/use-cases/organisation/read-unit.server.ts'
import { renameUnit } from '#app/use-cases/organisation/rename-unit.server.ts'
import { assignResponsibility } from '#app/use-cases/responsibilities/assign.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { aCycle, anAssessment } from '#tests/support/builders.ts'
import { actorOf, aRole, givenPerson, givenUnits } from '#tests/support/people.ts'
import { testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

async function world(engine: Engine) {
  const services = await testServices(engine)
  const { store } = services
  await givenUnits(store)
  await givenPerson(store, 'admin', 'admin', 'kementerian')
  await givenPerson(store, 'branch', 'admin', 'kanwil-jateng')
  await givenPerson(store, 'operator', 'operator_satker', 'kanim-pati')
  await givenPerson(store, 'second', 'operator_satker', 'kanim-pati')
  await givenPerson(store, 'head', 'kepala_kantor', 'kanim-pati')
  await store.cycles.create(aCycle())
  await store.assessments.create(anAssessment())
  return services
}

const everything = { from: null, to: null, person: '', officeId: '', action: '', stream: '', after: null }
const people = (...rows: readonly string[]) => ['nama;surel;nip;peran;kode_unit', ...rows].map((row) => row.split(';'))

eachEngine('administration', (engine) => {
  test('a list is written as a whole once no row is at fault, and its links are told once', async () => {
    const services = await world(engine)
    const admin = await actorOf(services, 'admin')
    const bring = (table: readonly (readonly string[])[]) =>
      stageImport(services, admin, { kind: 'people', fileName: 'orang.csv', table })
    const faulty = await bring(
      people('Operator Solo;solo@menuju.test;;operator;kanim-solo', 'Ketua;bukan-surel;;raja;kanim-antah'),
    )
    if (!faulty.ok) throw new Error('refused')
    const shown = await readImport(services, admin, { id: faulty.id, page: 1 })
    expect(shown?.counts).toEqual({ create: 1, change: 0, same: 0, fault: 1 })
    expect(shown?.rows[0]?.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'surel', 'not-an-email'],
      [3, 'peran', 'unknown-role'],
      [3, 'kode_unit', 'unit-unknown'],
    ])
    const forced = acceptImport(services, admin, { id: faulty.id, digest: shown?.digest ?? '' })
    await expect(forced).rejects.toMatchObject({ reason: 'import-faulty' })
    expect(await services.store.persons.findByLogin('solo@menuju.test')).toBeUndefined()

    const mended = await bring(
      people(
        'Operator Solo;solo@menuju.test;;operator;kanim-solo',
        'operator;operator@menuju.test;;ketua tim zi;kanim-pati',
      ),
    )
    if (!mended.ok) throw new Error('refused')
    const plan = await readImport(services, admin, { id: mended.id, page: 1 })
    const done = await acceptImport(services, admin, { id: mended.id, digest: plan?.digest ?? '' })
    expect(done).toMatchObject({ created: 1, changed: 1, invited: [{ login: 'solo@menuju.test' }] })
    expect(await services.store.persons.findByLogin('solo@menuju.test')).toMatchObject({ status: 'invited' })
    const held = await services.store.roles.listByPersons(['operator'])
    expect(held.map(({ role }) => role).sort()).toEqual(['ketua_tim_zi', 'operator_satker'])
    expect(await readImport(services, admin, { id: mended.id, page: 1 })).toBeNull()
  })

  test('a list that would no longer do what was shown is not written, and nobody else sees it', async () => {
    const services = await world(engine)
    const [admin, branch] = [await actorOf(services, 'admin'), await actorOf(services, 'branch')]
    const table = people('Operator Solo;solo@menuju.test;;operator;kanim-solo')
    const staged = await stageImport(services, admin, { kind: 'people', fileName: 'orang.csv', table })
    if (!staged.ok) throw new Error('refused')
    const shown = await readImport(services, admin, { id: staged.id, page: 1 })
    await expect(readImport(services, branch, { id: staged.id, page: 1 })).rejects.toMatchObject({ code: 'not-found' })
    await givenPerson(services.store, 'solo', 'operator_satker', 'kanim-solo')
    const late = acceptImport(services, admin, { id: staged.id, digest: shown?.digest ?? '' })
    await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'import-changed' })
  })

  test('a list of offices adds, renames and changes; a region’s administrator reaches the own region alone', async () => {
    const services = await world(engine)
    const [admin, branch] = [await actorOf(services, 'admin'), await actorOf(services, 'branch')]
    const head = ['kode', 'nama', 'nama_singkat', 'jenis', 'kode_induk', 'kelas', 'dibuka']
    const table = [
      head,
      ['kanim-tegal', 'Kantor Imigrasi Tegal', 'Kanim Tegal', 'kanim', 'kanwil-jateng', 'Kelas II TPI', '1 Mei 2026'],
      ['kanim-pati', 'Kantor Imigrasi Pati', 'Kanim Pati', 'kanim', 'kanwil-jateng', '', ''],
      ['kanim-malang', 'Kantor Imigrasi Malang', 'Kanim Malang', 'kanim', 'kanwil-jatim', '', ''],
    ]
    const asBranch = await stageImport(services, branch, { kind: 'offices', fileName: 'unit.csv', table })
    if (!asBranch.ok) throw new Error('refused')
    const seen = await readImport(services, branch, { id: asBranch.id, page: 1 })
    expect(seen?.rows.find(({ row }) => row === 4)?.faults.map(({ code }) => code)).toEqual(['parent-unknown'])

    const staged = await stageImport(services, admin, { kind: 'offices', fileName: 'unit.csv', table })
    if (!staged.ok) throw new Error('refused')
    const shown = await readImport(services, admin, { id: staged.id, page: 1 })
    expect(shown?.counts).toEqual({ create: 2, change: 1, same: 0, fault: 0 })
    await acceptImport(services, admin, { id: staged.id, digest: shown?.digest ?? '' })
    expect(await readUnit(services, admin, 'kanim-tegal')).toMatchObject({ openedOn: '2026-05-01', state: 'open' })
    expect((await readUnit(services, admin, 'kanim-pati')).names.map(({ name, to }) => [name, to])).toEqual([
      ['Nama kanim-pati', '2026-05-11'],
      ['Kantor Imigrasi Pati', null],
    ])
  })

  test('a unit is added, renamed from a day on, and closes after those beneath it', async () => {
    const services = await world(engine)
    const admin = await actorOf(services, 'admin')
    const facts = { officeClass: null, province: null, city: null, timezone: 'Asia/Jakarta', openedOn: '2026-05-01' }
    const unit = { id: 'kanim-tegal', kind: 'kanim' as const, name: 'Kanim Tegal', shortName: 'Tegal', ...facts }
    await addUnit(services, admin, { ...unit, parentId: 'kanwil-jateng' })
    const again = addUnit(services, admin, { ...unit, parentId: 'kanwil-jateng' })
    await expect(again).rejects.toMatchObject({ reason: 'code-used' })
    const under = addUnit(services, admin, { ...unit, id: 'kanim-x', parentId: 'kanim-pati' })
    await expect(under).rejects.toMatchObject({ reason: 'parent-kind' })

    const name = { unitId: 'kanim-tegal', name: 'Kantor Imigrasi Tegal', shortName: 'Tegal' }
    const ahead = renameUnit(services, admin, { ...name, from: '2026-05-13' })
    await expect(ahead).rejects.toMatchObject({ reason: 'name-date' })
    await renameUnit(services, admin, { ...name, from: '2026-05-10' })
    expect(await services.store.units.find('kanim-tegal', '2026-05-09')).toMatchObject({ name: 'Kanim Tegal' })
    expect(await services.store.units.find('kanim-tegal', '2026-05-10')).toMatchObject({ name: name.name })

    const region = closeUnit(services, admin, { unitId: 'kanwil-jateng', closedOn: '2026-05-12', reason: 'SK' })
    await expect(region).rejects.toMatchObject({ reason: 'open-beneath' })
    await closeUnit(services, admin, { unitId: 'kanim-tegal', closedOn: '2026-05-11', reason: 'Digabung' })
    const left = await services.store.units.listInBranches(['/kementerian/'], { day: '2026-05-12' })
    expect(left.map(({ id }) => id)).not.toContain('kanim-tegal')
    await closeUnit(services, admin, { unitId: 'kanim-tegal', closedOn: null, reason: 'Batal' })
    expect(await readUnit(services, admin, 'kanim-tegal')).toMatchObject({ state: 'open' })
  })

  test('open work passes on with the role that carried it, and not silently', async () => {
    const services = await world(engine)
    const [admin, head] = [await actorOf(services, 'admin'), await actorOf(services, 'head')]
    const task = { assessmentId: 'assessment-pati', subject: 'AREA:PW', personId: 'operator', dueOn: '2026-05-31' }
    await assignResponsibility(services, head, task)
    const stranger = assignResponsibility(services, head, { ...task, personId: 'branch' })
    await expect(stranger).rejects.toMatchObject({ reason: 'person-unfit' })

    const end = { personId: 'operator', roleId: 'operator-operator_satker-kanim-pati', reason: 'Pindah' }
    await expect(endRole(services, admin, end)).rejects.toMatchObject({ reason: 'successor-needed' })
    const unfit = endRole(services, admin, { ...end, successors: new Map([['kanim-pati', 'branch']]) })
    await expect(unfit).rejects.toMatchObject({ reason: 'successor-unfit' })
    expect(await services.store.roles.find(end.roleId)).toMatchObject({ endedAt: null })

    await endRole(services, admin, { ...end, successors: new Map([['kanim-pati', 'second']]) })
    const held = await services.store.responsibilities.listOpen('assessment-pati')
    expect(held.map(({ subject, personId, dueOn }) => [subject, personId, dueOn])).toEqual([
      ['AREA:PW', 'second', '2026-05-31'],
    ])
    const told = await services.store.notices.listByPerson('second', { limit: 5, offset: 0 })
    expect(told.map(({ kind }) => kind)).toEqual(['handover'])
  })

  test('work stays with somebody whose other role carries it, and may be left with nobody on purpose', async () => {
    const services = await world(engine)
    const [admin, head] = [await actorOf(services, 'admin'), await actorOf(services, 'head')]
    await services.store.roles.create(aRole('operator', 'ketua_tim_zi', 'kanim-pati'))
    const task = { assessmentId: 'assessment-pati', subject: 'A.I.5.i.a', personId: 'operator', dueOn: null }
    await assignResponsibility(services, head, task)
    const end = { personId: 'operator', reason: 'Pindah' }
    await endRole(services, admin, { ...end, roleId: 'operator-operator_satker-kanim-pati' })
    expect(await services.store.responsibilities.listOpen('assessment-pati')).toHaveLength(1)
    const last = { ...end, roleId: 'operator-ketua_tim_zi-kanim-pati' }
    await endRole(services, admin, { ...last, successors: new Map([['kanim-pati', null]]) })
    expect(await services.store.responsibilities.listOpen('assessment-pati')).toEqual([])
  })

  test('limits go under the ceilings of the server and never above', async () => {
    const services = await world(engine)
    const admin = await actorOf(services, 'admin')
    const ceilings = services.env.upload
    const limits = { ...ceilings, documentMiB: 4, contactDays: 30 }
    await setLimits(services, admin, { limits, ceilings, expectedVersion: 0 })
    expect(await currentLimits(services.store, ceilings)).toMatchObject({ ...ceilings, documentMiB: 4 })
    expect(await currentContactDays(services.store)).toBe(30)
    expect(await currentLimits(services.store, { ...ceilings, documentMiB: 2 })).toMatchObject({ documentMiB: 2 })
    const above = { limits: { ...limits, files: ceilings.files + 1 }, ceilings, expectedVersion: 1 }
    await expect(setLimits(services, admin, above)).rejects.toMatchObject({ reason: 'above-ceiling' })
    const short = { limits: { ...limits, contactDays: 13 }, ceilings, expectedVersion: 1 }
    await expect(setLimits(services, admin, short)).rejects.toMatchObject({ reason: 'contact-days' })
    const late = setLimits(services, admin, { limits, ceilings, expectedVersion: 0 })
    await expect(late).rejects.toMatchObject({ reason: 'setting-changed' })
    const branch = await actorOf(services, 'branch')
    await expect(setLimits(services, branch, { limits, ceilings, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('the trace is searched within reach, page after page without gap or repeat', async () => {
    const services = await world(engine)
    const [admin, branch] = [await actorOf(services, 'admin'), await actorOf(services, 'branch')]
    const at = (minute: number) => `2026-05-12T01:${String(minute % 60).padStart(2, '0')}:00.000Z`
    await services.store.transaction(({ events }) =>
      events.appendMany(
        Array.from({ length: 120 }, (_event, index) => ({
          stream: ['assessment-pati', 'kanim-surabaya', 'administration'][index % 3]!,
          at: at(Math.floor(index / 3)),
          actorId: index % 2 === 0 ? 'admin' : 'operator',
          action: 'limits.changed',
          subject: 'limits',
          oldValue: { files: index },
          newValue: { files: index + 1 },
        })),
      ),
    )
    const seen: string[] = []
    let after: Parameters<typeof searchEvents>[2]['after'] = null
    do {
      const page: Awaited<ReturnType<typeof searchEvents>> = await searchEvents(services, admin, {
        ...everything,
        after,
      })
      seen.push(...page.events.map(({ stream, position }) => `${stream} ${position}`))
      after = page.next
    } while (after)
    expect(seen).toHaveLength(120)
    expect(new Set(seen).size).toBe(120)

    const own = await searchEvents(services, branch, everything)
    expect(new Set(own.events.map(({ stream }) => stream))).toEqual(new Set(['assessment-pati']))
    const operator = await searchEvents(services, admin, { ...everything, person: 'operator@menuju.test' })
    expect(new Set(operator.events.map(({ actor }) => actor))).toEqual(new Set(['operator']))
    const told = (stream: string) => operator.events.find((event) => event.stream === stream)?.changes
    expect(told('administration')).toMatchObject([{ field: 'files' }])
    // What an office wrote stays with those who read its answers.
    expect(told('assessment-pati')).toEqual([])
    const tomorrow = await searchEvents(services, admin, { ...everything, from: '2026-05-13' })
    expect(tomorrow.events).toEqual([])
    let exported = 0
    for await (const batch of eachEvent(services, branch, everything)) exported += batch.length
    expect(exported).toBe(40)
  })
})
