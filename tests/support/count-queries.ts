import type { KyselyPlugin } from 'kysely'
import type { OpenDatabase } from '#db/client.server.ts'
import { createStore } from '#db/store.server.ts'
import type { Store } from '#db/store.server.ts'

export type CountingStore = { readonly store: Store; readonly count: () => number }

/** A store that counts every query it makes, those inside transactions too. */
export function countingStore({ db }: Pick<OpenDatabase, 'db'>): CountingStore {
  let queries = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    // Once for each answer: a query inside another is transformed too, but asks nothing of its own.
    transformResult({ result }) {
      queries++
      return Promise.resolve(result)
    },
  }
  return { store: createStore({ db: db.withPlugin(counter) }), count: () => queries }
}
