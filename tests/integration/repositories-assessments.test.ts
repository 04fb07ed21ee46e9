import { expect, test } from 'vitest'
import { anAnswer, aVerdict, at, given, pati } from '#tests/support/builders.ts'
import { eachEngine, testStore } from '#tests/support/test-store.ts'

const draft = { assessmentId: 'assessment-pati', itemCode: 'A.I.1.i.a', answeredBy: 'operator', answeredAt: at }

eachEngine('assessments', (engine) => {
  test('an assessment is found with the place of its office', async () => {
    const store = await testStore(engine)
    await given(store)

    const place = { officePath: pati, officeKind: 'kanim', timezone: 'Asia/Jakarta' }
    expect(await store.assessments.find('assessment-pati')).toMatchObject({ ...place, target: 'WBBM' })
    expect(await store.assessments.findByOfficeYear('kanim-pati', 2026)).toMatchObject(place)
    expect(await store.assessments.findByOfficeYear('kanim-pati', 2025)).toBeUndefined()
    expect(await store.assessments.listByOffice('kanim-pati')).toMatchObject([{ id: 'assessment-pati' }])
    expect(await store.assessments.listByYearAfter(2026, 'assessment-pati', 10)).toMatchObject([
      { id: 'assessment-surabaya' },
    ])
  })

  test('of two who move it at once, one does', async () => {
    const store = await testStore(engine)
    await given(store)
    const move = { id: 'assessment-pati', expectedVersion: 1, from: 'pembangunan', to: 'penilaian_mandiri' }

    const moved = await Promise.all([store.assessments.moveState(move), store.assessments.moveState(move)])

    expect(moved.sort()).toEqual([false, true])
    expect(await store.assessments.find('assessment-pati')).toMatchObject({ state: 'penilaian_mandiri', version: 2 })
  })

  test('handing in notes who and when; a move from elsewhere does nothing', async () => {
    const store = await testStore(engine)
    await given(store)
    const submit = {
      id: 'assessment-pati',
      expectedVersion: 1,
      to: 'penilaian_kanwil',
      submitted: { at, by: 'operator' },
    }

    expect(await store.assessments.moveState({ ...submit, from: 'penilaian_mandiri' })).toBe(false)
    expect(await store.assessments.moveState({ ...submit, from: 'pembangunan' })).toBe(true)
    expect(await store.assessments.lock('assessment-pati')).toMatchObject({ submittedAt: at, submittedBy: 'operator' })
  })

  test('the target changes only at the version that was seen', async () => {
    const store = await testStore(engine)
    await given(store)
    expect(await store.assessments.setTarget('assessment-pati', 1, 'WBK')).toBe(true)
    expect(await store.assessments.setTarget('assessment-pati', 1, 'WBBM')).toBe(false)
    expect(await store.assessments.find('assessment-pati')).toMatchObject({ target: 'WBK', version: 2 })
  })
})

eachEngine('answers', (engine) => {
  test('the second of two people editing one answer is told so and gets the first one’s text', async () => {
    const store = await testStore(engine)
    await given(store)
    expect(await store.answers.saveOffice({ ...draft, value: '"A"', note: 'pertama' }, 0)).toEqual({
      saved: true,
      version: 1,
    })

    expect(await store.answers.saveOffice({ ...draft, value: '"B"', note: 'kedua' }, 0)).toMatchObject({
      saved: false,
      current: { value: '"A"', note: 'pertama', version: 1 },
    })
    expect(await store.answers.saveOffice({ ...draft, value: '"B"', note: 'kedua' }, 1)).toEqual({
      saved: true,
      version: 2,
    })
    expect(await store.answers.saveOffice({ ...draft, value: '"C"', note: 'ketiga' }, 1)).toMatchObject({
      saved: false,
      current: { note: 'kedua' },
    })
  })

  test.each([0, 1])('of many who save at once over version %i, exactly one does', async (version) => {
    const store = await testStore(engine)
    await given(store)
    if (version > 0) await store.answers.saveOffice({ ...draft, value: null, note: 'asal' }, 0)

    const results = await Promise.all(
      ['satu', 'dua', 'tiga', 'empat'].map((note) =>
        store.transaction(({ answers }) => answers.saveOffice({ ...draft, value: '"A"', note }, version)),
      ),
    )

    const [winner] = await store.answers.listByAssessment('assessment-pati')
    expect(results.filter(({ saved }) => saved)).toHaveLength(1)
    expect(results.filter((result) => !result.saved && result.current?.note === winner?.note)).toHaveLength(3)
  })

  test('an answer that went away cannot be saved over', async () => {
    const store = await testStore(engine)
    await given(store)
    expect(await store.answers.saveOffice({ ...draft, value: '"A"', note: '' }, 3)).toEqual({
      saved: false,
      current: undefined,
    })
  })

  test('tiers stand beside each other, and handing in touches the office’s alone', async () => {
    const store = await testStore(engine)
    await given(store)
    await store.answers.insertMany([anAnswer({ version: 4 }), anAnswer({ itemCode: 'B.I.a', value: '3.6' })])
    await store.answers.saveTier('kanwil', { ...draft, value: '"Tidak"', note: '' }, 0)

    await store.answers.submitItem('assessment-pati', 'A.I.1.i.a')
    expect(await store.answers.find('assessment-pati', 'A.I.1.i.a', 'office')).toMatchObject({ submittedVersion: 4 })
    expect(await store.answers.find('assessment-pati', 'B.I.a', 'office')).toMatchObject({ submittedVersion: null })

    await store.answers.submitAll('assessment-pati')
    const found = await store.answers.listByAssessment('assessment-pati')
    expect(
      found.map(({ itemCode, tier, value, submittedVersion }) => [itemCode, tier, value, submittedVersion]),
    ).toEqual([
      ['A.I.1.i.a', 'kanwil', '"Tidak"', null],
      ['A.I.1.i.a', 'office', '"Ya"', 4],
      ['B.I.a', 'office', '3.6', 1],
    ])
  })

  test('handing in everything lifts a return whose evidence alone was repaired', async () => {
    const store = await testStore(engine)
    await given(store)
    const handedIn = { version: 2, submittedVersion: 2 }
    const edited = { version: 3, submittedVersion: 2 }
    const codes = { repaired: 'A.I.1.i.a', edited: 'A.I.1.i.b', accepted: 'A.I.1.ii.a' }
    await store.answers.insertMany([
      anAnswer({ itemCode: codes.repaired, ...handedIn }),
      anAnswer({ itemCode: codes.edited, ...edited }),
      anAnswer({ itemCode: codes.accepted, ...handedIn }),
    ])
    const returned = {
      answerVersion: 2,
      outcome: 'returned',
      reasonCode: 'TANPA_TANGGAL',
      note: 'Tanpa tanggal.',
    } as const
    await store.verdicts.insertMany([
      aVerdict({ itemCode: codes.repaired, ...returned }),
      aVerdict({ itemCode: codes.edited, ...returned }),
      aVerdict({ itemCode: codes.accepted, answerVersion: 2 }),
    ])

    await store.answers.submitAll('assessment-pati')

    const found = await store.answers.listByAssessment('assessment-pati')
    expect(found.map(({ itemCode, version, submittedVersion }) => [itemCode, version, submittedVersion])).toEqual([
      [codes.repaired, 3, 3],
      [codes.edited, 3, 3],
      [codes.accepted, 2, 2],
    ])
  })
})

eachEngine('verdicts and expected documents', (engine) => {
  test('a tier’s newest verdict stands', async () => {
    const store = await testStore(engine)
    await given(store)
    await store.verdicts.insertMany([aVerdict({ tier: 'internal' })])
    await store.verdicts.save(aVerdict({ outcome: 'returned', reasonCode: 'GANDA', note: 'Sama.' }))
    await store.verdicts.save(aVerdict({ answerVersion: 2 }))

    expect(await store.verdicts.listByItem('assessment-pati', 'A.I.1.i.a')).toMatchObject([
      { tier: 'internal', answerVersion: 1 },
      { tier: 'kanwil', answerVersion: 2, outcome: 'accepted', reasonCode: null, note: '' },
    ])
    expect(await store.verdicts.listByAssessment('assessment-pati')).toHaveLength(2)
  })

  test('a tick is set and taken away once', async () => {
    const store = await testStore(engine)
    await given(store)
    const tick = {
      assessmentId: 'assessment-pati',
      itemCode: 'A.I.1.i.a',
      documentKey: 'notula',
      tickedBy: 'operator',
      tickedAt: at,
    }
    await store.expectedDocuments.insertMany([{ ...tick, documentKey: 'foto' }])
    expect([await store.expectedDocuments.tick(tick), await store.expectedDocuments.tick(tick)]).toEqual([true, false])
    const ticked = await store.expectedDocuments.listByAssessment('assessment-pati')
    expect(ticked.map(({ documentKey }) => documentKey)).toEqual(['foto', 'notula'])

    const untick = () => store.expectedDocuments.untick('assessment-pati', 'A.I.1.i.a', 'notula')
    expect([await untick(), await untick()]).toEqual([true, false])
  })
})

eachEngine('prerequisites', (engine) => {
  const entry = { key: 'tlhp', value: 'true', note: '', enteredBy: 'operator', enteredAt: at }

  test('the institution’s are saved only over the version that was seen', async () => {
    const store = await testStore(engine)
    await given(store)
    const save = (value: string, version: number) =>
      store.prerequisites.saveForCycle('cycle-2026', { ...entry, key: 'opiniBpk', value }, version)

    expect(await save('"WDP"', 0)).toEqual({ saved: true, version: 1 })
    expect(await save('"TMP"', 0)).toEqual({ saved: false })
    expect(await save('"WTP"', 1)).toEqual({ saved: true, version: 2 })
    expect(await save('"TMP"', 1)).toEqual({ saved: false })
    expect(await store.prerequisites.listByCycle('cycle-2026')).toMatchObject([{ value: '"WTP"', version: 2 }])
  })

  test('an office’s are confirmed at a version; a change leaves the confirmation behind', async () => {
    const store = await testStore(engine)
    await given(store)
    const save = (version: number) => store.prerequisites.saveForAssessment('assessment-pati', entry, version)
    const confirm = (version: number) => store.prerequisites.confirm('assessment-pati', 'tlhp', version, 'reviewer', at)

    expect([await save(0), await save(0)]).toEqual([{ saved: true, version: 1 }, { saved: false }])
    expect(await confirm(1)).toBe(true)
    expect([await save(1), await save(1)]).toEqual([{ saved: true, version: 2 }, { saved: false }])
    expect(await confirm(1)).toBe(false)
    expect(await store.prerequisites.listByAssessment('assessment-pati')).toMatchObject([
      { version: 2, confirmedVersion: 1, confirmedBy: 'reviewer' },
    ])
  })

  test('many are added at once', async () => {
    const store = await testStore(engine)
    await given(store)
    const confirmed = { confirmedVersion: 1, confirmedBy: 'reviewer', confirmedAt: at }
    await store.prerequisites.insertManyForAssessments([
      { assessmentId: 'assessment-pati', ...entry, version: 1, ...confirmed },
    ])
    expect(await store.prerequisites.listByAssessment('assessment-pati')).toMatchObject([confirmed])
  })
})
