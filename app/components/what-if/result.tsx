import type { ReactNode } from 'react'
import { Shape } from '#app/components/icons/icon.tsx'
import { ReadinessState } from '#app/components/named-states.tsx'
import { useGateName } from '#app/components/overview/names.ts'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { readinessStatuses } from '#app/content/words/states.ts'
import { whatIfWords } from '#app/content/words/what-if.ts'
import type { Target } from '#app/domain/instrument/types.ts'
import type { Plan } from '#app/domain/scoring/plan.ts'
import { shownMargin, shownMissing, shownPoints, shownReadiness } from '#app/domain/scoring/show.ts'
import type { WhatIfResult } from '#app/domain/scoring/what-if.ts'

type ResultProps = {
  readonly plan: Plan
  readonly now: WhatIfResult
  readonly then: WhatIfResult
  readonly target: Target
}

/** What follows from what is supposed, beside how it is now. */
export function Result({ plan, now, then, target }: ResultProps) {
  const t = useWords(whatIfWords)
  const f = useFormats()
  const statuses = useWords(readinessStatuses)
  const ready = ({ readiness, gates }: WhatIfResult) =>
    f.readiness(shownReadiness(readiness, { failing: gates.some(({ passed }) => !passed) }))
  const passed = ({ gates }: WhatIfResult) =>
    t.ofGates(f.whole(gates.filter((gate) => gate.passed).length), f.whole(gates.length))
  return (
    <section className="what-if-result" aria-label={t.result}>
      <dl aria-live="polite">
        <Figure name={`${t.readiness} ${target}`} now={ready(now)}>
          {ready(then)}
        </Figure>
        <Figure name={t.need} now={f.points(shownMissing(now.need))}>
          {f.points(shownMissing(then.need))}
        </Figure>
        <Figure name={t.gates} now={passed(now)}>
          {passed(then)}
        </Figure>
        <Figure name={t.status} now={statuses[now.status].toLowerCase()}>
          <ReadinessState status={then.status} />
        </Figure>
      </dl>
      <Gates plan={plan} now={now} then={then} target={target} />
    </section>
  )
}

type FigureProps = { readonly name: string; readonly now: string; readonly children: ReactNode }

function Figure({ name, now, children }: FigureProps) {
  const t = useWords(whatIfWords)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children} <small>{t.nowWas(now)}</small>
      </dd>
    </div>
  )
}

function Gates({ plan, now, then }: ResultProps) {
  const t = useWords(whatIfWords)
  const f = useFormats()
  const nameOf = useGateName()
  return (
    <details>
      <summary>{t.gatesTitle}</summary>
      <WideTable label={t.gatesTitle}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.gate}</th>
              <th scope="col" className="num">
                {t.value}
              </th>
              <th scope="col" className="num">
                {t.margin}
              </th>
              <th scope="col" className="num">
                {t.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {then.gates.map((gate, place) => {
              const { key, node, value, passed } = gate
              const { name } = plan.index.nodeByKey.get(node)!
              const difference = value - now.gates[place]!.value
              return (
                <tr key={key}>
                  <th scope="row">
                    <Shape name={passed ? 'pass' : 'miss'} /> {nameOf({ key, name })}
                  </th>
                  <td className="num">{f.points(shownPoints(value, { failing: !passed }))}</td>
                  <td className="num">{f.signed(shownMargin(gate))}</td>
                  <td className="num">{Math.abs(difference) < 0.005 ? '–' : f.signed(difference)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </WideTable>
    </details>
  )
}
