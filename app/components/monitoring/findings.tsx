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
  const { assessed, ready, nearlyReady, offices } = findings
  const without = offices - assessed
  return (
    <p>
      {assessed === 0 ? (
        <>
          <strong>{t.noneAssessedStrong}</strong> {t.noneAssessedRest}
        </>
      ) : (
        <>
          <strong>{t.passStrong(f.whole(ready + nearlyReady), f.whole(assessed))}</strong> {t.passRest}
        </>
      )}
      <span className="why">
        {assessed > 0 ? (
          <>
            {t.ready(f.whole(ready))},{' '}
            <Link to={monitoringPath(query, { status: 'hampir_siap', state: '' })}>
              {t.nearlyReady(f.whole(nearlyReady))}
            </Link>
            .{' '}
          </>
        ) : null}
        {without > 0 ? (
          <>
            <Link to={monitoringPath(query, { target: 'none', status: '', state: '' })}>
              {t.withoutAssessment(f.whole(without))}
            </Link>
            .
          </>
        ) : null}
      </span>
    </p>
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
      <strong>{t.nearStrong(near.offices)}</strong> {t.nearRest}
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
  const names = next.map(({ column, offices }) => `${nameOf(column).name} (${offices})`).join(', ')
  return (
    <p>
      <strong>{nameOf(first.column).name}</strong> {t.obstacleRest(first.offices)}
      <span className="why">
        {next.length > 0 ? t.obstacleNext(names) : null}{' '}
        <Link to={monitoringPath(query, { sort: first.column.key, direction: undefined })}>{t.sortByObstacle}</Link>
      </span>
    </p>
  )
}

/** The overview of an office, in the year that the table shows when that was chosen. */
export function officePath(officeId: string, year: number | undefined): string {
  return year === undefined ? `/offices/${officeId}` : `/offices/${officeId}?year=${year}`
}
