import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { PermissionTable } from '#app/components/people/permission-table.tsx'
import { useRoleName } from '#app/components/people/people-table.tsx'
import { useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { permissionWords } from '#app/content/words/permissions.ts'
import { authorizeAnywhere } from '#app/domain/access/authorize.ts'
import { permissions } from '#app/domain/access/permissions.ts'
import { isRole, roles } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(permissionWords, page?.language ?? 'id').title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  authorizeAnywhere(actor, 'permissions:read', localDay(services().now()))
  const wanted = new URL(request.url).searchParams.get('peran') ?? ''
  return { role: isRole(wanted) ? wanted : '', language: readPreferences(request).language }
})

export default function PermissionsRoute() {
  const { role } = useLoaderData<typeof loader>()
  const t = useWords(permissionWords)
  const nameOf = useRoleName()
  // By role, in the order of the process; within a role as the table is written.
  const rows = roles.flatMap((one) => permissions.filter((row) => row.role === one && (role === '' || role === one)))
  return (
    <main id="isi" className="wrap desk">
      <header>
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <p className="quiet">{t.branchRule}</p>
        <p className="quiet">{t.ownRule}</p>
      </header>
      <Form method="get" className="find">
        <Select
          label={t.filter}
          name="peran"
          empty={t.everyRole}
          options={roles.map((value) => ({ value, label: nameOf(value) }))}
          defaultValue={role}
          key={role}
        />
        <button className="btn" type="submit">
          {t.apply}
        </button>
      </Form>
      <p className="caption">{t.rows(rows.length)}</p>
      <PermissionTable rows={rows} />
    </main>
  )
}
