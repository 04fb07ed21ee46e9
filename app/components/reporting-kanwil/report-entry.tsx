import { State } from '#app/components/state.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { officeReportWords, reportColours, reportStates, warningNames } from '#app/content/words/reporting-kanwil.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import { useValueText } from '#app/components/indicators/value-text.ts'
import type { ReportAct } from '#app/forms/report-desk.ts'
import type { OfficeReport } from '#app/use-cases/reporting/read-report.server.ts'
import { FigureTable } from './figure-table.tsx'
import { JudgeForms } from './judge-forms.tsx'
import { colourLooks, stateLooks } from './looks.ts'

export type Line = OfficeReport['lines'][number]
type ReportEntryProps = {
  readonly line: Line
  readonly view: OfficeReport
  readonly act: ReportAct | undefined
}

/** One report: its value against the target, what was usual, what to look at, its figures, and the verdict. */
export function ReportEntry({ line, view, act }: ReportEntryProps) {
  const text = useText()
  const t = useWords(officeReportWords)
  const f = useFormats()
  const states = useWords(reportStates)
  const reasons: Readonly<Record<string, string>> = useWords(returnReasons)
  const { code, state, note, reasonCode, late } = line
  return (
    <article className="report-entry" id={code}>
      <header>
        <h3>
          <span className="code">{code}</span> {text(line.name)}
        </h3>
        <p className="report-marks">
          <State {...stateLooks[state]}>{states[state]}</State>
          {line.firstSubmittedOn ? (
            <span className="quiet">{t.submittedOn(f.dayAndMonth(line.firstSubmittedOn))}</span>
          ) : null}
          {late ? (
            <State tone="bad" shape="warn">
              {t.late}
            </State>
          ) : null}
        </p>
      </header>
      {line.submittedAt === null ? null : <Standing line={line} />}
      {state === 'dikembalikan' ? (
        <p className="small">{[reasons[reasonCode ?? ''], note].filter(Boolean).join(': ')}</p>
      ) : null}
      <Warnings line={line} />
      {line.submittedAt === null ? null : <FigureTable line={line} view={view} open={state === 'terkirim'} />}
      <Versions line={line} />
      {view.mayJudge && state === 'terkirim' ? <JudgeForms line={line} act={act} /> : null}
    </article>
  )
}

function Standing({ line }: { readonly line: Line }) {
  const t = useWords(officeReportWords)
  const f = useFormats()
  const colours = useWords(reportColours)
  const valueText = useValueText()
  const { value, target, colour, grade, notApplicable, past } = line
  // The unit stands with the value; a row of six needs it not once more each.
  const bare = line.unit === 'persen' ? line : { ...line, unit: 'indeks' }
  return (
    <div className="report-value">
      <p>
        <b>{notApplicable ? t.nothingMeasured : valueText(value, line)}</b>
        {target === null ? (
          <span className="quiet">{t.noTarget}</span>
        ) : (
          <span>{t.target(valueText(target, line))}</span>
        )}
        {colour ? <State {...colourLooks[colour]}>{colours[colour]}</State> : null}
        {grade ? <span className="quiet">{t.grade(grade)}</span> : null}
      </p>
      <dl aria-label={t.past}>
        {past.map(({ period, value: before }) => (
          <div key={period}>
            <dt>{f.reportedPeriod(period)}</dt>
            <dd>{valueText(before, bare)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Warnings({ line: { warnings, state } }: { readonly line: Line }) {
  const names = useWords(warningNames)
  if (warnings.length === 0 || state !== 'terkirim') return null
  return (
    <p className="report-marks">
      {warnings.map((warning) => (
        <State tone="warn" shape="warn" key={warning}>
          {names[warning]}
        </State>
      ))}
    </p>
  )
}

function Versions({ line }: { readonly line: Line }) {
  const t = useWords(officeReportWords)
  const f = useFormats()
  const valueText = useValueText()
  const { versions } = line
  if (versions.length < 2) return null
  return (
    <details className="small">
      <summary>{t.versions(f.whole(versions.length))}</summary>
      <ol className="plain-list">
        {versions.map(({ number, submittedAt, by, value, reason }) => (
          <li key={number}>
            {t.version(f.whole(number), f.moment(submittedAt), by ?? t.anotherApplication)}: {valueText(value, line)}
            {reason ? <span className="caption">{reason}</span> : null}
          </li>
        ))}
      </ol>
    </details>
  )
}
