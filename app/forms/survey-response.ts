import { z } from 'zod'
import { commentLimit } from '#app/domain/surveys/limits.ts'

/** What a visitor chooses instead of a service when it is not finished. */
export const notFinished = 'belum'

/** The service and what was written; the answers themselves are read by the survey that is asked. */
export const ResponseForm = z.object({
  service: z.string('choose-one').min(1, 'choose-one').max(40, 'unknown-option'),
  comment: z.string().trim().max(commentLimit, 'too-long').default(''),
})
