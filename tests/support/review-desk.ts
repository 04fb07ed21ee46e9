import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/domain/access/actor.ts'
import { judgeItem } from '#app/use-cases/review/judge-item.server.ts'
import type { JudgeItem } from '#app/use-cases/review/judge-item.server.ts'
import { readDesk } from '#app/use-cases/review/read-desk.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import { anAnswer, anEvidenceLink, aPerson, aPiece, aVersion } from './builders.ts'
import { aRole } from './people.ts'
import { officer, operator, worksheetDesk } from './worksheet-desk.ts'

export const assessmentId = 'assessment-pati'
export const itemCode = 'A.I.1.iv.b'
export const other = 'A.I.1.i.a'
export const kanwil = '/kementerian/ditjenim/kanwil-jateng/'
export const reviewer = officer('verifikator_kanwil', { path: kanwil, personId: 'reviewer' })
export const second = officer('verifikator_kanwil', { path: kanwil, personId: 'second' })

const [grant] = reviewer.grants
/** A reviewer who worked at Kanim Pati in January of the assessment year. */
export const wasOperator: Actor = { ...reviewer, grants: [grant!, { ...operator.grants[0]!, to: '2026-01-31' }] }

/** Kanim Pati handed in two items, one of them with a piece; two reviewers sit in its Kanwil. */
export async function reviewDesk(engine: 'sqlite' | 'postgres' = 'sqlite') {
  const made = await worksheetDesk(engine)
  const { store } = made
  await store.persons.create(aPerson({ id: 'second', name: 'Peninjau kedua' }))
  await store.roles.insertMany([aRole('second', 'verifikator_kanwil', 'kanwil-jateng')])
  await store.answers.insertMany([
    anAnswer({ itemCode, value: '"B"', note: 'Dua kali setahun.', submittedVersion: 1 }),
    anAnswer({ itemCode: other, submittedVersion: 1 }),
  ])
  await store.evidence.create(aPiece(), aVersion())
  await store.evidenceLinks.insertMany([anEvidenceLink({ subject: itemCode })])
  const move = { id: assessmentId, expectedVersion: 1, from: 'pembangunan', to: 'penilaian_kanwil' }
  await store.assessments.moveState({ ...move, submitted: { at: '2026-05-02T02:00:00.000Z', by: 'operator' } })
  const tools = { ...made.tools, newId: randomUUID }
  const assessment = await store.assessments.find(assessmentId)
  await store.transaction((bound) => refreshScores(bound, tools, assessment!))
  return { ...made, tools }
}

export type ReviewDesk = Awaited<ReturnType<typeof reviewDesk>>

/** A verdict of a reviewer who has seen the first version and no verdict before. */
export const accept = (answer = 'B', changes: Partial<JudgeItem> = {}): JudgeItem => ({
  assessmentId,
  itemCode,
  seenVersion: 1,
  seenVerdict: null,
  verdict: { outcome: 'accepted', answer },
  note: '',
  pieces: [],
  ...changes,
})
export const giveBack = (changes: Partial<JudgeItem> = {}): JudgeItem => ({
  ...accept(),
  verdict: { outcome: 'returned', reasonCode: 'BELUM_TTD' },
  note: 'Belum bernomor.',
  ...changes,
})
export const judge = ({ tools }: ReviewDesk, actor: Actor, input: JudgeItem) => judgeItem(tools, actor, input)
/** What the desk shows of an item. */
export const look = ({ tools }: ReviewDesk, actor: Actor = reviewer, code = itemCode) =>
  readDesk(tools, actor, { assessmentId, itemCode: code })
