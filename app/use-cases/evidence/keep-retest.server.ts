import type { Role } from '#app/domain/access/roles.ts'
import { AppError } from '#app/domain/errors.ts'
import { linkNews } from '#app/domain/evidence/link-tests.ts'
import { findSubject } from '#app/domain/instrument/subjects.ts'
import { openStates } from '#app/domain/workflow/states.ts'
import type { LinkResult } from '#app/platform/evidence/link-check.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { deskOf, holdUnasked, refreshServed } from './hold-piece.server.ts'
import type { OpenedPiece } from './hold-piece.server.ts'
import { linkTest } from './link-version.server.ts'

type RetestTools = Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>
type TriedLink = { readonly pieceId: string; readonly number: number; readonly url: string }

const office: readonly Role[] = ['operator_satker', 'anggota_pokja', 'ketua_pokja', 'ketua_tim_zi']

/**
 * Keeps what a daily test of a link found, in one transaction with the scores; a link that opened until now and is
 * closed is told to the office, once a day however many there are. 'unchanged' where the link is another by now, or
 * serves something that was handed in: that does not change behind anybody's back.
 */
export function keepRetest(
  tools: RetestTools,
  tried: TriedLink,
  result: LinkResult,
): Promise<'unchanged' | 'kept' | 'closed'> {
  return tools.store.transaction(async (repositories) => {
    const held = await holdOpen(repositories, tools, tried)
    if (!held) return 'unchanged'
    const { piece, version } = held
    const at = tools.now().toISOString()
    const news = linkNews(version, result)
    const found =
      news === 'in-doubt'
        ? // Tested again tomorrow, as one that was not tested today.
          { ...linkTest({ ok: true, reason: 'opened' }, version.linkCheckedAt ?? at), linkReason: result.reason }
        : linkTest(result, at)
    await repositories.evidence.setLinkTest(piece.id, version.number, found)
    if (found.linkState === version.linkState && found.linkReason === version.linkReason) return 'kept'
    await repositories.events.append({
      stream: piece.officeId,
      at,
      actorId: null,
      action: 'evidence.link-tested',
      subject: piece.id,
      oldValue: { linkState: version.linkState, linkReason: version.linkReason },
      newValue: { linkState: found.linkState, linkReason: found.linkReason },
    })
    if (found.linkState === version.linkState) return 'kept'
    await refreshServed(repositories, tools, held)
    if (found.linkState === 'opened') return 'kept'
    await tellOffice(repositories, tools, held)
    return 'closed'
  })
}

/** The piece as it was when its link was tried, where everything it serves is open; undefined otherwise. */
async function holdOpen(repositories: Repositories, tools: RetestTools, { pieceId, number, url }: TriedLink) {
  try {
    const held = await holdUnasked(repositories, tools, pieceId)
    const isOpen = held.desks.every(({ cycle, place }) => cycle.state === 'open' && openStates.includes(place.state))
    return isOpen && held.version.number === number && held.version.url === url ? held : undefined
  } catch (error) {
    // Removed, or attached to something more, in this very moment: another day.
    if (error instanceof AppError) return undefined
    throw error
  }
}

/** Each area it serves hears of it; a grant without areas, and what belongs to no area, mean everybody. */
async function tellOffice(repositories: Repositories, tools: RetestTools, { links, desks }: OpenedPiece) {
  for (const { assessmentId, subject } of links) {
    const { assessment, edition, place } = deskOf(desks, assessmentId)
    await notify(repositories, tools, {
      kind: 'link-closed',
      officeId: assessment.officeId,
      officePath: assessment.officePath,
      today: place.today,
      assessmentId: null,
      roles: office,
      areaKey: findSubject(edition, subject)?.areaKey,
      dedupeKey: `link-closed:${assessment.officeId}:${place.today}`,
    })
  }
}
