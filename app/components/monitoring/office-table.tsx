import { Fragment } from 'react'
import { readinessShape } from '#app/components/named-states.tsx'
import { Shape } from '#app/components/icons/icon.tsx'
import { useFollowedLinks } from '#app/components/followed-links.ts'
import { HeatLegend } from '#app/components/heat-cell.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { monitoringWords, otherGroups } from '#app/content/words/monitoring.ts'
import { readinessStatuses } from '#app/content/words/states.ts'
import type { MonitoringQuery } from '#app/forms/monitoring-address.ts'
import type { OfficeGroup } from '#app/use-cases/monitoring/office-rows.server.ts'
import type { MonitoringView } from '#app/use-cases/monitoring/read-monitoring.server.ts'
import { TableActs } from './table-acts.tsx'
import { TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'

type OfficeTableProps = { readonly query: MonitoringQuery; readonly view: MonitoringView }

/** Offices against their gates: a row for each, grouped by status as long as the nearest stand first. */
export function OfficeTable({ query, view }: OfficeTableProps) {
  const t = useWords(monitoringWords)
  const { rows, columns, gateSets, sizes, sort } = view
  const body = useFollowedLinks<HTMLTableSectionElement>()
  const captions = { margin: t.captionMargin, points: t.captionPoints, percent: t.captionPercent }
  return (
    <>
      <TableActs query={query} />
      {/* A wide table must be scrolled by keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="heat-scroll" tabIndex={0} role="region" aria-label={t.table}>
        <table className="heat">
          <caption className="sr">{captions[query.content]}</caption>
          <TableHead query={query} view={view} />
          <tbody ref={body}>
            {rows.map((row, place) => (
              <Fragment key={row.officeId}>
                {sort === 'nearest' && rows[place - 1]?.group !== row.group ? (
                  <GroupRow group={row.group} size={sizes[row.group]} cells={columns.length + 1} />
                ) : null}
                <TableRow row={row} gates={gateSets[row.gateSet ?? ''] ?? []} columns={columns} query={query} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <HeatLegend />
    </>
  )
}

type GroupRowProps = { readonly group: OfficeGroup; readonly size: number; readonly cells: number }

function GroupRow({ group, size, cells }: GroupRowProps) {
  const t = useWords(monitoringWords)
  const f = useFormats()
  const advice = useWords(readinessStatuses)
  const others = useWords(otherGroups)
  const isAdvice = group !== 'unscored' && group !== 'none'
  const { tone, shape } = isAdvice ? readinessShape(group) : ({ tone: 'idle', shape: 'empty' } as const)
  const name = isAdvice ? advice[group] : others[group]
  return (
    <tr className="group-row">
      <th colSpan={4} scope="rowgroup">
        <Shape name={shape} className={`shape ${tone} inline`} /> {t.groupSize(name, f.whole(size))}
        {group === 'perlu_pembinaan' && size > 1 ? t.nearestFirst : null}
      </th>
      <td colSpan={cells} />
    </tr>
  )
}
