import { expect, test } from 'vitest'
import { assessmentStates } from '#app/domain/workflow/states.ts'
import { courseTo } from '#db/seed/course.server.ts'
import { cycleRows } from '#db/seed/cycle.server.ts'
import { fullSet, servesSubject, shortSet } from '#db/seed/documents.server.ts'
import { seedOffices, seedProfiles } from '#db/seed/offices.server.ts'
import { peopleRows, shownSigns } from '#db/seed/people.server.ts'
import { weeklySnapshots } from '#db/seed/snapshots.server.ts'
import { timeLine } from '#db/seed/time-line.server.ts'
import { edition2021 } from '#tests/support/worksheets.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { organisationRows } from '#db/reference/organisation.server.ts'

const codes = compileEdition(edition2021, 'WBK').codes

test('every office of the catalogue has its part, and every state has an office', () => {
  const profiles = seedProfiles()
  expect(seedOffices).toHaveLength(145)
  expect([...profiles.keys()].sort()).toEqual(seedOffices.map(({ id }) => id).sort())
  const states = new Set([...profiles.values()].map((profile) => profile?.state))
  expect(assessmentStates.filter((state) => !states.has(state))).toEqual([])
  expect([...profiles.values()].filter((profile) => profile === null)).toHaveLength(5)
})

test('Kanim Pati aims at WBBM and can still be handed in, Kanim Surabaya aims at WBK', () => {
  const profiles = seedProfiles()
  expect(profiles.get('kanim-pati')).toMatchObject({ target: 'WBBM', state: 'penilaian_mandiri' })
  expect(profiles.get('kanim-surabaya')).toMatchObject({ target: 'WBK' })
})

test('the sign-ins that are promised are there, in their offices and roles', () => {
  const logins =
    'operator.pati pokja.pati ketua.pati kepala.pati operator.surabaya kepala.surabaya peninjau.jateng kakanwil.jateng peninjau.jatim tpi.anggota tpi.ketua tpi.dalnis biro pimpinan admin'
  expect(shownSigns.map(({ login }) => login).join(' ')).toBe(logins)
  const { persons, roles } = peopleRows('hash', '2026-01-01', '2026-01-01T00:00:00.000Z')
  expect(new Set(persons.map(({ email }) => email)).size).toBe(persons.length)
  expect(roles.find(({ personId }) => personId === 'pokja.pati')).toMatchObject({
    role: 'anggota_pokja',
    unitId: 'kanim-pati',
    areas: ['PW'],
  })
})

test('people are named by role and office, never by a name of their own', () => {
  const office = /^(Operator|Ketua Tim ZI|Kepala|Anggota Pokja Pengawasan) Kanim |^(Peninjau|Kepala) Kanwil /
  const central =
    /^(Anggota|Ketua|Pengendali Teknis) Tim Penilai Internal$|^(Biro Perencanaan|Pimpinan Kementerian|Administrator)$/
  const { persons } = peopleRows('hash', '2026-01-01', '2026-01-01T00:00:00.000Z')
  expect(persons.map(({ name }) => name).filter((name) => !office.test(name) && !central.test(name))).toEqual([])
})

test.each([
  ['an office that is followed closely', fullSet],
  ['any other office', shortSet],
])('the folder of %s can prove every item', (_name, documents) => {
  const bare = codes.filter((code) => !documents.some((document) => servesSubject(document, code)))
  expect(bare).toEqual([])
})

test('a document serves what it names and what lies inside, not what only begins alike', () => {
  const document = { ...shortSet[0]!, serves: ['A.I.1'] }
  expect(servesSubject(document, 'A.I.1.i.a')).toBe(true)
  expect(servesSubject(document, 'A.I.1')).toBe(true)
  expect(servesSubject(document, 'A.I.10.i.a')).toBe(false)
})

test.each(['2026-01-01', '2026-05-12', '2026-12-31'])('on %s the windows are open and in order', (today) => {
  const { cycle, windows } = cycleRows(today)
  expect(cycle.year).toBe(2026)
  expect(windows.filter(({ opensOn, closesOn }) => opensOn > today || closesOn < today)).toEqual([])
})

test.each(assessmentStates)('the way to %s begins with the preparation and happens in order', (state) => {
  const { steps } = timeLine('kanim-pati', state, '2026-01-05', '2026-05-12')
  expect(steps.map((step) => step.state)).toEqual(courseTo(state))
  expect(steps[0]?.state).toBe('persiapan')
  expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort())
  expect(steps.at(-1)!.at < '2026-05-12').toBe(true)
})

test('judgement never comes before what is judged', () => {
  const { judged } = timeLine('kanim-pati', 'penilaian_kanwil', '2026-01-05', '2026-05-12')
  const late = '2026-05-10T03:00:00.000Z'
  expect(judged('A.I.1.i.a', 0, late) > late).toBe(true)
})

test('the weeks before never fall and stay below what is reached', () => {
  const gates = ['total', 'lever', 'area:PW'].map((key) => ({ key, passed: key !== 'area:PW' }))
  const reached = { total: 80, readiness: 94.6, gates, prerequisitesMet: true }
  const ends = { claimed: reached, supported: reached, verified: reached }
  const rows = weeklySnapshots('kanim-pati-2026', '2026-05-12', ends, 85)
  for (const track of ['claimed', 'supported', 'verified']) {
    const values = rows.filter((row) => row.track === track).map(({ readiness }) => readiness)
    expect(values).toHaveLength(12)
    expect(values).toEqual([...values].sort((one, other) => one - other))
    expect(values.at(-1)).toBeLessThanOrEqual(94.6)
  }
  expect(rows.every(({ status }) => status === 'perlu_pembinaan')).toBe(true)
  // What fails today failed before, and what passes today was not always passed.
  const failed = rows.flatMap(({ track, failedGates }) => (track === 'supported' ? [failedGates ?? ''] : []))
  expect(failed.filter((keys) => !keys.includes('area:PW'))).toEqual([])
  expect(failed[0]).toBe('total,lever,area:PW')
  expect(rows.every(({ need, readiness }) => Math.abs(need - 85 * (1 - readiness / 100)) < 1e-9)).toBe(true)
})

test('the tree of the organisation hangs together', () => {
  const { units, names } = organisationRows()
  expect(units.filter(({ kind }) => kind === 'kanim')).toHaveLength(145)
  expect(units.filter(({ kind }) => kind === 'kanwil')).toHaveLength(33)
  const paths = new Map(units.map(({ id, path }) => [id, path]))
  const torn = units.filter(({ id, parentId, path }) => path !== `${parentId ? paths.get(parentId) : '/'}${id}/`)
  expect(torn).toEqual([])
  const order = units.map(({ id }) => id)
  expect(units.filter(({ id, parentId }) => parentId && order.indexOf(parentId) > order.indexOf(id))).toEqual([])
  expect(units.filter(({ id }) => !names.some(({ unitId, validTo }) => unitId === id && validTo === null))).toEqual([])
})
