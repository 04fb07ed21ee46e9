import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TasksPage } from '#app/components/tasks/tasks-page.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { taskWords } from '#app/content/words/tasks.ts'
import { AppError } from '#app/domain/errors.ts'
import { ResponsibilityForm } from '#app/forms/responsibility.ts'
import { parseForm, readForm, textsOf } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { assignResponsibility } from '#app/use-cases/responsibilities/assign.server.ts'
import { readTasks } from '#app/use-cases/responsibilities/read-tasks.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(taskWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const asked = new URL(request.url).searchParams
  const view = await readTasks(services(), actor, {
    assessmentId: params['assessmentId'] ?? '',
    mine: asked.get('mine') === '1',
  })
  return { view, chosen: asked.get('item') ?? '' }
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const fields = await readForm(request)
  const form = parseForm(ResponsibilityForm, fields)
  if (!form.ok) return data({ errors: form.errors, values: form.values }, { status: 400 })
  const assessmentId = params['assessmentId'] ?? ''
  try {
    await assignResponsibility(services(), actor, { assessmentId, ...form.value })
    return redirect(`/assessments/${assessmentId}/tasks`)
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'person-unfit') throw error
    return data({ errors: { personId: ['person-unfit'] }, values: textsOf(fields) }, { status: 400 })
  }
})

export default function TasksRoute() {
  const { view, chosen } = useLoaderData<typeof loader>()
  const fault = useActionData<typeof action>()
  return (
    <LanguageProvider timeZone={view.timezone}>
      <TasksPage view={view} chosen={chosen} fault={fault} />
    </LanguageProvider>
  )
}
