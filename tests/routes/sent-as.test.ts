import { expect, test } from 'vitest'
import { actOnPaper } from '#app/http/survey-paper-acts.server.ts'
import { enterByForm } from '#app/http/complaint-acts.server.ts'
import { onceToken } from '#app/http/sent-as.server.ts'
import { complaintDesk, operator as clerk } from '#tests/support/complaint-desk.ts'
import { operator, surveyDesk } from '#tests/support/survey-desk.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const officeId = 'kanim-pati'
const digits = Object.fromEntries(Array.from({ length: 9 }, (_one, place) => [`u${place + 1}`, '4']))
const letter = {
  kind: 'complaint',
  channel: 'letter',
  service: '',
  receivedOn: '2026-05-11',
  text: 'Surat',
  contact: '',
}

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

eachEngine('a form of the desk that is sent twice', (engine) => {
  test('a sheet of paper counts once, and one just like it counts too', async () => {
    const { store, open } = await surveyDesk(engine)
    const key = { officeId, campaignId: await open() }
    const send = (fields: Readonly<Record<string, string>>) =>
      actOnPaper(operator, key, formOf({ service: 'PSP-E', ...digits, comment: '', ...fields }))
    const count = async () => (await store.surveyAnswers.tally([key.campaignId])).map(({ paper }) => paper)
    const once = onceToken()
    const twice = await Promise.all([send({ once }), send({ once })])
    expect(twice.map(({ ok }) => ok)).toEqual([true, true])
    expect(await count()).toEqual([1])
    expect((await send({ once: onceToken() })).ok).toBe(true)
    expect(await count()).toEqual([2])

    // What was refused was not there before.
    const faulty = { once: onceToken(), comment: 'Hubungi 0812 3456 7890' }
    for (const _press of [1, 2]) expect((await send(faulty)).status).toBe(400)
    expect((await send({ ...faulty, comment: 'Ramah.' })).ok).toBe(true)
    expect(await count()).toEqual([3])
  })

  test('a letter is entered once, under one number and code', async () => {
    const { services } = await complaintDesk(engine)
    const send = (once: string) => enterByForm(clerk, officeId, formOf({ ...letter, once }))
    const once = onceToken()
    const [first, second] = await Promise.all([send(once), send(once)])
    expect(second).toEqual(first)
    const other = await send(onceToken())
    expect(other).not.toEqual(first)
    const kept = await services.database.db.selectFrom('complaint').select('id').execute()
    expect(kept).toHaveLength(2)
    expect(kept.map(({ id }) => id)).toContain((first as { ticket: string }).ticket)
  })
})
