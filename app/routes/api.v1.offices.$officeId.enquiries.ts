import { operations } from '#app/forms/api-operations.ts'
import { apiRoute, writing } from '#app/http/api.server.ts'
import { postEnquiries } from '#app/use-cases/api/post-enquiries.server.ts'

const answer = apiRoute({
  POST: writing(operations.postEnquiries, ({ tools, caller, once, params, body }) => {
    return postEnquiries(tools, { caller, once }, { officeId: params['officeId'] ?? '', enquiries: body.enquiries })
  }),
})

export const loader = answer
export const action = answer
