import { Readable } from 'node:stream'
import { expect } from 'vitest'
import type { Role } from '#app/domain/access/roles.ts'
import { DEFAULT_LIMITS } from '#app/domain/evidence/file-rules.ts'
import { findSession } from '#app/use-cases/accounts/find-session.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { addFiles } from '#app/use-cases/evidence/add-files.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import type * as Row from '#db/schema.ts'
import { aCycle, anAnswer, anAssessment, aPerson } from './builders.ts'
import { aRole, givenPerson, givenUnits } from './people.ts'
import * as sample from './sample-files.ts'
import { testServices } from './services.ts'
import type { TestServices } from './services.ts'

export const pati = 'kanim-pati-2026'
export const surabaya = 'kanim-surabaya-2026'

/** An item of supervision, and one of public service, each in the other's team. */
export const item = 'A.I.5.iii.c'
export const otherItem = 'A.I.6.i.a'

const people: readonly (readonly [id: string, role: Role, unit: string])[] = [
  ['operator.pati', 'operator_satker', 'kanim-pati'],
  ['kepala.pati', 'kepala_kantor', 'kanim-pati'],
  ['operator.surabaya', 'operator_satker', 'kanim-surabaya'],
  ['peninjau.jateng', 'verifikator_kanwil', 'kanwil-jateng'],
  ['peninjau.jatim', 'verifikator_kanwil', 'kanwil-jatim'],
  ['pimpinan', 'pimpinan', 'kementerian'],
  ['tpn', 'tpn', 'kementerian'],
  ['tamu', 'viewer', 'kementerian'],
]

export type EvidenceWorld = TestServices & { readonly actor: (id: string) => Promise<Actor> }

/** Two offices that fill their worksheets of 2026, with one answered item in each, and people of every desk. */
export async function evidenceWorld(
  engine: Engine = 'sqlite',
  assessment: Partial<Row.AssessmentTable> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<EvidenceWorld> {
  const services = await testServices(engine, environment)
  const { store } = services
  await givenUnits(store)
  for (const [id, role, unit] of people) await givenPerson(store, id, role, unit)
  await store.persons.create(aPerson({ id: 'pokja.pati', name: 'pokja.pati' }))
  await store.roles.create(aRole('pokja.pati', 'anggota_pokja', 'kanim-pati', { areas: ['PW'] }))
  await store.cycles.create(aCycle())
  const state = { state: 'penilaian_mandiri', ...assessment }
  await store.assessments.create(anAssessment({ id: pati, ...state }))
  await store.assessments.create(anAssessment({ id: surabaya, officeId: 'kanim-surabaya', target: 'WBK' }))
  const answered = { value: '"A"', answeredBy: 'operator.pati' }
  for (const itemCode of [item, otherItem])
    await store.answers.insertMany([anAnswer({ assessmentId: pati, itemCode, ...answered })])
  return { ...services, actor: (id) => actorOf(services, id) }
}

async function actorOf(services: TestServices, id: string): Promise<Actor> {
  const token = services.tokens.newToken()
  const at = services.now().toISOString()
  await services.store.sessions.create({
    ...{ id: services.newId(), tokenHash: services.tokens.hashToken(token), personId: id, device: 'test' },
    ...{ createdAt: at, lastSeenAt: at, expiresAt: '2027-01-01T00:00:00.000Z', revokedAt: null },
  })
  const found = await findSession(services, token)
  if (!found) throw new Error(`Nobody is called ${id}`)
  return found.actor
}

/** A file as an upload has kept it. */
export async function kept({ evidence }: TestServices, name: string, content: Buffer = sample.pdf(0, name)) {
  const putting = await evidence.put(Readable.from(content), { name, limits: DEFAULT_LIMITS })
  if (!putting.ok) throw new Error(`${name} was refused: ${putting.refusal.reason}`)
  return putting.object
}

/** One piece on one item of Pati, made by its operator. */
export async function givenPiece(world: EvidenceWorld, name = 'Laporan monev.pdf', subject = item): Promise<string> {
  const file = await kept(world, name)
  const outcomes = await addFiles(world, await world.actor('operator.pati'), {
    assessmentId: pati,
    subject,
    files: [file],
  })
  const [outcome] = outcomes
  if (outcome?.status !== 'added') throw new Error(`${name} was not added`)
  return outcome.piece.id
}

/** Unrounded points of an item's sub-area on the supported track, as kept. */
export async function supported({ store }: TestServices, node: string): Promise<number> {
  const rows = await store.scores.listForAssessment(pati)
  return rows.find((row) => row.track === 'supported' && row.node === node)?.points ?? 0
}

/** The actions of a stream's events, the oldest first. */
export async function actions({ store }: TestServices, stream: string): Promise<readonly string[]> {
  return (await store.events.listAfter(stream, 0, 100)).map(({ action }) => action)
}

/** Runs what must be refused, and proves that it left no row, no event and no file. */
export async function expectRefused(
  world: EvidenceWorld,
  run: () => Promise<unknown>,
  refusal: { readonly code: string; readonly reason?: string },
): Promise<void> {
  const before = await snapshot(world)
  await expect(run()).rejects.toMatchObject(refusal)
  expect(await snapshot(world)).toEqual(before)
}

async function snapshot({ store, evidence }: TestServices) {
  const heads = await store.events.listHeads()
  const library = await store.evidenceLibrary.list('kanim-pati', { limit: 100 })
  const links = await store.evidenceLinks.listByAssessment(pati)
  const objects = []
  for await (const object of evidence.list()) objects.push(object.sha256)
  return { heads, library, links, objects: objects.sort() }
}
