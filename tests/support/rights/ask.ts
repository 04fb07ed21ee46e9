import { answerOf, args, get } from '#tests/support/requests.ts'
import type { Answer } from '#tests/support/requests.ts'
import { pdf } from '#tests/support/sample-files.ts'
import { multipartBody, multipartType } from '#tests/support/upload-request.ts'
import type { Asked, Outcome, Row } from './row.ts'
import type { Asker } from './seats.ts'
import { tokenOf } from './seed.ts'

type Handler = (given: ReturnType<typeof args>) => unknown
export type RouteModule = { readonly loader?: Handler; readonly action?: Handler }

const files = import.meta.glob<RouteModule>(['/app/root.tsx', '/app/routes/**/*.{ts,tsx}'], { eager: true })

/** Every module that answers a request, by its file in app/routes. */
export const modules: Readonly<Record<string, RouteModule>> = Object.fromEntries(
  Object.entries(files).map(([path, module]) => [path.replace(/^\/app\/(routes\/)?/, ''), module]),
)

/** Asks the route's own loader or action, without the layout that stands around it in the browser. */
export function askRoute(
  { route, method }: Pick<Row, 'route' | 'method'>,
  asker: Asker,
  { params = {}, query = '', fields, file = false, headers = {} }: Asked,
): Promise<Answer> {
  const handler = modules[route]?.[method === 'GET' ? 'loader' : 'action']
  if (!handler) throw new Error(`${route} answers no ${method}`)
  const path = `${pathOf(route, params)}${query}`
  const cookie = asker === 'signed-out' ? {} : { cookie: cookieOf(asker) }
  const sent = { ...cookie, ...headers }
  const request = method === 'GET' ? get(path, sent) : change(path, { fields: fields ?? {}, file }, sent)
  return answerOf(async () => handler(args(request, params)))
}

/** What an answer means to whoever asked. */
export function outcomeOf({ status, location, body }: Answer): Outcome | number {
  if (location?.startsWith('/masuk?ke=')) return 'sign-in'
  if (status === 401 && (body as { reason?: unknown }).reason === 'signed-out') return 'sign-in'
  return status < 400 ? 'ok' : status
}

function change(
  path: string,
  { fields, file }: Required<Pick<Asked, 'fields' | 'file'>>,
  headers: Readonly<Record<string, string>>,
): Request {
  const origin = 'http://menuju.test'
  const body = file
    ? new Uint8Array(multipartBody([file === true ? ['laporan.pdf', pdf(0, 'Laporan')] : file], fields))
    : new URLSearchParams(fields)
  const type = file ? { 'content-type': multipartType } : {}
  return new Request(`${origin}${path}`, {
    method: 'POST',
    body,
    headers: { origin, host: 'menuju.test', ...type, ...headers },
  })
}

function cookieOf(seat: Exclude<Asker, 'signed-out'>): string {
  return `menuju_sesi=${encodeURIComponent(btoa(JSON.stringify(tokenOf(seat))))}`
}

/** The address of a route by the convention of flat files: `_app.people.$personId.tsx` is /people/… */
function pathOf(route: string, params: Readonly<Record<string, string>>): string {
  const parts = route.replace(/\.tsx?$/, '').split('.')
  const shown = parts.filter((part) => !part.startsWith('_') && part !== 'root')
  const filled = shown.map((part) =>
    part.startsWith('$') ? (params[part.slice(1)] ?? 'entah') : part.replace(/_$/, ''),
  )
  return `/${filled.map(encodeURIComponent).join('/')}`
}
