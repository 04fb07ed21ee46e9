import { Link } from '@remix-run/react'
import { Section } from '#app/components/section.tsx'
import { useAnswerWords } from '#app/components/worksheet/answer-text.ts'
import { useText, useWords } from '#app/content/language.tsx'
import { prerequisiteStates } from '#app/content/words/states.ts'
import { whatIfWords } from '#app/content/words/what-if.ts'
import type { Plan } from '#app/domain/scoring/plan.ts'
import { choiceField, conditionField } from '#app/domain/scoring/what-if.ts'
import type { WhatIfResult } from '#app/domain/scoring/what-if.ts'

type ChangeListProps = {
  readonly plan: Plan
  readonly then: WhatIfResult
  readonly onTakeBack: (field: string) => void
  readonly onReset: () => void
}

/** What one has supposed so far, each to be taken back alone, or all at once. */
export function ChangeList({ plan, then: { changes, prerequisites }, onTakeBack, onReset }: ChangeListProps) {
  const t = useWords(whatIfWords)
  const text = useText()
  const answerOf = useAnswerWords()
  const states = useWords(prerequisiteStates)
  const conditions = plan.prerequisites.filter(({ key }) => prerequisites[key] !== undefined)
  const count = changes.length + conditions.length
  return (
    <Section title={t.changes} className="what-if-changes">
      {count === 0 ? <p className="quiet">{t.noChanges}</p> : null}
      <ul>
        {changes.map(({ code, from, to }) => {
          const { item } = plan.index.itemByCode.get(code)!
          const said = (answer: typeof from) => (answer === null ? t.notCounting : answerOf(item, answer))
          return (
            <Taken key={code} name={code} onTakeBack={() => onTakeBack(choiceField(code))}>
              {t.changed(said(from), said(to))}
            </Taken>
          )
        })}
        {conditions.map(({ key, label }) => (
          <Taken key={key} name={text(label)} onTakeBack={() => onTakeBack(conditionField(key))}>
            {states[prerequisites[key]!].toLowerCase()}
          </Taken>
        ))}
      </ul>
      {count > 0 ? (
        <p>
          <Link
            className="btn"
            to="."
            replace
            onClick={(event) => {
              event.preventDefault()
              onReset()
            }}
          >
            {t.reset}
          </Link>
        </p>
      ) : null}
    </Section>
  )
}

type TakenProps = { readonly name: string; readonly onTakeBack: () => void; readonly children: string }

function Taken({ name, onTakeBack, children }: TakenProps) {
  const t = useWords(whatIfWords)
  return (
    <li>
      <b>{name}</b> {children}{' '}
      <button
        className="btn btn-plain script-only"
        type="button"
        onClick={onTakeBack}
        aria-label={t.takeBackNamed(name)}
      >
        {t.takeBack}
      </button>
    </li>
  )
}
