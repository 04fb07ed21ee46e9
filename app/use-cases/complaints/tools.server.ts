import type { Tools } from '#app/platform/tools.server.ts'

/** What the use cases of complaints need. */
export type ComplaintTools = Pick<Tools, 'store' | 'now' | 'newId' | 'tokens' | 'secrets' | 'catalogue' | 'holidays'>
