import type { Band, Catalogue, Colour, Indicator } from './types.ts'

export type Predicate = 'WBK' | 'WBBM'

/** How a value stands to its target. `achievement` in per cent, between 0 and 120; null where nothing is judged. */
export type Judgement = {
  readonly target: number | null
  readonly achievement: number | null
  readonly colour: Colour | null
  readonly grade: string | null
}

/** More than this much of a target counts for nothing further. */
const mostAchieved = 120

/**
 * The target of an indicator for a predicate: the one set for the cycle where there is one, else the catalogue's; by
 * the scheme of the assessment where the targets follow it. Null: not judged.
 */
export function targetOf(
  { target, target_by_scheme, direction }: Indicator,
  predicate: Predicate,
  { adjusted, scheme }: { readonly adjusted?: number | null | undefined; readonly scheme?: string | undefined } = {},
): number | null {
  if (direction === 'info') return null
  const key = predicate === 'WBK' ? 'wbk' : 'wbbm'
  if (target_by_scheme && scheme !== undefined && scheme in target_by_scheme) {
    return target_by_scheme[scheme]?.[key] ?? null
  }
  return adjusted ?? target[key]
}

/**
 * How much of a target was achieved, in per cent from 0 to 120. Where less is better, twice the target is nothing; a
 * target of zero is met by zero alone.
 */
export function achievementOf(value: number, target: number, direction: Indicator['direction']): number | null {
  if (direction === 'info') return null
  if (direction === 'higher') {
    if (target === 0) return 100
    return Math.max(0, Math.min(mostAchieved, (100 * value) / target))
  }
  if (target === 0) return value === 0 ? 100 : 0
  return Math.max(0, Math.min(mostAchieved, (100 * (2 * target - value)) / target))
}

/** The colour of an achievement by the catalogue's steps: green from 100, yellow from 80, red below. */
export function colourOf(achievement: number, { achievement: { colours } }: Pick<Catalogue, 'achievement'>): Colour {
  // The last hair of a sum of fractions decides nothing: 99.9999999999 of a target is the target.
  const reached = colours.find(({ min }) => achievement + 1e-9 >= min)
  return (reached ?? colours[colours.length - 1]!).colour
}

/** The first grade whose edge a value reaches, the best first; null where there are none. */
export function gradeOf(value: number, bands: readonly Band[]): string | null {
  const reached = bands.find(({ min, above }) => (above !== undefined ? value > above : value >= (min ?? -Infinity)))
  return reached?.grade ?? null
}

/** An IKM as it is judged: rounded to two decimals, as its bands are written (PermenPANRB 14/2017). */
function roundedIkm(ikm: number): number {
  return Math.round((ikm + Number.EPSILON) * 100) / 100
}

/** The grade of an IKM, by its rounded figure. */
export function gradeOfIkm(ikm: number, { bands }: Catalogue['skm']): string | null {
  const rounded = roundedIkm(ikm)
  return bands.find(({ ikm_min }) => rounded >= ikm_min)?.grade ?? null
}

/** The scale of grades that an indicator names; null where it has none. */
export function bandsOf(
  catalogue: Pick<Catalogue, 'ombudsman'>,
  { bands }: Pick<Indicator, 'bands'>,
  scheme?: string,
): readonly Band[] | null {
  if (bands === undefined || bands === 'skm.bands') return null
  if (typeof bands !== 'string') return bands
  const named = /^ombudsman\.schemes\[([^\]]+)\]\.bands$/.exec(bands)?.[1]
  const wanted = named === 'scheme' ? scheme : named
  return catalogue.ombudsman.schemes.find(({ code }) => code === wanted)?.bands ?? null
}

/** A value against its target: achievement, colour and grade. */
export function judge(
  catalogue: Pick<Catalogue, 'achievement' | 'skm' | 'ombudsman'>,
  indicator: Indicator,
  value: number,
  predicate: Predicate,
  chosen: { readonly adjusted?: number | null | undefined; readonly scheme?: string | undefined } = {},
): Judgement {
  const target = targetOf(indicator, predicate, chosen)
  const bands = bandsOf(catalogue, indicator, chosen.scheme)
  const grade =
    indicator.bands === 'skm.bands' ? gradeOfIkm(value, catalogue.skm) : bands ? gradeOf(value, bands) : null
  if (target === null) return { target, achievement: null, colour: null, grade }

  // The edge of a grade is the target: what has the grade has reached it.
  const judged = indicator.bands === 'skm.bands' ? roundedIkm(value) : value
  const achievement = achievementOf(judged, target, indicator.direction)
  if (achievement === null) return { target, achievement, colour: null, grade }
  // A grade that begins strictly above its edge is not reached on the edge, whatever the share of the target.
  const missed = indicator.target_rule === 'strictly above' && value <= target
  const colour = colourOf(missed ? Math.min(achievement, 100 - 1e-6) : achievement, catalogue)
  return { target, achievement, colour, grade }
}
