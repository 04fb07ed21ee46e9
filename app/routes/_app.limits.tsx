import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { limitLabels, limitWords } from '#app/content/words/limits.ts'
import { contactDays } from '#app/domain/complaints/deadlines.ts'
import { limitNames } from '#app/domain/evidence/limits.ts'
import { LimitsForm } from '#app/forms/limits.ts'
import { parseForm, readForm, textsOf } from '#app/http/form.server.ts'
import { saveLimits } from '#app/http/limit-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readLimits } from '#app/use-cases/limits/set-limits.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(limitWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return readLimits(services(), actor, services().env.upload)
})

export const action = respond(async ({ request }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const fields = await readForm(request)
  const form = parseForm(LimitsForm, fields)
  const errors = form.ok ? await saveLimits(actor, form.value) : form.errors
  return data({ ok: !errors, errors: errors ?? {}, values: textsOf(fields) }, { status: errors ? 400 : 200 })
})

export default function LimitsRoute() {
  const { limits, ceilings, version, changedAt } = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  const t = useWords(limitWords)
  const names = useWords(limitLabels)
  const f = useFormats()
  return (
    <main id="isi" className="wrap desk">
      <header>
        <h1>{t.title}</h1>
        <p className="quiet">{t.lead}</p>
      </header>
      {act?.ok ? <Notice tone="good" role="status" title={t.saved} /> : null}
      <Form method="post" className="form" key={version}>
        <input type="hidden" name="version" value={version} />
        <h2>{t.uploads}</h2>
        {limitNames.map((name) => (
          <TextField
            key={name}
            label={names[name]}
            hint={t.ceiling((name === 'files' ? t.files : t.megabytes)(f.whole(ceilings[name])))}
            name={name}
            inputMode="numeric"
            required
            defaultValue={act?.ok === false ? act.values[name] : limits[name]}
            errors={act?.errors[name]}
          />
        ))}
        <h2>{t.privacy}</h2>
        <TextField
          label={t.contactDays}
          hint={t.contactDaysHint(f.whole(contactDays.fewest), f.whole(contactDays.most))}
          name="contactDays"
          inputMode="numeric"
          required
          defaultValue={act?.ok === false ? act.values['contactDays'] : limits.contactDays}
          errors={act?.errors['contactDays']}
        />
        <button className="btn btn-main" type="submit">
          {t.save}
        </button>
        {changedAt ? <p className="caption">{t.changed(f.moment(changedAt))}</p> : null}
      </Form>
    </main>
  )
}
