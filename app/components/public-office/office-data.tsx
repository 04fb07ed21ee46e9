import { useNonce } from '#app/components/nonce.tsx'
import { structuredOffice } from './structured-office.ts'
import type { PublicOfficePage } from '#app/use-cases/publication/publication-view.server.ts'

type OfficeDataProps = { readonly office: PublicOfficePage; readonly address: string }

/** What search engines read of an office. It is data, and carries the nonce of the page all the same. */
export function OfficeData({ office, address }: OfficeDataProps) {
  // No text of an office may end the element it stands in.
  const json = JSON.stringify(structuredOffice(office, address)).replace(/</g, '\\u003c')
  return (
    <script
      type="application/ld+json"
      nonce={useNonce()}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: json }}
    />
  )
}
