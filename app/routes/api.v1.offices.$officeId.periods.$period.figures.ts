import { operations } from '#app/forms/api-operations.ts'
import { apiRoute, writing } from '#app/http/api.server.ts'
import { putFigures } from '#app/use-cases/api/put-figures.server.ts'

const answer = apiRoute({
  PUT: writing(operations.putFigures, ({ tools, caller, once, params, body }) => {
    const { officeId = '', period = '' } = params
    return putFigures(tools, { caller, once }, { officeId, period, figures: body.figures })
  }),
})

export const loader = answer
export const action = answer
