import { Link } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { exchangeWords } from '#app/content/words/exchange.ts'
import { exchangePath } from './paths.ts'

/** The way to the workbook of an assessment, from the pages where one may want it. */
export function ExchangeLink({ assessmentId }: { readonly assessmentId: string }) {
  const t = useWords(exchangeWords)
  return (
    <p className="exchange-link small">
      <Link to={exchangePath(assessmentId)}>{t.toExchange}</Link>
    </p>
  )
}
