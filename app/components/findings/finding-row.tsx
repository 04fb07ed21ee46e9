import { Form, Link } from '@remix-run/react'
import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { itemPath } from '#app/components/worksheet/paths.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { findingStateNames, findingWords } from '#app/content/words/findings.ts'
import type { FindingsPage, FindingView } from '#app/use-cases/findings/findings-view.server.ts'
import { AnswerForm } from './answer-form.tsx'
import { FindingForm } from './finding-form.tsx'
import type { FindingAnswer } from './finding-form.tsx'
import { JudgeForms } from './judge-forms.tsx'
import { findingAnchor, findingsPath } from './paths.ts'

type FindingRowProps = {
  readonly finding: FindingView
  readonly page: FindingsPage
  /** Whether its form stands open. */
  readonly open: boolean
  /** Whether its act is the main one of the page. */
  readonly main: boolean
  readonly search: string
  /** What became of the form of this finding just sent. */
  readonly answer: FindingAnswer | undefined
}

/** One finding: what was found, what is asked, what the office did, and what the reader may do with it. */
export function FindingRow({ finding, page, open, main, search, answer }: FindingRowProps) {
  const t = useWords(findingWords)
  const { may, number, condition, recommendation } = finding
  const editing = may.edit && (open || answer?.intent === 'write')
  const answering = may.answer && page.choices !== null && open
  return (
    <li className="finding" id={findingAnchor(number)}>
      <FindingHead finding={finding} page={page} />
      {editing ? (
        <FindingForm page={page} finding={finding} answer={answer} />
      ) : (
        <dl className="finding-text">
          <dt>{t.condition}</dt>
          <dd className="written">{condition}</dd>
          <dt>{t.recommendation}</dt>
          <dd className="written">{recommendation}</dd>
          <Followed finding={finding} />
        </dl>
      )}
      {answering ? (
        <AnswerForm {...{ finding, page, search, answer }} />
      ) : (
        <Acts finding={finding} page={page} editing={editing} main={main} />
      )}
      {may.judge ? <JudgeForms finding={finding} main={main} answer={answer} /> : null}
    </li>
  )
}

const looks: Readonly<Record<FindingView['state'] | 'draft' | 'overdue', Look>> = {
  draft: { tone: 'idle', shape: 'node' },
  open: { tone: 'warn', shape: 'wait' },
  overdue: { tone: 'bad', shape: 'warn' },
  answered: { tone: 'wait', shape: 'wait' },
  closed: { tone: 'good', shape: 'done' },
}

function FindingHead({ finding, page }: Pick<FindingRowProps, 'finding' | 'page'>) {
  const t = useWords(findingWords)
  const f = useFormats()
  const names = useWords(findingStateNames)
  const { number, state, published, overdue, dueOn, answeredAt, closedAt } = finding
  const look = looks[published ? (overdue ? 'overdue' : state) : 'draft']
  const when = [
    state === 'open' ? t.due(f.date(dueOn), f.daysLeft(dueOn, page.today)) : t.dueOnly(f.date(dueOn)),
    closedAt
      ? t.closedOn(f.date(closedAt))
      : state === 'answered' && answeredAt
        ? t.answeredOn(f.date(answeredAt))
        : '',
  ].filter(Boolean)
  return (
    <div className="finding-head">
      <h3>
        {t.number(number)} <About finding={finding} assessmentId={page.assessmentId} />
      </h3>
      <State {...look}>{published ? names[state] : t.draft}</State>
      <p className={overdue ? 'meta late' : 'meta'}>
        {when.join(' · ')}
        {published ? null : ` · ${t.draftHint}`}
      </p>
    </div>
  )
}

type AboutProps = { readonly finding: FindingView; readonly assessmentId: string }

function About({ finding: { itemCode, itemText, areaName }, assessmentId }: AboutProps) {
  const t = useWords(findingWords)
  const text = useText()
  if (itemCode && itemText) {
    return (
      <span className="about">
        <Link to={itemPath(assessmentId, itemCode)}>
          <span className="code">{itemCode}</span> {text(itemText)}
        </Link>
      </span>
    )
  }
  return <span className="about">{areaName ? t.area(text(areaName)) : t.wholeOffice}</span>
}

function Followed({ finding }: { readonly finding: FindingView }) {
  const t = useWords(findingWords)
  const { answer, pieces, returnNote } = finding
  return (
    <>
      {answer ? (
        <>
          <dt>{t.followUp}</dt>
          <dd className="written">{answer}</dd>
        </>
      ) : null}
      {pieces.length > 0 ? (
        <>
          <dt>{t.evidence}</dt>
          <dd>
            <ul className="cited">
              {pieces.map(({ id, title }) => (
                <li key={id}>
                  <Link to={`/evidence/${encodeURIComponent(id)}`}>{title}</Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      ) : null}
      {returnNote ? (
        <>
          <dt className="late">{t.returnedNote}</dt>
          <dd className="written">{returnNote}</dd>
        </>
      ) : null}
    </>
  )
}

type ActsProps = Pick<FindingRowProps, 'finding' | 'page' | 'main'> & { readonly editing: boolean }

function Acts({ finding, page, editing, main }: ActsProps) {
  const t = useWords(findingWords)
  const { id, number, version, may, state } = finding
  const here = findingsPath(page.assessmentId, { id, number })
  if (editing || !(may.edit || may.answer)) return null
  return (
    <div className="actions">
      {may.answer ? (
        <Link className={main ? 'btn btn-main' : 'btn'} to={here} preventScrollReset>
          {state === 'open' ? t.answer : t.answerAgain}
        </Link>
      ) : null}
      {may.edit ? (
        <>
          <Link className="btn" to={here} preventScrollReset>
            {t.edit}
          </Link>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="finding" value={id} />
            <input type="hidden" name="version" value={version} />
            <button className="btn btn-plain" type="submit" name="intent" value="drop">
              {t.drop}
            </button>
          </Form>
        </>
      ) : null}
    </div>
  )
}
