import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { prerequisiteStates } from '#app/content/words/states.ts'
import { whatIfWords } from '#app/content/words/what-if.ts'
import type { Plan } from '#app/domain/scoring/plan.ts'
import { conditionField } from '#app/domain/scoring/what-if.ts'
import type { Supposed, WhatIfBase } from '#app/domain/scoring/what-if.ts'

type ConditionsProps = {
  readonly plan: Plan
  readonly base: WhatIfBase
  readonly supposed: Supposed
  readonly onSet: (name: string, value: string) => void
}

/** The conditions beside the points, each as it is, or supposed to be met or not. */
export function Conditions({ plan, base, supposed, onSet }: ConditionsProps) {
  const t = useWords(whatIfWords)
  const states = useWords(prerequisiteStates)
  const text = useText()
  return (
    <Section title={t.conditions}>
      <div className="supposed-conditions">
        {plan.prerequisites.map(({ key, label }) => {
          const name = conditionField(key)
          const state = base.prerequisites.find((one) => one.key === key)?.state ?? 'unknown'
          return (
            <Select
              key={key}
              label={text(label)}
              name={name}
              empty={t.conditionNow(states[state].toLowerCase())}
              options={[
                { value: 'met', label: t.met },
                { value: 'not_met', label: t.notMet },
              ]}
              value={supposed[name] ?? ''}
              onChange={({ target: { value } }) => onSet(name, value)}
            />
          )
        })}
      </div>
    </Section>
  )
}
