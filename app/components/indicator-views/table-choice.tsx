import { NavLink } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { indicatorTableWords } from '#app/content/words/indicator-views.ts'

/** The same period and indicator office by office, or added up by Kanwil. */
export function TableChoice({ period, code }: { readonly period: string; readonly code: string }) {
  const t = useWords(indicatorTableWords)
  const fields = [...(period === '' ? [] : [['periode', period]]), ...(code === '' ? [] : [['indikator', code]])]
  const search = fields.length === 0 ? '' : `?${new URLSearchParams(fields)}`
  return (
    <nav className="track-switch" aria-label={t.views}>
      <NavLink to={`/monitoring/indicators${search}`} end>
        {t.byOffice}
      </NavLink>
      <NavLink to={`/monitoring/indicators/regions${search}`} end>
        {t.byRegion}
      </NavLink>
    </nav>
  )
}
