import type { Store } from '#db/store.server.ts'

/** A role as it is kept, with the unit it was given for. */
export type RoleRow = Awaited<ReturnType<Store['roles']['listByPersons']>>[number]

/** An account as it is kept; its password hash never leaves the use cases. */
export type PersonRow = NonNullable<Awaited<ReturnType<Store['persons']['find']>>>
