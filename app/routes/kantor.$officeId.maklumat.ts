import type { LoaderFunctionArgs } from '@remix-run/node'
import { respondRaw } from '#app/http/respond.server.ts'
import { evidenceResponse } from '#app/http/serve-file.server.ts'
import { services } from '#app/platform/services.server.ts'
import { openPledgeFile } from '#app/use-cases/publication/read-public-office.server.ts'

/** The signed pledge that an office published, for anybody; shown in place where that is harmless. */
export const loader = respondRaw(async ({ request, params }: LoaderFunctionArgs) => {
  const tools = services()
  const file = await openPledgeFile(tools, params['officeId'] ?? '')
  return evidenceResponse(request, tools.evidence, { ...file, disposition: 'inline' })
})
