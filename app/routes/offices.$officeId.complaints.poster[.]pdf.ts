import type { LoaderFunctionArgs } from '@remix-run/node'
import { complaintPoster } from '#app/components/complaints/complaint-poster.ts'
import { publicComplaintPath } from '#app/components/complaints/paths.ts'
import { posterResponse } from '#app/http/paper-response.server.ts'
import { publicAddress } from '#app/http/public-address.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readPosterOffice } from '#app/use-cases/complaints/read-complaints.server.ts'

/** The poster that leads to the complaint form of an office. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const officeId = params['officeId'] ?? ''
  const { units, at } = await readPosterOffice(services(), actor, officeId)
  const address = publicAddress(request, publicComplaintPath(officeId))
  const poster = complaintPoster({ units, at, address, isExample: services().env.demo })
  return posterResponse(request, poster, `poster-pengaduan-${officeId}.pdf`)
})
