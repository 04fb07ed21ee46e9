import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { RegionOffices } from '#app/components/cycles/region-offices.tsx'
import { Segmented } from '#app/components/forms/segmented.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useWords } from '#app/content/language.tsx'
import { cycleWords } from '#app/content/words/cycles.ts'
import { actOnCycle } from '#app/http/cycle-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readRegion } from '#app/use-cases/cycles/read-cycle.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.kanwil.name} ${page.cycle.year} · Menuju` : 'Menuju' },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { cycleId = '', kanwilId = '' } = params
  return readRegion(services(), actor, { cycleId, kanwilId })
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { cycleId = '', kanwilId = '' } = params
  const answer = await actOnCycle(actor, { cycleId, kanwilId }, await readForm(request))
  return data(answer, { status: answer.ok ? 200 : 400 })
})

export default function RegionRoute() {
  const { cycle, kanwil, offices } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(cycleWords)
  const closed = cycle.state === 'closed'
  const rest = offices.filter(({ id, assessment }) => id !== kanwil.id && assessment === null).length
  const way = [
    { text: t.title, href: '/cycles' },
    { text: t.yearTitle(cycle.year), href: `/cycles/${cycle.id}` },
    { text: kanwil.name },
  ]
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={way} />
      <header>
        <h1>{kanwil.name}</h1>
        <p className="quiet">{t.yearTitle(cycle.year)}</p>
      </header>
      {answer?.ok ? (
        <Notice tone="good" role="status">
          {t.saved}
        </Notice>
      ) : null}
      {rest > 0 && !closed ? (
        <Form method="post" className="form">
          <p>{t.openRestLead(rest)}</p>
          <Segmented
            legend={t.target}
            name="target"
            value="WBK"
            segments={(['WBK', 'WBBM'] as const).map((value) => ({ value, label: value }))}
          />
          <button className="btn btn-main" type="submit" name="intent" value="open-rest">
            {t.openRest}
          </button>
        </Form>
      ) : null}
      <RegionOffices offices={offices} closed={closed} />
    </main>
  )
}
