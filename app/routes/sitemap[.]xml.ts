import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAddress } from '#app/http/public-address.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { services } from '#app/platform/services.server.ts'
import { listPublicOfficeIds } from '#app/use-cases/publication/list-public-offices.server.ts'

/** The addresses of everything that is written for the public, for search engines. */
export const loader = respondRaw(async ({ request }: LoaderFunctionArgs) => {
  const tools = services()
  const editions = [...tools.editions.keys()].map((id) => `/instrumen/${encodeURIComponent(id)}`)
  const offices = (await listPublicOfficeIds(tools)).map((id) => `/kantor/${encodeURIComponent(id)}`)
  const paths = ['/kantor', '/instrumen', '/indikator', '/cara-menghitung', ...editions, ...offices]
  const lines = paths.map((path) => `<url><loc>${escaped(publicAddress(request, path))}</loc></url>`)
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>\n',
  ]
  const headers = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' }
  return new Response(xml.join('\n'), { headers })
})

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
