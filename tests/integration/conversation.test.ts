import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { messageLimit } from '#app/domain/workflow/review-limits.ts'
import { readItem } from '#app/use-cases/answers/read-item.server.ts'
import { writeMessage } from '#app/use-cases/conversation/write-message.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, stranger, tracedActions, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const assessmentId = 'assessment-pati'
const itemCode = 'A.I.1.i.a'
const kanwil = '/kementerian/ditjenim/kanwil-jateng/'
const reviewer = officer('verifikator_kanwil', { path: kanwil, personId: 'reviewer' })

async function desk(engine: 'sqlite' | 'postgres' = 'sqlite') {
  const made = await worksheetDesk(engine)
  return { ...made, tools: { ...made.tools, newId: randomUUID } }
}
type Desk = Awaited<ReturnType<typeof desk>>

const write = ({ tools }: Desk, actor: Actor, text: string, code = itemCode) =>
  writeMessage(tools, actor, { assessmentId, itemCode: code, text })
const kindsOf = async ({ store }: Desk, personId: string) =>
  (await store.notices.listByPerson(personId, { limit: 9, offset: 0 })).map(({ kind, subject }) => [kind, subject])

eachEngine('a conversation', (engine) => {
  test('is read by both sides in its order, tells the other side, and leaves its trace without its words', async () => {
    const at = await desk(engine)
    await write(at, reviewer, 'Mana notulanya?')
    at.clock.at = new Date('2026-05-12T03:00:00.000Z')
    await write(at, operator, '  Sudah kami lampirkan.\nSilakan dilihat.  ')

    const { item } = await readItem(at.tools, operator, { assessmentId, itemCode })
    expect(item.conversation).toMatchObject({
      mayWrite: true,
      messages: [
        { role: 'verifikator_kanwil', reviewer: true, own: false, text: 'Mana notulanya?' },
        { role: 'operator_satker', reviewer: false, own: true, text: 'Sudah kami lampirkan.\nSilakan dilihat.' },
      ],
    })
    expect(await kindsOf(at, 'operator')).toEqual([['message', itemCode]])
    expect(await kindsOf(at, 'reviewer')).toEqual([['message', itemCode]])
    const events = await at.store.events.listAfter(assessmentId, 0, 9)
    expect(events.map(({ action }) => action)).toEqual(['item.message-written', 'item.message-written'])
    expect(JSON.stringify(events)).not.toContain('notula')
    expect(await verifyTrace(at.store)).toMatchObject([])
  })
})

const member = officer('anggota_pokja', { areas: ['PW'] })

test.each<[string, Actor, string, string, string]>([
  ['another office', stranger, 'Halo', itemCode, 'not-found'],
  ['a member of another area', member, 'Halo', itemCode, 'forbidden'],
  [
    'the planning bureau, which only reads',
    officer('biro_perencanaan', { path: '/kementerian/' }),
    'Halo',
    itemCode,
    'forbidden',
  ],
  ['nothing', operator, ' \n ', itemCode, 'invalid'],
  ['too much', operator, 'a'.repeat(messageLimit + 1), itemCode, 'invalid'],
  ['about an item that is none', operator, 'Halo', 'A.I.9.i.a', 'not-found'],
])('%s is refused', async (_name, actor, text, code, refusal) => {
  const at = await desk()
  await expect(write(at, actor, text, code)).rejects.toMatchObject({ code: refusal })
  expect(await tracedActions(at.store)).toEqual([])
})

test('a member of the area writes there; the longest text is taken', async () => {
  const at = await desk()
  await write(at, member, 'ä'.repeat(messageLimit), 'A.I.5.i.a')
  expect(await tracedActions(at.store)).toEqual(['item.message-written'])
})
