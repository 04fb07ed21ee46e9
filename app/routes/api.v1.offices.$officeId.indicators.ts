import { operations } from '#app/forms/api-operations.ts'
import { apiRoute, reading } from '#app/http/api.server.ts'
import { getIndicators } from '#app/use-cases/api/get-indicators.server.ts'

const answer = apiRoute({
  GET: reading(operations.getIndicators, ({ tools, caller, params, query }) => {
    return getIndicators(tools, caller, { officeId: params['officeId'] ?? '', period: query.period })
  }),
})

export const loader = answer
export const action = answer
