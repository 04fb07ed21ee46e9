import type { Edition } from '#app/domain/instrument/types.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { inOneLanguage } from '#app/domain/instrument/one-language.ts'
import type { Tools } from '#app/platform/tools.server.ts'

export type EditionLine = ReturnType<typeof listEditions>[number]

/** All editions, the newest first, with what one must know before reading one. No database is asked. */
export function listEditions({ editions }: Pick<Tools, 'editions'>, language: 'id' | 'en') {
  return [...editions.values()].map((edition) => {
    const { editionId, title, legalBasis, status, scoringReady } = edition
    return {
      editionId,
      title: title[language],
      legalBasis,
      status,
      scoringReady,
      inForce: isInForce(edition),
      statusNotice: edition.statusNotice ? inOneLanguage(edition.statusNotice, language) : null,
      items: indexEdition(edition).items.length,
      areas: edition.areas.length,
    }
  })
}

/** An edition whose regulation has no last day. */
export function isInForce({ legalBasis }: Pick<Edition, 'legalBasis'>): boolean {
  return legalBasis.some(({ inForceTo }) => inForceTo === null)
}
