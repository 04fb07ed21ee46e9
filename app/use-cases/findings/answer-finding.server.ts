import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { itemsOfAreas } from '#app/domain/instrument/subjects.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { tracedSubject } from './finding-subject.server.ts'
import { assertMay, getFinding, holdAssessment } from './open-findings.server.ts'
import type { FindingKey } from './open-findings.server.ts'
import { tellOf } from './tell-findings.server.ts'

type FindingTools = Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>

export type AnswerFinding = FindingKey & {
  readonly answer: string
  /** Pieces of the office's library that show it; those named before and left out now are taken off. */
  readonly pieceIds: readonly string[]
}

/**
 * The office says what it did about a finding, with pieces of its library; until the finding is closed it may say so
 * again. Throws 'conflict' ('finding-changed', 'finding-closed', 'finding-not-now'), 'forbidden' for another team's
 * area, 'not-found' for a draft, another office or a piece that is not the office's or not the actor's to read.
 */
export async function answerFinding(tools: FindingTools, actor: Actor, input: AnswerFinding): Promise<void> {
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    const { assessment, place } = await holdAssessment(repositories, tools, actor, input.assessmentId)
    const finding = await getFinding(repositories, input, actor, place)
    assertMay(actor, 'finding:answer', place, finding.areaKey)
    if (finding.state === 'closed') throw new AppError('conflict', 'finding-closed')

    const edition = getEdition(tools.editions, assessment.editionId)
    const mayRead = await readablePieces(repositories, actor, place, edition)
    const cited = (await repositories.findings.listPieces(assessment.id))
      .filter(({ findingId }) => findingId === finding.id)
      .map(({ pieceId }) => pieceId)
    const added = [...new Set(input.pieceIds)].filter((id) => !cited.includes(id))
    for (const id of added) {
      const piece = await repositories.evidence.find(id)
      const isOurs = piece?.officeId === assessment.officeId && piece.removedAt === null
      if (!isOurs || !(await mayRead(id))) throw new AppError('not-found', 'evidence')
    }
    const removed: string[] = []
    for (const id of cited) if (!input.pieceIds.includes(id) && (await mayRead(id))) removed.push(id)

    const told = { answer: input.answer, answeredBy: actor.personId, answeredAt: at, returnNote: '' }
    const changed = await repositories.findings.change(finding.id, finding.version, { ...told, state: 'answered' })
    if (!changed) throw new AppError('conflict', 'finding-changed')
    await repositories.findings.removePieces(finding.id, removed)
    const link = { findingId: finding.id, officeId: assessment.officeId, addedBy: actor.personId, addedAt: at }
    await repositories.findings.addPieces(added.map((pieceId) => ({ ...link, pieceId })))

    const { number, areaKey } = finding
    await repositories.events.append({
      stream: assessment.id,
      at,
      actorId: actor.personId,
      action: 'finding.answered',
      subject: tracedSubject(finding),
      oldValue: { number, state: finding.state, answer: finding.answer, pieces: cited },
      newValue: {
        ...{ number, state: 'answered', answer: input.answer },
        pieces: [...cited.filter((id) => !removed.includes(id)), ...added],
      },
    })
    await tellOf(repositories, tools, actor, {
      ...{ assessment, today: place.today, news: 'answered', number },
      ...{ roles: ['tpi_anggota', 'tpi_ketua'], areaKey: areaKey ?? undefined },
    })
  })
}

/** Somebody limited to areas names what serves these, or serves nothing yet. */
async function readablePieces(
  { evidenceLinks }: Pick<Repositories, 'evidenceLinks'>,
  actor: Actor,
  place: AssessmentPlace,
  edition: ReturnType<typeof getEdition>,
): Promise<(pieceId: string) => Promise<boolean>> {
  const areas = areasFor(actor, 'evidence:read', place)
  if (areas === null) return () => Promise.resolve(true)
  const items = itemsOfAreas(edition, areas)
  return async (pieceId) => {
    const links = await evidenceLinks.listByPieces([pieceId])
    return links.length === 0 || links.some(({ subject }) => items.includes(subject))
  }
}
