import { addedKinds } from './units.ts'

/** Units that serve the public and therefore have a page of their own; a Kanwil does not. */
export const publicKinds: readonly string[] = addedKinds.filter((kind) => kind !== 'kanwil')
