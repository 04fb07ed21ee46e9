import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { KioskService } from '#app/components/kiosk/kiosk-service.tsx'
import { kioskHref, kioskView } from '#app/components/kiosk/paths.ts'
import { AppError } from '#app/domain/errors.ts'
import { KioskForm } from '#app/forms/information.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { assertPublicForm, publicFormFault, publicFormToken } from '#app/http/public-form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readProfile } from '#app/use-cases/information/read-profile.server.ts'
import { recordKioskEnquiry } from '#app/use-cases/information/record-kiosk-enquiry.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

const purpose = 'kiosk'
/** A screen in a busy hall; more than that is no visitor. */
const perHour = 240

export const loader = respond(async ({ params }: LoaderFunctionArgs) => {
  const { officeId, services: offered } = await readProfile(services(), params['officeId'] ?? '')
  const service = offered.find((one) => one.service === params['service'])
  if (!service) throw new AppError('not-found', 'service')
  return { service, token: publicFormToken(purpose, `${officeId}/${service.service}`) }
})

/** Counts the visit once: what was found, or that the desk has to go on. */
export const action = respond(async ({ request, params, context }: ActionFunctionArgs) => {
  const { officeId = '', service = '' } = params
  const fields = await readForm(request)
  const form = parseForm(KioskForm, fields)
  if (!form.ok) throw new AppError('invalid', 'malformed-form')
  const found = form.value.found === '' ? null : form.value.found
  const about = { purpose, subject: `${officeId}/${service}` }
  try {
    await assertPublicForm(request, context, fields, { ...about, perHour })
  } catch (error) {
    const { status, ...fault } = publicFormFault(error, fields, about)
    return data(fault, { status })
  }
  await recordKioskEnquiry(services(), { officeId, service, found })
  const start = new URL(kioskHref(officeId, '', kioskView(new URL(request.url).searchParams)), request.url)
  start.searchParams.set('terima', found === null ? 'petugas' : 'ya')
  return redirect(`${start.pathname}${start.search}`)
})

export default function KioskServiceRoute() {
  const { service, token } = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  return <KioskService service={service} token={act?.token ?? token} fault={act?.fault} minutes={act?.minutes} />
}
