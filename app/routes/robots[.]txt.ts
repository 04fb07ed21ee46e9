import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAddress } from '#app/http/public-address.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'

/** What machines may read: what is written for the public, and no form. */
const rules = [
  'User-agent: *',
  'Disallow: /kantor/*/aduan',
  'Disallow: /kantor/*/survei',
  'Disallow: /kantor/*/layar',
  'Allow: /kantor',
  'Allow: /instrumen',
  'Allow: /indikator',
  'Allow: /cara-menghitung',
  'Allow: /assets/',
  'Disallow: /',
]

export const loader = respondRaw(({ request }: LoaderFunctionArgs) => {
  const text = `${[...rules, '', `Sitemap: ${publicAddress(request, '/sitemap.xml')}`].join('\n')}\n`
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' }
  return Promise.resolve(new Response(text, { headers }))
})
