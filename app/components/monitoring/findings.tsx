import { Link } from '@remix-run/react'
import { shownMissing } from '#app/domain/scoring/show.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { monitoringWords } from '#app/content/words/monitoring.ts'
import { monitoringPath } from '#app/forms/monitoring-address.ts'
import type { MonitoringQuery } from '#app/forms/monitoring-address.ts'
import type { Findings as FindingsView } from '#app/use-cases/monitoring/findings.server.ts'
import { useGateName } from './gate-names.ts'

type Part = { readonly findings: FindingsView; readonly query: MonitoringQuery }

/** What is true of all the offices, in three sentences, before any figure of one. */
export function Findings({ findings, query }: Part) {
  return (
    <div className="findings">
      <Passing findings={findings} query={query} />
      <Near findings={findings} query={query} />
      <Obstacle findings={findings} query={query} />
    </div>
  )
}

function Passing({ findings, query }: Part) {
  const t = useWords(monitoringWords)
  const f = useFormats()
  const nameOf = useGateName()
  const { assessed, ready, nearlyReady, offices, alone } = findings
  const without = offices - assessed
  if (assessed === 0) {
    return (
      <p>
        <strong>{t.noneAssessedStrong}</strong> {t.noneAssessedRest}
        <Without without={without} query={query} />
      </p>
    )
  }
  return (
    <p>
      <strong>
        <Link to={monitoringPath(query, { gates: 'lulus', ...anyStage })}>
          {t.passStrong(f.whole(ready + nearlyReady), f.whole(assessed))}
        </Link>
      </strong>{' '}
      {t.passRest}
      {alone ? (
        <>
          {'; '}
          <Link to={monitoringPath(query, { gates: `hanya:${alone.column.key}`, ...anyStage })}>
            {t.aloneOffices(f.whole(alone.offices), nameOf(alone.column).name)}
          </Link>
        </>
      ) : null}
      {'.'}
      <span className="why">
        <Link to={monitoringPath(query, { status: 'siap_diusulkan', state: '', gates: '' })}>
          {t.ready(f.whole(ready))}
        </Link>
        ,{' '}
        <Link to={monitoringPath(query, { status: 'hampir_siap', state: '', gates: '' })}>
          {t.nearlyReady(f.whole(nearlyReady))}
        </Link>
        . <Without without={without} query={query} />
      </span>
    </p>
  )
}

const anyStage = { status: '', state: '' } as const

function Without({ without, query }: { readonly without: number; readonly query: MonitoringQuery }) {
  const t = useWords(monitoringWords)
  const f = useFormats()
  if (without === 0) return null
  return (
    <>
      <Link to={monitoringPath(query, { target: 'none', gates: '', ...anyStage })}>
        {t.withoutAssessment(f.whole(without))}
      </Link>
      .
    </>
  )
}

function Near({ findings: { near }, query }: Part) {
  const t = useWords(monitoringWords)
  const f = useFormats()
  const others = near.offices - near.nearest.length
  if (near.offices === 0) {
    return (
      <p>
        <strong>{t.nearNoneStrong}</strong> {t.nearNoneRest}
      </p>
    )
  }
  return (
    <p>
      <strong>
        <Link to={monitoringPath(query, { gates: 'dekat', ...anyStage })}>{t.nearStrong(near.offices)}</Link>
      </strong>{' '}
      {t.nearRest}
      <span className="why">
        {near.nearest.map(({ officeId, name, need, opens }, place) => (
          <span key={officeId}>
            {place > 0 ? ', ' : ''}
            {opens ? <Link to={officePath(officeId, query.year)}>{name}</Link> : name}{' '}
            <span className="nowrap">({f.points(shownMissing(need))})</span>
          </span>
        ))}{' '}
        {others > 0 ? t.nearOthers(others) : null}
      </span>
    </p>
  )
}

function Obstacle({ findings: { obstacles }, query }: Part) {
  const t = useWords(monitoringWords)
  const nameOf = useGateName()
  const [first, ...next] = obstacles
  if (!first) {
    return (
      <p>
        <strong>{t.obstacleNoneStrong}</strong> {t.obstacleNoneRest}
      </p>
    )
  }
  const failing = (key: string) => monitoringPath(query, { gates: `gagal:${key}`, ...anyStage })
  return (
    <p>
      <strong>
        <Link to={failing(first.column.key)}>{nameOf(first.column).name}</Link>
      </strong>{' '}
      {t.obstacleRest(first.offices)}
      <span className="why">
        {next.length > 0 ? t.obstacleNext : null}{' '}
        {next.map(({ column, offices }, place) => (
          <span key={column.key}>
            <Link to={failing(column.key)}>
              {nameOf(column).name} ({offices})
            </Link>
            {place < next.length - 1 ? ', ' : '. '}
          </span>
        ))}
        <Link to={monitoringPath(query, { sort: first.column.key, direction: undefined })}>{t.sortByObstacle}</Link>
      </span>
    </p>
  )
}

/** The overview of an office, in the year that the table shows when that was chosen. */
export function officePath(officeId: string, year: number | undefined): string {
  return year === undefined ? `/offices/${officeId}` : `/offices/${officeId}?year=${year}`
}
