import { Link } from '@remix-run/react'
import { Section } from '#app/components/section.tsx'
import { worksheetPath } from '#app/components/worksheet/paths.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { gapReasons } from '#app/content/words/states.ts'
import { submissionWords } from '#app/content/words/submission.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import type { ListedItem } from '#app/use-cases/submission/submission-view.server.ts'

type ItemsToCheckProps = {
  readonly title: string
  readonly hint: string
  readonly items: readonly ListedItem[]
  readonly assessmentId: string
}

/** So many are seen at once; the others are one press away. */
const shownAtOnce = 8

/** Items of one kind, those worth most first; nothing where there are none. */
export function ItemsToCheck({ title, hint, items, assessmentId }: ItemsToCheckProps) {
  const t = useWords(submissionWords)
  if (items.length === 0) return null
  const [first, rest] = [items.slice(0, shownAtOnce), items.slice(shownAtOnce)]
  return (
    <Section title={`${title} (${items.length})`} aside={hint}>
      <Rows items={first} assessmentId={assessmentId} />
      {rest.length > 0 ? (
        <details className="figures">
          <summary>{t.more(rest.length)}</summary>
          <Rows items={rest} assessmentId={assessmentId} />
        </details>
      ) : null}
    </Section>
  )
}

function Rows({ items, assessmentId }: Pick<ItemsToCheckProps, 'items' | 'assessmentId'>) {
  const reasons = useWords(gapReasons)
  const text = useText()
  const f = useFormats()
  return (
    <ul className="checks">
      {items.map((item) => (
        <li key={item.code}>
          <span>
            <Link to={worksheetPath(assessmentId, item.page.node, item.code)}>
              <span className="code">{item.code}</span> {text(item.text)}
            </Link>{' '}
            <span className="quiet">{reasons[item.reason]}</span>
          </span>
          <span className="num">{f.signed(shownPoints(item.points))}</span>
        </li>
      ))}
    </ul>
  )
}
