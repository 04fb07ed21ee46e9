import type { Services } from '#app/platform/services.server.ts'
import { signedIn, type Visited, type Visitor } from './visitor.ts'

/** One request of a person; `turn` counts the person's own. */
export type Person = (turn: number) => Promise<Visited & { readonly kind: 'read' | 'written'; readonly what: string }>

type Step = () => ReturnType<Person>

const operators = 28
const reviewers = 12
const leaders = 8
/** Answered by every operator, in turn with the other level. */
const itemCode = 'A.I.5.iii.d'

/** Fifty people: offices that answer, two of one office who answer the same, reviewers who judge, and leaders. */
export async function everybody(services: Services, address: string): Promise<readonly Person[]> {
  const enter = (personId: string) => signedIn(services, address, personId)
  const writing = await offices(services, ['pembangunan'])
  const own = writing.filter(({ officeId }) => officeId.startsWith('kanim-uji-')).slice(0, operators)
  const shared = writing.find(({ officeId }) => officeId === 'kanim-wonosobo')!
  const answering = [
    ...own.map(({ id, officeId }) => ({ id, officeId, personId: `operator.${officeId}` })),
    { ...shared, personId: 'operator.wonosobo' },
    { ...shared, personId: 'ketua.wonosobo' },
  ]
  const judged = await offices(services, ['penilaian_kanwil'])
  const desks = (await reviewersOf(services)).flatMap(({ personId, unitId }) => {
    const found = judged.find(({ officeId, parentId }) => parentId === unitId && officeId.startsWith('kanim-uji-'))
    return found ? [{ personId, id: found.id }] : []
  })
  return Promise.all([
    ...answering.map(async (desk) => officer(await enter(desk.personId), desk, await versionOf(services, desk.id))),
    ...desks.slice(0, reviewers).map(async (desk) => reviewer(await enter(desk.personId), desk.id)),
    ...Array.from({ length: leaders }, async () => leader(await enter('pimpinan'))),
  ])
}

function officer(visitor: Visitor, desk: { readonly id: string; readonly officeId: string }, known: number): Person {
  let version = known
  const answer = async (turn: number) => {
    const fields = { intent: 'answer', version: String(version), choice: turn % 8 < 4 ? 'A' : 'B' }
    const note = `Putaran ${turn}`
    const visited = await visitor.post(`/assessments/${desk.id}/items/${itemCode}/answer`, { ...fields, note })
    version = versionIn(visited.text) ?? version
    return visited
  }
  return (turn) =>
    inTurn(turn, [
      read(visitor, `/offices/${desk.officeId}`),
      written('answer', () => answer(turn)),
      read(visitor, `/assessments/${desk.id}/worksheet/A.I.5.iii`),
      written('answer', () => answer(turn)),
    ])
}

/** Goes through the worksheet as it is led: the queue, the item that waits, a verdict with the level claimed. */
function reviewer(visitor: Visitor, id: string): Person {
  const path = `/assessments/${id}/review/${itemCode}`
  let page = ''
  const open = async () => {
    const visited = await visitor.get(path)
    page = visited.text
    return visited
  }
  const judge = (turn: number) => {
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
    const [version, seen] = [field('version'), field('seen')]
    const verdict = turn % 8 < 4 ? { intent: 'accept', choice: 'B', note: 'Bukti dibaca.' } : returned
    return visitor.post(path, { version, seen, ...verdict })
  }
  return (turn) =>
    inTurn(turn, [
      read(visitor, '/reviews'),
      async () => ({ ...(await open()), kind: 'read', what: path }),
      written('verdict', () => judge(turn)),
      read(visitor, `/assessments/${id}/review/finish`),
    ])
}

const returned = { intent: 'return', reasonCode: 'TIDAK_LENGKAP', note: 'Daftar hadir belum ada.' }

function leader(visitor: Visitor): Person {
  const paths = ['/monitoring', '/monitoring/regions', '/monitoring?baris=100&urut=total', '/monitoring/changes']
  return (turn) =>
    inTurn(
      turn,
      paths.map((path) => read(visitor, path)),
    )
}

function read(visitor: Visitor, path: string): Step {
  return async () => ({ ...(await visitor.get(path)), kind: 'read', what: path })
}

function written(what: string, write: () => Promise<Visited>): Step {
  return async () => ({ ...(await write()), kind: 'written', what })
}

function inTurn(turn: number, steps: readonly Step[]): ReturnType<Person> {
  return steps[turn % steps.length]!()
}

function versionIn(text: string): number | undefined {
  const found = /"version":(\d+)/.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

async function versionOf({ store }: Services, assessmentId: string): Promise<number> {
  return (await store.answers.find(assessmentId, itemCode, 'office'))?.version ?? 0
}

function offices({ database }: Services, states: readonly string[]) {
  return database.db
    .selectFrom('assessment')
    .innerJoin('organisationUnit', 'organisationUnit.id', 'assessment.officeId')
    .select(['assessment.id', 'officeId', 'parentId'])
    .where('state', 'in', [...states])
    .orderBy('assessment.id')
    .execute()
}

function reviewersOf({ database }: Services) {
  return database.db
    .selectFrom('roleAssignment')
    .select(['personId', 'unitId'])
    .where('role', '=', 'verifikator_kanwil')
    .orderBy('personId')
    .execute()
}
