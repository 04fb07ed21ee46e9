import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { AccountAccess } from '#app/components/people/account-access.tsx'
import { AccountState } from '#app/components/people/people-table.tsx'
import { OpenWork } from '#app/components/people/open-work.tsx'
import { RoleFields } from '#app/components/people/role-fields.tsx'
import { RoleTable } from '#app/components/people/role-table.tsx'
import { Section } from '#app/components/section.tsx'
import { useWords } from '#app/content/language.tsx'
import { peopleWords } from '#app/content/words/people.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { readForm } from '#app/http/form.server.ts'
import { actOnPerson } from '#app/http/person-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { getPerson } from '#app/use-cases/accounts/get-person.server.ts'
import { listGrantableUnits } from '#app/use-cases/accounts/list-grantable-units.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.person.name} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const page = await getPerson(services(), actor, params['personId'] ?? '')
  const units = page.canGrant ? await listGrantableUnits(services(), actor) : []
  return { ...page, units, today: localDay(services().now()) }
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const answer = await actOnPerson(request, actor, params['personId'] ?? '', await readForm(request))
  return data(answer, { status: answer.ok ? 200 : 400 })
})

export default function PersonRoute() {
  const { person, units, today, canManage, canGrant, isOneself, openWork } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(peopleWords)
  const faultOf = (intent: string) => (answer && !answer.ok && answer.intent === intent ? answer : undefined)
  const ending = faultOf('end-role')
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[{ text: t.title, href: '/people' }, { text: person.name }]} />
      <header>
        <h1>{person.name}</h1>
        <p className="quiet">
          {[person.email, person.nip].filter(Boolean).join(' · ')} <AccountState status={person.status} />
        </p>
        {isOneself ? <p>{t.oneselfAdvice}</p> : null}
      </header>
      <Section title={t.roles}>
        <RoleTable
          roles={person.roles}
          canEnd={canGrant}
          fault={{ roleId: ending?.values['roleId'], errors: ending?.errors, values: ending?.values }}
          openWork={openWork}
        />
      </Section>
      {openWork.length > 0 ? (
        <Section title={t.workTitle}>
          <OpenWork work={openWork} />
        </Section>
      ) : null}
      {canGrant && person.status !== 'deactivated' ? (
        <Section title={t.grantTitle}>
          <Form method="post" className="form" key={person.roles.length}>
            <RoleFields
              units={units}
              today={today}
              errors={faultOf('grant')?.errors}
              values={faultOf('grant')?.values}
            />
            <button className="btn btn-main" type="submit" name="intent" value="grant">
              {t.grant}
            </button>
          </Form>
        </Section>
      ) : null}
      {canManage ? (
        <Section title={t.accessTitle}>
          <AccountAccess
            status={person.status}
            link={answer?.ok ? answer.link : null}
            errors={faultOf('deactivate')?.errors}
            values={faultOf('deactivate')?.values}
            openWork={openWork}
          />
        </Section>
      ) : null}
    </main>
  )
}
