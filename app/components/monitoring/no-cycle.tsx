import { Link } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { useWords } from '#app/content/language.tsx'
import { monitoringWords } from '#app/content/words/monitoring.ts'

/** Before the first year was opened there is nothing to watch. */
export function NoCycle({ opensCycles = false }: { readonly opensCycles?: boolean }) {
  const t = useWords(monitoringWords)
  return (
    <main id="isi" className="wrap page">
      <EmptyState
        level={1}
        icon="chart"
        title={t.noCycleTitle}
        action={
          opensCycles ? (
            <Link className="btn btn-main" to="/cycles">
              {t.openCycle}
            </Link>
          ) : null
        }
      >
        {t.noCycleAdvice}
      </EmptyState>
    </main>
  )
}
