import { workingDaysBetween } from '#app/domain/calendar/working-days.ts'
import type { Holidays } from '#app/domain/calendar/working-days.ts'
import { figureKey } from '#app/domain/indicators/value.ts'

/** A complaint as it is counted. Days are 'YYYY-MM-DD'; spam and what was no complaint are left out before. */
export type CountedComplaint = {
  readonly channel: string
  readonly complaintClass: string | null
  readonly receivedOn: string
  readonly dueOn: string | null
  /** The first word of the office to the reporter. */
  readonly respondedOn: string | null
  /** The written answer that stands; null while one is owed, also again. */
  readonly resolvedOn: string | null
  readonly compensatedOn: string | null
}

export type Days = { readonly from: string; readonly to: string }

/**
 * The figures of a period. Every complaint that was there in the period is either resolved in it or in progress at its
 * end, so what came in and what was carried in are exactly these two together. A written answer is what resolves, so as
 * many are written as are resolved. `channels` get zeros where nothing came; `classes` likewise.
 */
export function countComplaints(
  complaints: readonly CountedComplaint[],
  { from, to }: Days,
  { channels, classes }: { readonly channels: readonly string[]; readonly classes: readonly string[] },
  holidays: Holidays,
): ReadonlyMap<string, number> {
  const within = (day: string | null): day is string => day !== null && from <= day && day <= to
  const figures = new Map<string, number>([
    ...channels.flatMap((channel) => byChannel.map((input) => [figureKey(input, channel), 0] as const)),
    ...classes.flatMap((one) => byClass.map((input) => [figureKey(input, one), 0] as const)),
    ...plain.map((input) => [input, 0] as const),
  ])
  const add = (key: string, count = 1) => figures.set(key, (figures.get(key) ?? 0) + count)

  for (const one of complaints.filter(({ receivedOn }) => receivedOn <= to)) {
    const { channel, complaintClass, receivedOn, resolvedOn, respondedOn, dueOn } = one
    if (within(respondedOn)) {
      add('complaints_answered')
      add('response_days_total', workingDaysBetween(receivedOn, respondedOn, holidays))
    }
    if (within(one.compensatedOn)) add('compensations')
    if (resolvedOn !== null && resolvedOn < from) continue
    add(figureKey(receivedOn < from ? 'complaints_carried_in' : 'complaints_received', channel))
    if (!within(resolvedOn)) {
      add(figureKey('complaints_in_progress', channel))
      continue
    }
    add(figureKey('complaints_resolved', channel))
    add('complaints_written')
    if (complaintClass === null) continue
    add(figureKey('class_resolved', complaintClass))
    if (dueOn !== null && resolvedOn <= dueOn) add(figureKey('class_on_time', complaintClass))
  }
  return figures
}

const byChannel = ['complaints_received', 'complaints_carried_in', 'complaints_in_progress', 'complaints_resolved']
const byClass = ['class_resolved', 'class_on_time']
const plain = ['complaints_answered', 'response_days_total', 'complaints_written', 'compensations']
