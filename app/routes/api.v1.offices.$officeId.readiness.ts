import { operations } from '#app/forms/api-operations.ts'
import { apiRoute, reading } from '#app/http/api.server.ts'
import { getReadiness } from '#app/use-cases/api/get-readiness.server.ts'

const answer = apiRoute({
  GET: reading(operations.getReadiness, ({ tools, caller, params, query }) => {
    return getReadiness(tools, caller, { officeId: params['officeId'] ?? '', year: query.year })
  }),
})

export const loader = answer
export const action = answer
