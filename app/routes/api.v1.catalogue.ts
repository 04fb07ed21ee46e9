import { operations } from '#app/forms/api-operations.ts'
import { apiRoute, telling } from '#app/http/api.server.ts'
import { tellCatalogue } from '#app/use-cases/api/tell-catalogue.server.ts'

const answer = apiRoute({ GET: telling(operations.getCatalogue, tellCatalogue) })

export const loader = answer
export const action = answer
