import { fewestShown } from './composition.ts'

/**
 * Who answered, in the bands of the form of PermenPANRB 14/2017, each left open by whoever likes. No band says who
 * somebody is.
 */
export const profileBands = {
  age: ['under-18', '18-25', '26-35', '36-45', '46-55', '56-65', 'over-65'],
  sex: ['female', 'male'],
  education: ['sd', 'smp', 'sma', 'diploma', 's1', 's2', 's3'],
  work: ['pns', 'tni', 'polri', 'swasta', 'wirausaha', 'pelajar', 'lainnya'],
} as const

export type ProfileQuestion = keyof typeof profileBands
export const profileQuestions = Object.keys(profileBands) as readonly ProfileQuestion[]

/** What was said of each, or null. */
export type Profile = Readonly<Record<ProfileQuestion, string | null>>

/** The bands that were chosen; what is none of them counts as not said. */
export function profileOf(said: Readonly<Record<string, string | undefined>>): Profile {
  const band = (question: ProfileQuestion) => {
    const value = said[question]
    return value !== undefined && (profileBands[question] as readonly string[]).includes(value) ? value : null
  }
  return { age: band('age'), sex: band('sex'), education: band('education'), work: band('work') }
}

/** How many chose each band of a question, the bands in their order. */
export type ProfileCount = { readonly band: string; readonly count: number }

/** Counts a question over groups of respondents. */
export function countProfile(
  groups: readonly (Profile & { readonly count: number })[],
  question: ProfileQuestion,
): readonly ProfileCount[] {
  return profileBands[question].flatMap((band) => {
    const count = groups.reduce((sum, group) => sum + (group[question] === band ? group.count : 0), 0)
    return count === 0 ? [] : [{ band, count }]
  })
}

/** A band as it may be shown: without its number (null) where so few chose it that they could be known. */
export type ShownCount = { readonly band: string; readonly count: number | null }

/** What of a question may be shown: nothing where few said anything at all, and no number of a small band. */
export function shownProfile(counts: readonly ProfileCount[]): readonly ShownCount[] {
  if (counts.reduce((sum, { count }) => sum + count, 0) < fewestShown) return []
  return counts.map(({ band, count }) => ({ band, count: count < fewestShown ? null : count }))
}
