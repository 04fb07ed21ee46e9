import type { Repositories } from '#db/store.server.ts'

/** A list that was read, as it is kept. */
export type BulkImport = NonNullable<Awaited<ReturnType<Repositories['bulkImports']['find']>>>

/** Something to be noted. */
export type NewEvent = Parameters<Repositories['events']['append']>[0]
