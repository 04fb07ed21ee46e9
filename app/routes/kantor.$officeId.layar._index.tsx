import { useSearchParams } from '@remix-run/react'
import { KioskStart } from '#app/components/kiosk/kiosk-start.tsx'

const said = { ya: 'found', petugas: 'desk' } as const

export default function KioskStartRoute() {
  const [search] = useSearchParams()
  return <KioskStart thanks={said[search.get('terima') as keyof typeof said]} />
}
