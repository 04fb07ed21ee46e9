import { tracks } from '#app/domain/scoring/standing.ts'
import type { Track } from '#app/domain/scoring/standing.ts'
import type { ByTrack, TrendDay } from './overview-view.server.ts'

type Snapshot = { readonly day: string; readonly track: Track; readonly readiness: number }

/** Days that a drawing and its table can still show one by one. */
const shownDays = 60

/**
 * Readiness day by day, the oldest first, with today as it is at this moment. Of a long history one day of each week
 * is kept, the last one of all always. A day that lacks a track is left out.
 */
export function trendOf(snapshots: readonly Snapshot[], today: string, now: ByTrack): readonly TrendDay[] {
  const days = new Map<string, Partial<Record<Track, number>>>()
  for (const { day, track, readiness } of snapshots) {
    if (day < today) days.set(day, { ...days.get(day), [track]: readiness })
  }
  const whole = [...days].flatMap(([day, values]): readonly TrendDay[] => {
    const { claimed, supported, verified } = values
    if (tracks.some((track) => values[track] === undefined)) return []
    return [{ day, claimed: claimed!, supported: supported!, verified: verified! }]
  })
  const all = [...whole.sort((one, other) => (one.day < other.day ? -1 : 1)), { day: today, ...now }]
  if (all.length <= shownDays) return all
  return all.filter((_day, place) => (all.length - 1 - place) % 7 === 0)
}

/** How the supported track has moved over up to four whole weeks; undefined before the first week has passed. */
export function changeOver(
  trend: readonly TrendDay[],
): { readonly points: number; readonly weeks: number } | undefined {
  const last = trend.at(-1)
  if (!last) return undefined
  const age = (day: string) => Math.round((Date.parse(last.day) - Date.parse(day)) / 86_400_000)
  const before = trend.findLast(({ day }) => age(day) >= 28) ?? trend.find(({ day }) => age(day) >= 7)
  if (!before) return undefined
  return { points: last.supported - before.supported, weeks: Math.min(4, Math.floor(age(before.day) / 7)) }
}
