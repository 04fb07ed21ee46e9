import { useRef } from 'react'
import { Link } from '@remix-run/react'
import { ReopenItem } from '#app/components/course/reopen-item.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ItemState } from '#app/components/named-states.tsx'
import { LanguageProvider, useFormats, useText, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import { inputPrefix } from '#app/forms/answer-fields.ts'
import type { ItemPageView } from '#app/use-cases/answers/read-item.server.ts'
import type { TheirAnswer } from '#app/use-cases/answers/worksheet-view.server.ts'
import { ItemBody } from './item-body.tsx'
import { ClosedNotice } from './item-notices.tsx'
import { tracePath, worksheetPath } from './paths.ts'
import type { Draft, FieldCodes, SaverState } from './saver.ts'
import { useAnswer } from './use-answer.ts'
import { useFigures } from './use-figures.ts'
import { SheetPlace } from './worksheet-page.tsx'

/** A plain form that was not taken: what was typed, its faults, and the other's answer where two met. */
export type Refusal = {
  readonly errors: FieldCodes
  readonly values: Readonly<Record<string, string>>
  readonly theirs?: TheirAnswer
}

type ItemPageProps = {
  readonly view: ItemPageView
  readonly limits: FileLimits
  readonly refused: Refusal | null
}

/** One item as a page: the same as in its sub-area, with its whole history. */
export function ItemPage(props: ItemPageProps) {
  return (
    <LanguageProvider timeZone={props.view.where.timezone}>
      <ItemSheet {...props} />
    </LanguageProvider>
  )
}

function ItemSheet({ view, limits, refused }: ItemPageProps) {
  const t = useWords(worksheetWords)
  const p = useWords(partWords)
  const f = useFormats()
  const text = useText()
  const form = useRef<HTMLFormElement>(null)
  const { where, item, node } = view
  const { figures, savedAt, onSaved } = useFigures(view.figures)
  const { state, saver } = useAnswer(item, where, form, onSaved, refused ? startFrom(refused) : undefined)
  const own = figures.byItem[item.code]
  const back = worksheetPath(where.assessmentId, node.code, item.code)
  return (
    <>
      <SheetPlace where={where} editable={item.editing.editable} savedAt={savedAt} />
      <main id="isi" className="wrap page">
        <Crumbs crumbs={[{ text: `${node.code} ${text(node.name)}`, href: back }, { text: item.code }]} />
        <div className="sub-head">
          <h1>
            <span className="code">{item.code}</span> {text(item.item.text)}
          </h1>
          <p className="score">
            <b>
              <Link to={tracePath(where.assessmentId, item.code)}>{f.points(shownPoints(own?.won ?? 0))}</Link>
            </b>{' '}
            <span>{p.ofPoints(f.points(shownPoints(item.weight)))}</span>
          </p>
        </div>
        {own ? <ItemState state={own.state} /> : null}
        <h2 className="sr">{p.item}</h2>
        <ClosedNotice items={[item]} where={where} />
        <ItemBody view={item} {...{ where, limits, state, saver, form }} pageOpen={false} />
        {item.reopenable ? <ReopenItem assessmentId={where.assessmentId} code={item.code} /> : null}
        <p className="actions submit">
          <Link className="btn" to={back}>
            {t.backToSheet}
          </Link>
        </p>
      </main>
    </>
  )
}

/** What was typed stands in the fields again. */
function startFrom({ errors, values, theirs }: Refusal): Partial<SaverState> {
  const figures = Object.entries(values).filter(([name]) => name.startsWith(inputPrefix))
  const inputs = Object.fromEntries(figures.map(([name, value]) => [name.slice(inputPrefix.length), value]))
  const draft: Draft = { choice: values['choice'] ?? null, inputs, note: values['note'] ?? '' }
  return { draft, errors, ...(theirs && { theirs }) }
}
