import { complaintPosterTexts as t } from '#app/content/poster-texts.ts'
import { paperTexts } from '#app/content/paper-texts.ts'
import type { Poster } from '#app/domain/papers/poster.ts'

type PosterFacts = {
  /** The institution from the top down to the office. */
  readonly units: readonly string[]
  readonly address: string
  readonly at: string
  readonly isExample: boolean
}

/** The sheet for the counter that leads to the complaint form of an office. */
export function complaintPoster({ units, address, at, isExample }: PosterFacts): Poster {
  return { letterhead: units, ...t, address, mark: isExample ? paperTexts.mark : null, at }
}
