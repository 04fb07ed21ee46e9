import type { Colour, Indicator } from './types.ts'

/** What an office claims of an item or a condition: the share of its full worth, from 0 to 1. */
export type Claim = { readonly code: string; readonly share: number }

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

/** The indicators that support an item or a condition. */
export function indicatorsFor(indicators: readonly Indicator[], code: string): readonly Indicator[] {
  return indicators.filter(({ supports }) => supports.some((support) => supportsItem(support, code)))
}

/**
 * The claims that figures speak against: answered at or near the best, while an indicator that supports the item is
 * red, or misses a figure that a regulation asks for. An indicator that is not judged, or had nothing to measure,
 * speaks against nothing. The farthest from its target comes first.
 */
export function contradictions(
  indicators: readonly Indicator[],
  claims: readonly Claim[],
  measured: readonly Measured[],
): readonly Contradiction[] {
  const found = measured.flatMap((figure) => {
    const indicator = indicators.find(({ code }) => code === figure.code)
    if (!indicator || !speaksAgainst(indicator, figure)) return []
    return claims
      .filter(({ code, share }) => {
        const isSupported = indicator.supports.some((support) => supportsItem(support, code))
        return isSupported && share >= highClaim && share > figure.achievement! / 100 + tolerance
      })
      .map((claim) => ({ ...claim, indicator: figure }))
  })
  return found.sort((one, other) => one.indicator.achievement! - other.indicator.achievement!)
}

function speaksAgainst({ direction, target }: Indicator, { colour, achievement }: Measured): boolean {
  if (direction === 'info' || achievement === null) return false
  return colour === 'red' || (colour === 'yellow' && target.basis === 'regulation')
}
