import { Link } from '@remix-run/react'
import { carryOverPath } from '#app/components/carry-over/paths.ts'
import { findingAnchor, findingsPath } from '#app/components/findings/paths.ts'
import { ItemWarnings } from '#app/components/indicator-views/claim-warning.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { carryOverWords } from '#app/content/words/carry-over.ts'
import { findingWords } from '#app/content/words/findings.ts'
import type { ItemView } from '#app/use-cases/answers/worksheet-view.server.ts'
import { useAnswerWords } from './answer-text.ts'

type ItemBesideProps = {
  readonly view: Pick<ItemView, 'code' | 'item' | 'lastYear' | 'findings' | 'warnings'>
  readonly assessmentId: string
}

/**
 * Quiet lines under an item: what it was answered the year before, figures that speak against the answer, and findings
 * of the internal team about it.
 */
export function ItemBeside({ view: { code, item, lastYear, findings, warnings }, assessmentId }: ItemBesideProps) {
  const t = useWords(carryOverWords)
  const w = useWords(findingWords)
  const f = useFormats()
  const say = useAnswerWords()
  return (
    <>
      {lastYear ? (
        <p className="quiet-line">
          {t.lastYear(lastYear.year, say(item, lastYear.answer), lastYear.pieces)}{' '}
          <Link to={carryOverPath(assessmentId, { itemCode: code })}>{t.use}</Link>
        </p>
      ) : null}
      <ItemWarnings warnings={warnings} />
      {findings.map(({ number, dueOn, closed }) => (
        <p className="quiet-line" key={number}>
          {closed ? w.onItemClosed(number) : w.onItem(number, f.date(dueOn))}{' '}
          <Link to={`${findingsPath(assessmentId)}#${findingAnchor(number)}`}>{w.seeFinding}</Link>
        </p>
      ))}
    </>
  )
}
