import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ItemPage } from '#app/components/worksheet/item-page.tsx'
import { worksheetPath } from '#app/components/worksheet/paths.ts'
import { languageOf } from '#app/content/page-language.ts'
import { readForm } from '#app/http/form.server.ts'
import { actOnItem, staleAct } from '#app/http/item-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { uploadLimits } from '#app/http/upload-limits.server.ts'
import { services } from '#app/platform/services.server.ts'
import { getItem } from '#app/use-cases/answers/get-item.server.ts'
import { readItem } from '#app/use-cases/answers/read-item.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page ? `${page.view.item.code} ${page.view.item.item.text[languageOf(matches)]} · Menuju` : 'Menuju' },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const { assessmentId = '', itemCode = '' } = params
  const view = await readItem(services(), await requireActor(request, context), { assessmentId, itemCode })
  return { view, limits: await uploadLimits() }
})

/** The plain form of an item: done, it leads back to the item in its sub-area; refused, it shows both sides here. */
export const action = respond(async ({ request, params, context }: ActionFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { assessmentId = '', itemCode = '' } = params
  const key = { assessmentId, itemCode }
  const form = await readForm(request)
  const act = await actOnItem(actor, key, form).catch((error: unknown) => staleAct(error, form))
  if (!act.ok) return data(act, { status: act.theirs ? 409 : 400 })

  const { subArea, group } = await getItem(services(), actor, key)
  return redirect(worksheetPath(assessmentId, subArea ?? group ?? '', itemCode))
})

export default function ItemRoute() {
  const { view, limits } = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  return <ItemPage key={view.item.code} view={view} limits={limits} refused={act ?? null} />
}
