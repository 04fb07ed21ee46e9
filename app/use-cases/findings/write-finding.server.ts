import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { subjectOf, tracedSubject } from './finding-subject.server.ts'
import { assertMay, draftStream, getFinding, holdAssessment } from './open-findings.server.ts'
import type { FindingKey } from './open-findings.server.ts'
import { reopenReport } from './reopen-report.server.ts'

type FindingTools = Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>

export type WriteFinding = {
  readonly assessmentId: string
  /** Null for a new one. */
  readonly findingId: string | null
  readonly expectedVersion: number
  /** An item's code, `AREA:` and an area, or empty for the whole office. */
  readonly subject: string
  readonly condition: string
  readonly recommendation: string
  /** Last day for the office's answer, not before today at the office. */
  readonly dueOn: string
}

/**
 * A member of the internal team writes a finding, or changes one that is not published yet. Only the internal team
 * sees it, and its trace, until the report is approved.
 *
 * Throws 'invalid' ('finding-subject', 'due-passed'), 'conflict' ('report-signed', 'finding-published',
 * 'finding-changed', 'finding-not-now'), 'forbidden' and 'not-found'.
 */
export function writeFinding(tools: FindingTools, actor: Actor, input: WriteFinding): Promise<{ readonly id: string }> {
  return tools.store.transaction(async (repositories) => {
    const { assessment, place } = await holdAssessment(repositories, tools, actor, input.assessmentId)
    const subject = subjectOf(getEdition(tools.editions, assessment.editionId), input.subject)
    assertMay(actor, 'finding:write', place, subject.areaKey)
    if (input.dueOn < place.today) throw new AppError('invalid', 'due-passed')
    const before = await openDraft(repositories, actor, place, input)
    await reopenReport(repositories, assessment.id)

    const { condition, recommendation, dueOn } = input
    const text = { ...subject, condition, recommendation, dueOn }
    const at = tools.now().toISOString()
    const written = { ...text, writtenBy: actor.personId, writtenAt: at }
    const id = before?.id ?? tools.newId()
    const number = before?.number ?? (await nextNumber(repositories, assessment.id))
    if (before) {
      if (!(await repositories.findings.change(id, before.version, written))) {
        throw new AppError('conflict', 'finding-changed')
      }
    } else {
      await repositories.findings.create({
        ...{ id, number, assessmentId: assessment.id, officeId: assessment.officeId, version: 1, state: 'open' },
        ...{ publishedAt: null, answer: '', answeredBy: null, answeredAt: null },
        ...{ returnNote: '', closedBy: null, closedAt: null },
        ...written,
      })
    }
    await repositories.events.append({
      stream: draftStream(assessment.id),
      at,
      actorId: actor.personId,
      action: 'finding.written',
      subject: tracedSubject({ itemCode: subject.itemCode, number }),
      oldValue: before ? textOf(before) : null,
      newValue: { number, ...text },
    })
    return { id }
  })
}

/** Takes a draft away before anybody beyond the internal team saw it. Throws as `writeFinding`. */
export async function dropFinding(tools: Pick<Tools, 'store' | 'now'>, actor: Actor, key: FindingKey): Promise<void> {
  await tools.store.transaction(async (repositories) => {
    const { assessment, place } = await holdAssessment(repositories, tools, actor, key.assessmentId)
    const finding = await openDraft(repositories, actor, place, key)
    if (!finding) throw new AppError('not-found', 'finding')
    await reopenReport(repositories, assessment.id)
    if (!(await repositories.findings.dropDraft(finding.id, finding.version))) {
      throw new AppError('conflict', 'finding-changed')
    }
    await repositories.events.append({
      stream: draftStream(assessment.id),
      at: tools.now().toISOString(),
      actorId: actor.personId,
      action: 'finding.dropped',
      subject: tracedSubject(finding),
      oldValue: textOf(finding),
      newValue: null,
    })
  })
}

async function openDraft(
  repositories: Pick<Repositories, 'findings'>,
  actor: Actor,
  place: Parameters<typeof assertMay>[2],
  { assessmentId, findingId, expectedVersion }: Pick<WriteFinding, 'assessmentId' | 'findingId' | 'expectedVersion'>,
) {
  if (findingId === null) return undefined
  const finding = await getFinding(repositories, { assessmentId, findingId, expectedVersion }, actor, place)
  assertMay(actor, 'finding:write', place, finding.areaKey)
  if (finding.publishedAt !== null) throw new AppError('conflict', 'finding-published')
  return finding
}

async function nextNumber({ findings }: Pick<Repositories, 'findings'>, assessmentId: string): Promise<number> {
  const all = await findings.listByAssessment(assessmentId)
  return Math.max(0, ...all.map(({ number }) => number)) + 1
}

type Texts = Pick<
  Awaited<ReturnType<typeof getFinding>>,
  'number' | 'areaKey' | 'itemCode' | 'condition' | 'recommendation' | 'dueOn'
>

function textOf({ number, areaKey, itemCode, condition, recommendation, dueOn }: Texts) {
  return { number, areaKey, itemCode, condition, recommendation, dueOn }
}
