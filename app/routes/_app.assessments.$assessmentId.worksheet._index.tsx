import type { LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { worksheetPath } from '#app/components/worksheet/paths.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { findNextItem } from '#app/use-cases/answers/find-next-item.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

/** Leads to the open item that is worth most. */
export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const { assessmentId = '' } = params
  const { node, itemCode } = await findNextItem(services(), await requireActor(request, context), assessmentId)
  return redirect(worksheetPath(assessmentId, node, itemCode ?? undefined))
})
