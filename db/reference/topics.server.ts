import { z } from 'zod'
import { otherTopic } from '#app/domain/information/topics.ts'
import type { Topic } from '#app/domain/information/topics.ts'
import topics from './data/enquiry-topics.json' with { type: 'json' }

const shape = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z][a-z-]{1,39}$/),
        name: z.strictObject({ id: z.string().min(1), en: z.string().min(1) }),
        kiosk: z.boolean().default(false),
      }),
    )
    .refine((list) => new Set(list.map(({ code }) => code)).size === list.length, 'a code twice')
    .refine((list) => list.some(({ code }) => code === otherTopic), 'no topic for the others'),
})

let loaded: readonly Topic[] | undefined

/** What enquiries are about, in the order of the desk. A broken list is refused at the start. */
export function loadTopics(): readonly Topic[] {
  loaded ??= shape.parse(topics).topics
  return loaded
}
