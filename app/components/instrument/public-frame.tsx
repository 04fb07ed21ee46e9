import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { Frame } from '#app/components/frame/frame.tsx'
import { useWords } from '#app/content/language.tsx'
import { editionWords } from '#app/content/words/edition.ts'
import { indicatorWords } from '#app/content/words/indicators.ts'
import { publicOfficeWords } from '#app/content/words/public-office.ts'

/** The frame of the pages that anybody may read. */
export function PublicFrame({ demo, children }: { readonly demo: boolean; readonly children: ReactNode }) {
  const t = useWords(editionWords)
  const i = useWords(indicatorWords)
  const o = useWords(publicOfficeWords)
  return (
    <Frame
      items={[
        { to: '/kantor', label: o.offices, short: o.offices, icon: 'home' },
        { to: '/instrumen', label: t.instruments, short: t.instruments, icon: 'sheet' },
        { to: '/indikator', label: i.title, short: i.short, icon: 'chart' },
        { to: '/cara-menghitung', label: t.method, short: t.methodShort, icon: 'info' },
      ]}
      tools={
        <Link className="tool" to="/">
          {t.openApp}
        </Link>
      }
      footer={{ demo }}
    >
      {children}
    </Frame>
  )
}
