import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import type { ShouldRevalidateFunction } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { FormPage } from '#app/components/reporting/form-page.tsx'
import { formPath } from '#app/components/reporting/paths.ts'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { reportingWords } from '#app/content/words/reporting.ts'
import { officeReportPath } from '#app/forms/report-desk.ts'
import { FigureIntent } from '#app/forms/reporting.ts'
import { openCorrection, saveFigures } from '#app/http/figure-acts.server.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { AppError } from '#app/domain/errors.ts'
import { readForm as readFigureForm } from '#app/use-cases/reporting/read-form.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(reportingWords, languageOf(matches)).title} · Menuju` },
]

/** Whoever may not see drafts is led to what was handed in. */
export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { officeId = '', period = '' } = params
  const view = await readFigureForm(services(), actor, { officeId, period })
  if (!view) throw redirect(officeReportPath(officeId, period))
  return view
})

/** Saves the draft, and goes on to handing in where that was asked; or opens an approved report again. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const where = { officeId: params['officeId'] ?? '', period: params['period'] ?? '' }
  const fields = await readForm(request)
  const intent = parseForm(FigureIntent, fields)
  if (!intent.ok) throw new AppError('invalid', 'malformed-form')
  if (intent.value.intent === 'correct') {
    const refused = await openCorrection(actor, where, fields)
    if (refused) return data({ figures: null, correction: refused }, { status: refused.status })
    return redirect(formPath(where.officeId, where.period))
  }
  const act = await saveFigures(actor, where, fields)
  if (!act.ok) return data({ figures: act, correction: null }, { status: act.status })
  const next = formPath(where.officeId, where.period, intent.value.intent === 'hand-in' ? 'hand-in' : undefined)
  return redirect(intent.value.intent === 'hand-in' ? next : `${next}?done=saved`)
})

/** A correction that came too late is shown beside the report as it stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, actionStatus, defaultShouldRevalidate }) =>
  defaultShouldRevalidate || (actionStatus === 409 && formData?.get('intent') === 'correct')

export default function FormRoute() {
  const view = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <OfficePlace head={view.head}>
      <FormPage
        key={view.period.key}
        view={view}
        refused={act?.figures ?? null}
        correction={act?.correction ?? null}
        done={{ what: search.get('done'), count: Number(search.get('count') ?? 0) }}
      />
    </OfficePlace>
  )
}
