import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiDocument } from '#app/http/api-document.server.ts'
import { services } from '#app/platform/services.server.ts'
import { version } from '#app/platform/version.server.ts'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const server = services().env.publicUrl ?? new URL(request.url).origin
  return Response.json(apiDocument(server, version()), { headers: { 'cache-control': 'no-cache' } })
}
