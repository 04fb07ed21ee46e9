import { readDay } from '#app/domain/bulk/cells.ts'
import { earliestDay } from '#app/domain/service-times/working-day-count.ts'
import type { Standards } from '#app/domain/service-times/standards.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { PostTimes, SentCounts } from './post-times.server.ts'

export type Pointed = { readonly pointer: string; readonly code: string }

/** What is wrong with service times as they were sent, place by place; the shape was looked at before. */
export function timesFaults(
  { catalogue }: Pick<Tools, 'catalogue'>,
  standards: Standards,
  today: string,
  input: PostTimes,
): readonly Pointed[] {
  const known = new Set(catalogue.service_types.map(({ code }) => code))
  const dayFault = (day: string) => {
    if (readDay(day) !== day || day < earliestDay) return 'not-a-date'
    return day > today ? 'in-future' : undefined
  }
  const serviceFault = (service: string) => (known.has(service) ? undefined : 'unknown-option')

  if (input.kind === 'applications') {
    return input.applications.flatMap(({ service, startedOn, finishedOn }, place) => {
      const reversed = finishedOn < startedOn ? 'finished-before-started' : undefined
      return pointed(`/applications/${place}`, {
        service: serviceFault(service),
        startedOn: dayFault(startedOn),
        finishedOn: dayFault(finishedOn) ?? reversed,
      })
    })
  }
  if (input.kind === 'open') {
    const keys = input.open.map(({ service, startedOn }) => `${service} ${startedOn}`)
    return [
      ...pointed('', { asOf: dayFault(input.asOf) }),
      ...input.open.flatMap(({ service, startedOn }, place) =>
        pointed(`/open/${place}`, {
          service: keys.indexOf(keys[place]!) < place ? 'duplicate' : serviceFault(service),
          startedOn: dayFault(startedOn) ?? (startedOn > input.asOf ? 'after-as-of' : undefined),
        }),
      ),
    ]
  }
  const names = input.months.map(({ month }) => month)
  return input.months.flatMap(({ month, services }, place) => [
    ...pointed(`/months/${place}`, {
      month: names.indexOf(month) < place ? 'duplicate' : month > today.slice(0, 7) ? 'in-future' : undefined,
    }),
    ...services.flatMap((counts, row) => {
      const twice = services.findIndex(({ service }) => service === counts.service) < row
      return pointed(`/months/${place}/services/${row}`, {
        service: twice ? 'duplicate' : serviceFault(counts.service),
        ...countFaults(counts, standards.has(counts.service)),
      })
    }),
  ])
}

/**
 * Parts are not above their whole; without a standard nothing is on time, with one it must be said; working days belong
 * to what was measured.
 */
function countFaults({ finished, onTime, measured, workingDays }: SentCounts, hasStandard: boolean) {
  return {
    onTime: !hasStandard
      ? onTime !== undefined && onTime > 0
        ? 'no-standard'
        : undefined
      : onTime === undefined
        ? 'required'
        : onTime > finished
          ? 'above-whole'
          : undefined,
    measured: measured > finished ? 'above-whole' : undefined,
    workingDays: measured === 0 && workingDays > 0 ? 'nothing-measured' : undefined,
  }
}

function pointed(at: string, fields: Readonly<Record<string, string | undefined>>): readonly Pointed[] {
  return Object.entries(fields).flatMap(([field, code]) =>
    code === undefined ? [] : [{ pointer: `${at}/${field}`, code }],
  )
}
