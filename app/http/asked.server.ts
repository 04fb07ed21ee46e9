import { AppError } from '#app/domain/errors.ts'
import { tracks } from '#app/domain/scoring/standing.ts'
import type { Track } from '#app/domain/scoring/standing.ts'

/** The year an address asks for; undefined when it asks for none. Anything but a year is 'invalid'. */
export function yearIn(search: URLSearchParams): number | undefined {
  const text = search.get('year')
  if (text === null || text === '') return undefined
  if (!/^2\d{3}$/.test(text)) throw new AppError('invalid', 'unknown-year')
  return Number(text)
}

/** The page of a list, from 1; the first when none is asked for. */
export function pageIn(search: URLSearchParams): number {
  const text = search.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1
}

/** The track a figure is asked for; the headline when none is. */
export function trackIn(search: URLSearchParams): Track {
  const text = search.get('track')
  if (text === null) return 'supported'
  const track = tracks.find((one) => one === text)
  if (!track) throw new AppError('invalid', 'unknown-track')
  return track
}
