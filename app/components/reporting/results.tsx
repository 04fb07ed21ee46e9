import { colourLooks, stateLooks } from '#app/components/reporting-kanwil/looks.ts'
import { State } from '#app/components/state.tsx'
import { Shape } from '#app/components/icons/icon.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { reportColours, reportStates } from '#app/content/words/reporting-kanwil.ts'
import { reportingWords } from '#app/content/words/reporting.ts'
import type { Indicator, Member } from '#app/domain/indicators/types.ts'
import type { Assessed } from '#app/domain/reporting/assess.ts'
import type { ReportView } from '#app/use-cases/reporting/form-view.server.ts'
import { useShown } from './shown.ts'

type ResultProps = {
  readonly indicator: Indicator
  readonly members: readonly Member[]
  readonly assessed: Assessed
  readonly report: ReportView
}

/** What the figures of one indicator come to, against its target, while one types; and where its report is. */
export function Result({ indicator, members, assessed, report }: ResultProps) {
  const t = useWords(reportingWords)
  const text = useText()
  const states = useWords(reportStates)
  const shown = useShown()
  const rowOf = (code: string | null) => members.find((member) => member.code === code)
  return (
    <li className="figure-result">
      <div className="figure-result-name">
        <span className="code">{indicator.code}</span> {text(indicator.name)}
      </div>
      <output className="figure-result-value">
        <Value indicator={indicator} assessed={assessed} />
      </output>
      <State {...stateLooks[report.state]}>{states[report.state]}</State>
      {assessed.broken.map(({ check, member }) => {
        const row = rowOf(member)
        const said = shown.check(check, indicator.inputs)
        return (
          <p className="field-error" key={`${check} ${member}`}>
            <Shape name="warn" />
            {row ? t.atRow(text(row.name), said) : said}
          </p>
        )
      })}
    </li>
  )
}

function Value({ indicator, assessed }: Pick<ResultProps, 'indicator' | 'assessed'>) {
  const t = useWords(reportingWords)
  const colours = useWords(reportColours)
  const shown = useShown()
  const { state, value, judged, missing } = assessed
  if (state === 'empty') return <span className="quiet">{t.empty}</span>
  if (state === 'incomplete') return <span className="quiet">{t.incomplete(String(missing.length))}</span>
  if (value.state !== 'value') return <span className="quiet">{t.notMeasured}</span>
  const target = judged?.target ?? null
  return (
    <>
      <b className="num">{shown.value(value.value, indicator)}</b>
      {target === null ? (
        <span className="quiet">{t.noTarget}</span>
      ) : (
        <span className="quiet">{t.target(shown.value(target, indicator))}</span>
      )}
      {judged?.grade ? <span className="quiet">{t.grade(judged.grade)}</span> : null}
      {judged?.colour ? <State {...colourLooks[judged.colour]}>{colours[judged.colour]}</State> : null}
    </>
  )
}
