import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { UnitForms } from '#app/components/organisation/unit-forms.tsx'
import { UnitState, useKindName } from '#app/components/organisation/unit-table.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { apiWords } from '#app/content/words/api.ts'
import { unitWords } from '#app/content/words/organisation.ts'
import { fitsUnitKind } from '#app/domain/access/roles.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { actOnUnit } from '#app/http/unit-acts.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readUnit } from '#app/use-cases/organisation/read-unit.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.unit.name} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return { unit: await readUnit(services(), actor, params['unitId'] ?? '') }
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const act = await actOnUnit(actor, params['unitId'] ?? '', await readForm(request))
  return data(act, { status: act.ok ? 200 : 400 })
})

export default function UnitRoute() {
  const { unit } = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  const t = useWords(unitWords)
  const a = useWords(apiWords)
  const f = useFormats()
  const kindOf = useKindName()
  const facts = [kindOf(unit.kind), unit.officeClass, unit.parentName].filter(Boolean)
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[{ text: t.title, href: '/units' }, { text: unit.name }]} />
      <header>
        <h1>{unit.name}</h1>
        <p className="quiet">
          {facts.join(' · ')} <UnitState state={unit.state} />
        </p>
        {fitsUnitKind('kepala_kantor', unit.kind) ? (
          <p>
            <Link to={`/offices/${unit.id}/tokens`}>{a.tokensTitle}</Link>
          </p>
        ) : null}
      </header>
      {act?.ok ? <Notice tone="good" role="status" title={t.saved} /> : null}
      <Section title={t.names}>
        <ul className="dated-names">
          {unit.names.map(({ name, from, to }) => (
            <li key={from}>
              {name}
              <div className="caption">
                {from > '1900-01-01' ? t.since(f.date(from)) : null} {to ? t.until(f.date(to)) : null}
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.years} more={<Link to={`/offices/${unit.id}`}>{t.overview}</Link>}>
        <p>{unit.years.length > 0 ? unit.years.map(({ year }) => year).join(', ') : t.noYears}</p>
      </Section>
      {unit.changeable ? (
        <UnitForms unit={unit} faultOf={(intent) => (act && !act.ok && act.intent === intent ? act : undefined)} />
      ) : (
        <p className="quiet">{t.central}</p>
      )}
    </main>
  )
}
