import type { Bilingual } from '#app/domain/instrument/types.ts'

/** What an enquiry is about. `kiosk` marks those that the pages of the touch screen answer by themselves. */
export type Topic = { readonly code: string; readonly name: Bilingual; readonly kiosk: boolean }

/** The topic of an enquiry that fits none of the others, or of which nothing more is known. */
export const otherTopic = 'other'
