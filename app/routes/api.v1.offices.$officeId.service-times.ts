import { operations } from '#app/forms/api-operations.ts'
import { apiRoute, writing } from '#app/http/api.server.ts'
import { postTimes } from '#app/use-cases/api/post-times.server.ts'

const answer = apiRoute({
  POST: writing(operations.postServiceTimes, ({ tools, caller, once, params, body }) => {
    return postTimes(tools, { caller, once }, { officeId: params['officeId'] ?? '', ...body })
  }),
})

export const loader = answer
export const action = answer
