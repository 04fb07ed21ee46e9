import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { InviteForm as InviteView } from '#app/components/people/invite-form.tsx'
import { ShownLink } from '#app/components/people/shown-link.tsx'
import { useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { peopleWords } from '#app/content/words/people.ts'
import { authorizeAnywhere } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { InviteForm } from '#app/forms/accounts-people.ts'
import { parseForm, readForm, textsOf } from '#app/http/form.server.ts'
import { inviteByForm } from '#app/http/person-acts.server.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { listGrantableUnits } from '#app/use-cases/accounts/list-grantable-units.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(peopleWords, page?.language ?? 'id').inviteTitle} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const today = localDay(services().now())
  authorizeAnywhere(actor, 'people:manage', today)
  return { today, units: await listGrantableUnits(services(), actor), language: readPreferences(request).language }
})

export const action = respond(async ({ request }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const fields = await readForm(request)
  const form = parseForm(InviteForm, fields)
  if (!form.ok) return data({ personId: null, link: null, errors: form.errors, values: form.values }, { status: 400 })

  const made = await inviteByForm(request, actor, form.value)
  if (made.ok) return data({ personId: made.personId, link: made.link, errors: undefined, values: undefined })
  return data({ personId: null, link: null, errors: made.errors, values: textsOf(fields) }, { status: 400 })
})

export default function InviteRoute() {
  const { units, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(peopleWords)
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[{ text: t.title, href: '/people' }, { text: t.inviteTitle }]} />
      <header>
        <h1>{t.inviteTitle}</h1>
        <p className="quiet">{t.inviteLead}</p>
      </header>
      {answer?.link ? (
        <div className="form">
          <ShownLink {...answer.link} />
          <p>
            <Link to={`/people/${answer.personId}`}>{t.openPerson}</Link>
          </p>
        </div>
      ) : (
        <InviteView units={units} today={today} errors={answer?.errors} values={answer?.values} />
      )}
    </main>
  )
}
