import { Link } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { useWords } from '#app/content/language.tsx'
import { overviewWords } from '#app/content/words/overview.ts'

type NoAssessmentProps = { readonly year: number; readonly canOpen: boolean }

/** An office that is not assessed this year: what will stand here, and who opens it. */
export function NoAssessment({ year, canOpen }: NoAssessmentProps) {
  const t = useWords(overviewWords)
  const action = (
    <Link className="btn btn-main" to="/cycles">
      {t.emptyAct}
    </Link>
  )
  return (
    <EmptyState icon="sheet" level={1} title={t.emptyTitle(year)} action={canOpen ? action : null}>
      {t.emptyText}
    </EmptyState>
  )
}
