import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { tracedSubject } from './finding-subject.server.ts'
import { assertMay, getFinding, holdAssessment } from './open-findings.server.ts'
import type { FindingKey } from './open-findings.server.ts'
import { tellOffice } from './tell-findings.server.ts'

export type JudgeFinding = FindingKey &
  ({ readonly act: 'close' } | { readonly act: 'send-back'; readonly reason: string })

/**
 * The internal team closes a finding that was followed up, or sends the answer back with a reason. Throws 'conflict'
 * ('finding-unanswered', 'finding-changed', 'finding-not-now'), 'forbidden' and 'not-found'.
 */
export async function judgeFinding(
  tools: Pick<Tools, 'store' | 'now' | 'newId'>,
  actor: Actor,
  input: JudgeFinding,
): Promise<void> {
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    const { assessment, place } = await holdAssessment(repositories, tools, actor, input.assessmentId)
    const finding = await getFinding(repositories, input, actor, place)
    assertMay(actor, 'finding:judge', place, finding.areaKey)
    if (finding.state !== 'answered') throw new AppError('conflict', 'finding-unanswered')

    const closes = input.act === 'close'
    const change = closes
      ? { state: 'closed' as const, closedBy: actor.personId, closedAt: at }
      : { state: 'open' as const, returnNote: input.reason }
    if (!(await repositories.findings.change(finding.id, finding.version, change))) {
      throw new AppError('conflict', 'finding-changed')
    }
    const { number, areaKey } = finding
    await repositories.events.append({
      stream: assessment.id,
      at,
      actorId: actor.personId,
      action: closes ? 'finding.closed' : 'finding.sent-back',
      subject: tracedSubject(finding),
      oldValue: { number, state: finding.state },
      newValue: { number, state: change.state },
      ...(input.act === 'send-back' && { reason: input.reason }),
    })
    const news = closes ? 'closed' : 'sent-back'
    await tellOffice(repositories, tools, actor, { assessment, today: place.today, news, number, areaKey })
  })
}
