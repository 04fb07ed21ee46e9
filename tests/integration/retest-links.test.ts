import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { isPublicAddress } from '#app/platform/evidence/link-address.server.ts'
import { checkLink } from '#app/platform/evidence/link-check.server.ts'
import type { LinkTools } from '#app/platform/tools.server.ts'
import { addLink } from '#app/use-cases/evidence/add-link.server.ts'
import { attachPiece } from '#app/use-cases/evidence/attach-piece.server.ts'
import { retestLinks } from '#app/use-cases/evidence/retest-links.server.ts'
import { setDetails } from '#app/use-cases/evidence/set-details.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { aCycle, anAssessment } from '#tests/support/builders.ts'
import { actions, evidenceWorld, item, otherItem, pati, supported } from '#tests/support/evidence-world.ts'
import type { EvidenceWorld } from '#tests/support/evidence-world.ts'
import { pass } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const loopbackToo = { allows: (address: string) => address === '127.0.0.1' || isPublicAddress(address), timeout: 2000 }

/** Somebody's page, which says what `status` is, and how often it was asked for. */
async function page() {
  const said = { status: 200, asked: 0, url: '' }
  const server = createServer((_request, response) => {
    said.asked += 1
    response.writeHead(said.status).end('<p>SKM</p>')
  })
  server.listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  said.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/skm`
  return { said, server }
}

type World = EvidenceWorld & LinkTools

async function world(engine: Engine = 'sqlite'): Promise<World> {
  return { ...(await evidenceWorld(engine)), checkLink: (url) => checkLink(url, loopbackToo) }
}

/** A dated link on an item of Pati that opened today. */
async function given(tools: World, url: string, subject = item): Promise<string> {
  const actor = await tools.actor('operator.pati')
  const outcome = await addLink(tools, actor, { assessmentId: pati, subject, url, title: 'SKM' })
  if (outcome.status !== 'added') throw new Error(`${url} was not added`)
  const { id: pieceId, title } = outcome.piece
  const dates = { documentDate: '2026-03-31', periodFrom: null, periodTo: null }
  await setDetails(tools, actor, { pieceId, expectedVersion: 1, title, kind: 'laporan_skm', ...dates })
  return pieceId
}

const linkOf = async ({ store }: World, pieceId: string) => {
  const { linkState, linkReason, linkCheckedAt } = (await store.evidence.findVersion(pieceId, 1))!
  return { linkState, linkReason, day: linkCheckedAt?.slice(0, 10) }
}
const toldTo = async ({ store }: World, person: string) =>
  (await store.notices.listByPerson(person, { limit: 10, offset: 0 })).map(({ kind }) => kind)

eachEngine('testing links again', (engine) => {
  test('a link that closed stops counting, its office is told once, and a mended one counts again', async () => {
    const tools = await world(engine)
    const { said } = await page()
    const pieceId = await given(tools, said.url)
    await given(tools, `${said.url}?dua`, otherItem)
    expect(await supported(tools, 'A.I.5.iii')).toBeGreaterThan(0)

    pass(tools.clock, { days: 6 })
    expect(await retestLinks(tools)).toEqual({ tested: 0, closed: 0 })
    pass(tools.clock, { days: 1 })
    said.status = 403
    expect(await retestLinks(tools)).toEqual({ tested: 2, closed: 2 })

    expect(await linkOf(tools, pieceId)).toEqual({ linkState: 'failed', linkReason: 'needs-login', day: '2026-05-19' })
    expect(await supported(tools, 'A.I.5.iii')).toBe(0)
    expect((await actions(tools, 'kanim-pati')).slice(-2)).toEqual(['evidence.link-tested', 'evidence.link-tested'])
    const [event] = await tools.store.events.listAfter('kanim-pati', 2, 1)
    expect(event).toMatchObject({ actorId: null, subject: expect.any(String) as string })
    for (const person of ['operator.pati', 'pokja.pati']) expect(await toldTo(tools, person)).toEqual(['link-closed'])
    for (const person of ['operator.surabaya', 'peninjau.jateng']) expect(await toldTo(tools, person)).toEqual([])

    expect(await retestLinks(tools)).toEqual({ tested: 0, closed: 0 })
    pass(tools.clock, { days: 1 })
    said.status = 200
    expect(await retestLinks(tools)).toEqual({ tested: 2, closed: 0 })
    expect(await linkOf(tools, pieceId)).toEqual({ linkState: 'opened', linkReason: null, day: '2026-05-20' })
    expect(await supported(tools, 'A.I.5.iii')).toBeGreaterThan(0)
    expect(await toldTo(tools, 'operator.pati')).toEqual(['link-closed'])
  })

  test('a link that still opens leaves its day and no event, and is tried every other day before a round closes', async () => {
    const tools = await world(engine)
    const { said } = await page()
    const pieceId = await given(tools, said.url)
    tools.clock.at = new Date('2026-06-24T01:00:00.000Z')
    const before = await actions(tools, 'kanim-pati')
    for (const tested of [1, 0, 1]) {
      expect(await retestLinks(tools)).toEqual({ tested, closed: 0 })
      pass(tools.clock, { days: 1 })
    }
    expect(await linkOf(tools, pieceId)).toMatchObject({ linkState: 'opened', day: '2026-06-26' })
    expect(await actions(tools, 'kanim-pati')).toEqual(before)
    expect(said.asked).toBe(3)
  })

  test('what was handed in is left alone, also where the piece serves an open worksheet besides', async () => {
    const tools = await world(engine)
    const { said } = await page()
    const pieceId = await given(tools, said.url)
    const { store } = tools
    const [lastYear, at] = ['kanim-pati-2025', tools.now().toISOString()]
    const cycle = { id: 'cycle-2025', year: 2025, evidenceFrom: '2024-01-01', evidenceTo: '2025-12-31' }
    await store.cycles.create(aCycle(cycle))
    const closed = { id: lastYear, year: 2025, cycleId: cycle.id, state: 'penilaian_kanwil' }
    await store.assessments.create(anAssessment(closed))
    const link = { assessmentId: lastYear, subject: item, pieceId, officeId: 'kanim-pati' }
    await store.evidenceLinks.link({ ...link, linkedBy: 'operator.pati', linkedAt: at })
    pass(tools.clock, { days: 30 })
    said.status = 404

    expect(await retestLinks(tools)).toEqual({ tested: 0, closed: 0 })
    expect(await linkOf(tools, pieceId)).toMatchObject({ linkState: 'opened', day: '2026-05-12' })
    expect(said.asked).toBe(1)
  })
})

test('a page that does not answer once is in doubt and counts; the second time it is closed', async () => {
  const tools = await world()
  const { said, server } = await page()
  const pieceId = await given(tools, said.url)
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
  pass(tools.clock, { days: 7 })

  expect(await retestLinks(tools)).toEqual({ tested: 1, closed: 0 })
  expect(await linkOf(tools, pieceId)).toEqual({ linkState: 'opened', linkReason: 'error', day: '2026-05-12' })
  expect(await supported(tools, 'A.I.5.iii')).toBeGreaterThan(0)
  expect(await toldTo(tools, 'operator.pati')).toEqual([])

  pass(tools.clock, { days: 1 })
  expect(await retestLinks(tools)).toEqual({ tested: 1, closed: 1 })
  expect(await linkOf(tools, pieceId)).toEqual({ linkState: 'failed', linkReason: 'error', day: '2026-05-20' })
  expect(await supported(tools, 'A.I.5.iii')).toBe(0)
})

test('while no host answers at all, it is our network that is broken, and nothing is kept', async () => {
  const tools = await world()
  const opens = { ...tools, checkLink: () => Promise.resolve({ ok: true, reason: 'opened' } as const) }
  const pieces: string[] = []
  for (const host of ['satu', 'dua', 'tiga']) pieces.push(await given(opens, `https://${host}.example.go.id/`))
  pass(tools.clock, { days: 7 })
  const before = await actions(tools, 'kanim-pati')
  const silent = { ...tools, checkLink: () => Promise.resolve({ ok: false, reason: 'timeout' } as const) }

  await expect(retestLinks(silent)).rejects.toThrow('no link answers')
  for (const pieceId of pieces) expect(await linkOf(tools, pieceId)).toMatchObject({ linkReason: null })
  expect(await actions(tools, 'kanim-pati')).toEqual(before)
})

test('a piece that changed while its link was tried is left to another day', async () => {
  const tools = await world()
  const { said } = await page()
  const pieceId = await given(tools, said.url)
  const actor = await tools.actor('operator.pati')
  pass(tools.clock, { days: 7 })
  const changing = {
    ...tools,
    async checkLink() {
      const piece = (await tools.store.evidence.find(pieceId))!
      const at = tools.now().toISOString()
      const version = (await tools.store.evidence.findVersion(pieceId, 1))!
      const { pieceId: _piece, number: _number, ...rest } = version
      await tools.store.evidence.addVersion(piece, { ...rest, url: 'https://lain.example.go.id/', uploadedAt: at })
      await attachPiece(tools, actor, { assessmentId: pati, pieceId, subjects: [otherItem] })
      return { ok: false, reason: 'not-found', status: 404 } as const
    },
  }
  expect(await retestLinks(changing)).toEqual({ tested: 0, closed: 0 })
  expect(await linkOf(tools, pieceId)).toMatchObject({ linkState: 'opened' })
})
