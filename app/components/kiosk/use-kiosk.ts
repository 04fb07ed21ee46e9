import { useOutletContext, useSearchParams } from '@remix-run/react'
import type { Kiosk } from '#app/use-cases/information/read-kiosk.server.ts'
import { kioskHref, kioskView } from './paths.ts'

/** What every page of the touch screen is made of, with links that keep how the visitor reads it. */
export function useKiosk() {
  const kiosk = useOutletContext<Kiosk>()
  const [search] = useSearchParams()
  const view = kioskView(search)
  return { kiosk, view, href: (page: string) => kioskHref(kiosk.officeId, page, view) }
}
