import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { Bullet } from '#app/components/bullet.tsx'
import { Shape } from '#app/components/icons/icon.tsx'
import { PrerequisiteMark, ReadinessState } from '#app/components/named-states.tsx'
import { shownTracks } from '#app/components/shown-tracks.ts'
import { Spark } from '#app/components/spark.tsx'
import { TrackBar } from '#app/components/track-bar.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { leadershipWords } from '#app/content/words/leadership.ts'
import { partWords } from '#app/content/words/parts.ts'
import { assessmentStates, tracks } from '#app/content/words/states.ts'
import { trendWeeks } from '#app/domain/calendar/weeks.ts'
import { gateAt } from '#app/domain/scoring/gates.ts'
import { shownMargin, shownMissing, shownPoints, shownReadiness } from '#app/domain/scoring/show.ts'
import type { Comparison, ComparedOffice } from '#app/use-cases/monitoring/read-comparison.server.ts'
import { useForecast } from './forecast-text.ts'
import { useGateName } from './gate-names.ts'

type Part = { readonly view: Comparison }

/** Readiness on three tracks, status, stage, what is missing, and where the weeks lead. */
export function ComparisonStanding({ view }: Part) {
  const t = useWords(leadershipWords)
  const states: Readonly<Record<string, string>> = useWords(assessmentStates)
  const names = useWords(tracks)
  const f = useFormats()
  const forecastOf = useForecast()
  const track = (of: 'verified' | 'supported' | 'claimed') => (office: ComparedOffice) =>
    office.readiness ? shownTracks(office.readiness, f)[of] : null
  const rows: readonly (readonly [name: string, of: (office: ComparedOffice) => ReactNode])[] = [
    [t.readiness, ({ readiness }) => (readiness ? <TrackBar readiness={readiness} /> : null)],
    [names.supported, (office) => (office.readiness ? <b>{track('supported')(office)}</b> : null)],
    [names.verified, track('verified')],
    [names.claimed, track('claimed')],
    [t.pointsNeeded, ({ need }) => (need === null ? null : f.points(shownMissing(need)))],
    [t.gatesFailed, ({ gates }) => (gates ? t.ofGates(f.whole(gates.failed), f.whole(gates.of)) : null)],
    [t.status, ({ group }) => (group === 'none' || group === 'unscored' ? null : <ReadinessState status={group} />)],
    [t.state, ({ assessment }) => (assessment ? (states[assessment.state] ?? assessment.state) : null)],
    [t.trend, (office) => <Trend office={office} />],
    [
      t.forecastHead(f.dayAndMonth(view.proposalDay)),
      ({ forecast }) => {
        const { range, why } = forecastOf(forecast)
        return range === null ? <span className="quiet">{why}</span> : range
      },
    ],
  ]
  return (
    <Group title={t.standing} span={view.offices.length + 1}>
      {rows.map(([name, of]) => (
        <tr key={name}>
          <th scope="row" className="office">
            {name}
          </th>
          {view.offices.map((office) => (
            <td key={office.officeId}>{of(office) ?? '–'}</td>
          ))}
        </tr>
      ))}
    </Group>
  )
}

function Trend({ office: { trend } }: { readonly office: ComparedOffice }) {
  const t = useWords(leadershipWords)
  const f = useFormats()
  const [first, last] = [trend[0], trend.at(-1)]
  if (first === undefined || last === undefined || trend.length < 2) return <>–</>
  const shown = (value: number) => f.readiness(shownReadiness(value, { failing: value < 100 }))
  return <Spark values={trend} label={t.trendOf(trendWeeks, shown(first), shown(last))} falling={last < first} />
}

/** Every gate as a bar on its full weight, with value, threshold and margin. */
export function ComparisonGates({ view }: Part) {
  const t = useWords(leadershipWords)
  const p = useWords(partWords)
  const f = useFormats()
  const nameOf = useGateName()
  return (
    <Group title={t.gatesGroup} span={view.offices.length + 1}>
      {view.gates.map(({ column, cells }) => (
        <tr key={column.key}>
          <th scope="row" className="office">
            {nameOf(column).name}
          </th>
          {cells.map((cell, place) => {
            const key = view.offices[place]!.officeId
            if (!cell) return <td key={key}>–</td>
            const { margin, passed } = gateAt({ ...cell, key: column.key }, cell.value)
            const value = f.points(shownPoints(cell.value, { failing: !passed }))
            const signed = f.signed(shownMargin({ margin, passed }))
            const { threshold, weight } = cell
            const same = { claimed: cell.value, supported: cell.value, verified: 0 }
            return (
              <td key={key} className={passed ? 'gate-cell' : 'gate-cell fails'}>
                <span className="gate-line">
                  {passed ? null : <Shape name="tri" />}
                  <b>{signed}</b>
                </span>
                <Bullet
                  values={same}
                  threshold={threshold}
                  weight={weight}
                  label={p.gateFinding(nameOf(column).name, value, f.points(threshold), signed)}
                />
                <small>{t.valueOf(value, f.points(threshold))}</small>
              </td>
            )
          })}
        </tr>
      ))}
    </Group>
  )
}

/** Every condition beside the points; only for who may look into the office. */
export function ComparisonConditions({ view }: Part) {
  const t = useWords(leadershipWords)
  const text = useText()
  const { offices, labels } = view
  const asked = labels.filter(({ key }) => offices.some(({ prerequisites }) => prerequisites?.[key] !== undefined))
  if (asked.length === 0) return null
  return (
    <Group title={t.conditionsGroup} span={offices.length + 1}>
      {asked.map(({ key, name }) => (
        <tr key={key}>
          <th scope="row" className="office wraps">
            {text(name)}
          </th>
          {offices.map(({ officeId, prerequisites }) => (
            <td key={officeId}>
              {prerequisites === null ? (
                t.notShown
              ) : prerequisites[key] === undefined ? (
                t.notAsked
              ) : (
                <PrerequisiteMark state={prerequisites[key]} />
              )}
            </td>
          ))}
        </tr>
      ))}
    </Group>
  )
}

function Group({
  title,
  span,
  children,
}: {
  readonly title: string
  readonly span: number
  readonly children: ReactNode
}) {
  return (
    <Fragment>
      <tbody>
        <tr className="group-row">
          <th colSpan={span} scope="rowgroup">
            {title}
          </th>
        </tr>
        {children}
      </tbody>
    </Fragment>
  )
}
