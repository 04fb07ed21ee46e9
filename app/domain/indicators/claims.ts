import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { Colour, Indicator } from './types.ts'

/** What an office claims of an item or a condition: the share of its full worth, from 0 to 1. */
export type Claim = {
  readonly code: string
  readonly share: number
  /** Of a condition, which is known by its name. */
  readonly label?: Bilingual | undefined
}

/** The last value of an indicator that was handed in. */
export type Measured = {
  readonly code: string
  readonly period: string
  readonly value: number
  readonly target: number | null
  readonly achievement: number | null
  readonly colour: Colour | null
}

/** A claim that the figures speak against. */
export type Contradiction = Claim & { readonly indicator: Measured }

/** An answer worth at least this share of its item claims that the matter is well in hand. */
export const highClaim = 0.75

/** A claim may lie this far above what was achieved before the two disagree: a ratio entered in both places does not. */
const tolerance = 0.05

/** Whether what an indicator supports ('A.I.6.iv', 'prerequisite:tlhp') is an item or holds it. */
export function supportsItem(support: string, code: string): boolean {
  return code === support || code.startsWith(`${support}.`)
}

const conditionPrefix = 'prerequisite:'

/** Whether a claim, or what an indicator supports, is a condition of a proposal. */
export function isCondition(code: string): boolean {
  return code.startsWith(conditionPrefix)
}

/** The key of a condition that an indicator supports. */
export function conditionKey(support: string): string {
  return support.slice(conditionPrefix.length)
}

type Declared = {
  readonly key: string
  readonly state: 'met' | 'not_met' | 'unknown'
  readonly awaitsConfirmation: boolean
}

/** The conditions that an office declares fulfilled, whether the Kanwil has confirmed them or not, as claims. */
export function conditionClaims(
  declared: readonly Declared[],
  labelOf: (key: string) => Bilingual | undefined,
): readonly Claim[] {
  return declared
    .filter(({ state, awaitsConfirmation }) => state === 'met' || awaitsConfirmation)
    .map(({ key }) => ({ code: conditionPrefix + key, share: 1, label: labelOf(key) }))
}

/** The indicators that support an item or a condition. */
export function indicatorsFor(indicators: readonly Indicator[], code: string): readonly Indicator[] {
  return indicators.filter(({ supports }) => supports.some((support) => supportsItem(support, code)))
}

/**
 * The claims that figures speak against: answered at or near the best, while an indicator that supports the item is
 * red, or misses a figure that a regulation asks for. A condition is fulfilled as a whole or not at all, so every figure
 * short of its target speaks against it. An indicator that is not judged, or had nothing to measure, speaks against
 * nothing. The farthest from its target comes first.
 */
export function contradictions(
  indicators: readonly Indicator[],
  claims: readonly Claim[],
  measured: readonly Measured[],
): readonly Contradiction[] {
  const found = measured.flatMap((figure) => {
    const indicator = indicators.find(({ code }) => code === figure.code)
    if (!indicator) return []
    return claims
      .filter(({ code }) => indicator.supports.some((support) => supportsItem(support, code)))
      .filter((claim) => (isCondition(claim.code) ? isShort(figure) : isTooHigh(claim, indicator, figure)))
      .map((claim) => ({ ...claim, indicator: figure }))
  })
  return found.sort((one, other) => one.indicator.achievement! - other.indicator.achievement!)
}

function isShort({ colour }: Measured): boolean {
  return colour === 'yellow' || colour === 'red'
}

function isTooHigh({ share }: Claim, indicator: Indicator, figure: Measured): boolean {
  return speaksAgainst(indicator, figure) && share >= highClaim && share > figure.achievement! / 100 + tolerance
}

function speaksAgainst({ direction, target }: Indicator, { colour, achievement }: Measured): boolean {
  if (direction === 'info' || achievement === null) return false
  return colour === 'red' || (colour === 'yellow' && target.basis === 'regulation')
}
