import { Crumbs } from '#app/components/crumbs.tsx'
import { stateLooks } from '#app/components/reporting-kanwil/looks.ts'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useLanguage, useText, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { activityVerbs } from '#app/content/words/activity.ts'
import { figureHistoryWords } from '#app/content/words/hand-in.ts'
import { reportingWords } from '#app/content/words/reporting.ts'
import { figureSources, reportStates } from '#app/content/words/reporting-kanwil.ts'
import { roles } from '#app/content/words/roles.ts'
import type {
  HistoryLine,
  HistoryView,
  PeriodEvent,
  VersionView,
} from '#app/use-cases/reporting/read-history.server.ts'
import { formPath, periodsPath } from './paths.ts'
import { useShown } from './shown.ts'

/** What was handed in for a period, version by version, and everything that happened to it. */
export function HistoryPage({ view }: { readonly view: HistoryView }) {
  const t = useWords(figureHistoryWords)
  const r = useWords(reportingWords)
  const f = useFormats()
  const { head, period, lines, events } = view
  const name = f.reportedPeriod(period.key)
  return (
    <main id="isi" className="wrap desk">
      <Crumbs
        crumbs={[
          { text: r.title, href: periodsPath(head.officeId) },
          { text: name, href: formPath(head.officeId, period.key) },
          { text: t.title },
        ]}
      />
      <h1>{`${t.title}: ${name}`}</h1>
      <Section title={t.versions}>
        {lines.map((line) => (
          <Line line={line} inputs={lines.flatMap(({ indicator }) => indicator.inputs)} key={line.report.code} />
        ))}
      </Section>
      <Section title={t.events}>
        {events.length === 0 ? <p className="quiet">{t.nobody}</p> : null}
        <ul className="figure-events">
          {events.map((event) => (
            <Happened event={event} key={event.id} />
          ))}
        </ul>
      </Section>
    </main>
  )
}

type Inputs = HistoryLine['indicator']['inputs']

function Line({ line, inputs }: { readonly line: HistoryLine; readonly inputs: Inputs }) {
  const t = useWords(figureHistoryWords)
  const text = useText()
  const states = useWords(reportStates)
  const { report, name, versions } = line
  return (
    <details className="figure-history">
      <summary>
        <span className="code">{report.code}</span> {text(name)}{' '}
        <State {...stateLooks[report.state]}>{states[report.state]}</State>
      </summary>
      {versions.length === 0 ? <p className="quiet">{t.none}</p> : null}
      {versions.map((version) => (
        <Version version={version} line={line} inputs={inputs} key={version.number} />
      ))}
    </details>
  )
}

type VersionProps = { readonly version: VersionView; readonly line: HistoryLine; readonly inputs: Inputs }

function Version({ version, line, inputs }: VersionProps) {
  const t = useWords(figureHistoryWords)
  const f = useFormats()
  const sources: Readonly<Record<string, string>> = inLanguage(figureSources, useLanguage())
  const shown = useShown()
  const { number, at, value, notApplicable, reason, figures } = version
  const nameOf = (key: string) => {
    const [input, member] = key.split('/')
    const found = inputs.find((one) => one.key === input)
    const row = line.members.find(({ code }) => code === member)
    return found ? shown.name(found, row ?? null) : key
  }
  return (
    <div className="figure-version">
      <p>
        <b>{t.version(f.whole(number), f.moment(at))}</b>{' '}
        {notApplicable ? t.notMeasured : value === null ? '' : shown.value(value, line.indicator)}
      </p>
      {reason === '' ? null : <p className="quiet">{t.reason(reason)}</p>}
      <table className="table">
        <caption className="caption">{t.figures(f.whole(figures.length))}</caption>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.key}>
              <th scope="row">{nameOf(figure.key)}</th>
              <td className="num">{typeof figure.value === 'number' ? shown.figure(figure.value) : figure.value}</td>
              <td>
                {sources[figure.source] ?? figure.source}
                {figure.reason === '' ? null : <span className="quiet"> “{figure.reason}”</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Happened({ event }: { readonly event: PeriodEvent }) {
  const t = useWords(figureHistoryWords)
  const f = useFormats()
  const language = useLanguage()
  const verbs: Readonly<Record<string, string>> = inLanguage(activityVerbs, language)
  const roleNames = useWords(roles)
  const who = event.byProgram ? t.program : event.role ? roleNames[event.role] : t.somebody
  return (
    <li>
      <span className="num quiet">{f.moment(event.at)}</span> {who} {verbs[event.action] ?? event.action}
      {event.reason === null || event.reason === '' ? null : <span className="quiet">. {t.reason(event.reason)}</span>}
    </li>
  )
}
