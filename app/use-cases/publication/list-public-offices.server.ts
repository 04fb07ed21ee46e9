import { localDay } from '#app/domain/calendar/local-day.ts'
import { publicKinds } from '#app/domain/organisation/public-kinds.ts'
import { predicateOf } from '#app/domain/publication/predicate.ts'
import type { HeldPredicate } from '#app/domain/publication/predicate.ts'
import type { Tools } from '#app/platform/tools.server.ts'

type ListTools = Pick<Tools, 'store' | 'now'>

/** One office in the list for the public. */
export type ListedOffice = {
  readonly id: string
  readonly name: string
  readonly officeClass: string | null
  readonly city: string | null
  readonly kanwil: string | null
  readonly predicate: HeldPredicate | null
}

export type OfficeList = {
  readonly offices: readonly ListedOffice[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly kanwils: readonly { readonly id: string; readonly name: string }[]
}

export type ListPublicOffices = {
  /** Part of the name, the city or the province. */
  readonly search: string
  /** The code of a Kanwil; empty for all. One that is none finds nothing. */
  readonly kanwil: string
  /** From 1; past the end the last one is shown. */
  readonly page: number
}

const perPage = 30
const mostKanwils = 100

/** A page of the offices that serve the public, by Kanwil. Nobody needs to be signed in. Four queries. */
export async function listPublicOffices(
  { store, now }: ListTools,
  { search, kanwil, page: asked }: ListPublicOffices,
): Promise<OfficeList> {
  const day = localDay(now())
  const all = await store.publicOffices.list({ day, kinds: ['kanwil'] }, { limit: mostKanwils, offset: 0 })
  const branch = kanwil === '' ? undefined : (all.find(({ id }) => id === kanwil)?.path ?? '/-/')
  const filter = { day, kinds: publicKinds, search, ...(branch !== undefined && { branch }) }
  const total = await store.publicOffices.count(filter)
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(asked, pages)
  const rows = await store.publicOffices.list(filter, { limit: perPage, offset: (page - 1) * perPage })
  const awards = await store.publicOffices.listAwards(rows.map(({ id }) => id))
  return {
    ...{ total, page, pages },
    kanwils: all.map(({ id, name }) => ({ id, name: name ?? id })),
    offices: rows.map(({ id, name, officeClass, city, kanwil: above }) => ({
      ...{ id, name: name ?? id, officeClass, city, kanwil: above },
      predicate: predicateOf(awards.filter(({ officeId }) => officeId === id)),
    })),
  }
}

/** The codes of all offices that serve the public. One query. */
export async function listPublicOfficeIds({ store, now }: ListTools): Promise<readonly string[]> {
  return store.publicOffices.listIds({ day: localDay(now()), kinds: publicKinds })
}
