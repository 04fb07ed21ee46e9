import { colourLooks } from '#app/components/reporting-kanwil/looks.ts'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { handInOutcomes, handInWords } from '#app/content/words/hand-in.ts'
import { reportingWords } from '#app/content/words/reporting.ts'
import { reportColours } from '#app/content/words/reporting-kanwil.ts'
import type { HandInOutcome } from '#app/domain/reporting/plan-hand-in.ts'
import type { HandInLine, NamedFigure } from '#app/use-cases/reporting/read-hand-in.server.ts'
import { useShown } from './shown.ts'

const looks: Readonly<Record<HandInOutcome, Look>> = {
  ready: { tone: 'good', shape: 'done' },
  carried: { tone: 'wait', shape: 'wait' },
  empty: { tone: 'idle', shape: 'empty' },
  incomplete: { tone: 'warn', shape: 'warn' },
  broken: { tone: 'bad', shape: 'warn' },
  unexplained: { tone: 'warn', shape: 'warn' },
  early: { tone: 'idle', shape: 'node' },
  sent: { tone: 'wait', shape: 'wait' },
}

/** Reports with what they come to and what is to be said of them. */
export function HandInTable({ title, lines }: { readonly title: string; readonly lines: readonly HandInLine[] }) {
  const t = useWords(handInWords)
  const outcomes = useWords(handInOutcomes)
  const text = useText()
  return (
    <Section title={title}>
      <table className="table table-cards hand-in-table">
        <thead>
          <tr>
            <th scope="col">{t.indicator}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">{t.remark}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code}>
              <th scope="row">
                <span className="code">{line.code}</span> {text(line.name)}
              </th>
              <td>
                <Value line={line} />
              </td>
              <td>
                <State {...looks[line.outcome]}>{outcomes[line.outcome]}</State>
                <Remarks line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Value({ line: { value, judged, indicator } }: { readonly line: HandInLine }) {
  const t = useWords(reportingWords)
  const colours = useWords(reportColours)
  const shown = useShown()
  if (value.state === 'incomplete') return <>–</>
  if (value.state === 'not_applicable') return <span className="quiet">{t.notMeasured}</span>
  const target = judged?.target ?? null
  return (
    <>
      <b className="num">{shown.value(value.value, indicator)}</b>{' '}
      {target === null ? null : <span className="quiet">{t.target(shown.value(target, indicator))}</span>}{' '}
      {judged?.colour ? <State {...colourLooks[judged.colour]}>{colours[judged.colour]}</State> : null}
    </>
  )
}

/** More names than these are counted. */
const named = 4

function Remarks({ line }: { readonly line: HandInLine }) {
  const t = useWords(handInWords)
  const shown = useShown()
  const nameOf = ({ input, member }: NamedFigure) => shown.name(input, member)
  const names = (figures: readonly NamedFigure[]) => {
    const first = figures.slice(0, named).map(nameOf).join('; ')
    return figures.length > named ? `${first}; ${t.andMore(String(figures.length - named))}` : first
  }
  const remarks = [
    line.isLate && line.outcome !== 'sent' && t.isLate,
    line.isCorrection && t.correction,
    line.outcome === 'incomplete' && t.missing(names(line.missing)),
    line.outcome === 'unexplained' && t.unexplained(names(line.unexplained)),
    ...line.broken.map(({ check }) => shown.check(check, line.indicator.inputs)),
    ...line.explained.map((figure) =>
      t.explained(nameOf(figure), figure.value === null ? '' : shown.figure(figure.value), figure.reason),
    ),
  ].filter((remark): remark is string => typeof remark === 'string')
  return (
    <ul className="plain-list hand-in-remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}
