import { services } from '#app/platform/services.server.ts'
import { checkHealth } from '#app/platform/health.server.ts'

/** Whether the parts answer; for whoever watches the server, so without signing in and without a word about why not. */
export async function loader() {
  const health = await checkHealth(services())
  const status = health.status === 'ok' ? 200 : 503
  return Response.json(health, { status, headers: { 'Cache-Control': 'no-store' } })
}
