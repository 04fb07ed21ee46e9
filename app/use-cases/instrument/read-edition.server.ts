import { AppError } from '#app/domain/errors.ts'
import { inOneLanguage } from '#app/domain/instrument/one-language.ts'
import type { InOneLanguage } from '#app/domain/instrument/one-language.ts'
import type { Edition } from '#app/domain/instrument/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { isInForce } from './list-editions.server.ts'

/** An edition in one language; the rules of calculation are explained on a page of their own. */
export type EditionDocument = Omit<InOneLanguage<Edition>, 'aggregation' | 'counts' | 'formatVersion'> & {
  readonly inForce: boolean
  /** The editions before and after it that can be read too. */
  readonly related: readonly { readonly editionId: string; readonly title: string; readonly isNewer: boolean }[]
}

/** An edition as a readable document. Throws 'not-found' for an unknown one. No database is asked. */
export function readEdition(
  { editions }: Pick<Tools, 'editions'>,
  editionId: string,
  language: 'id' | 'en',
): EditionDocument {
  const edition = editions.get(editionId)
  if (!edition) throw new AppError('not-found', 'edition')
  const { aggregation: _rules, counts: _counts, formatVersion: _format, ...read } = edition
  const titles = (ids: readonly string[], isNewer: boolean) =>
    ids.flatMap((id) => {
      const other = editions.get(id)
      return other ? [{ editionId: id, title: other.title[language], isNewer }] : []
    })
  return {
    ...inOneLanguage(read, language),
    inForce: isInForce(edition),
    related: [...titles(edition.replacedBy ?? [], true), ...titles(edition.replaces ?? [], false)],
  }
}
