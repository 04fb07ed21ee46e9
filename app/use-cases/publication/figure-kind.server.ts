import type { Catalogue } from '#app/domain/indicators/types.ts'
import type { Publishable } from '#app/domain/publication/publishable.ts'
import type { FigureKind } from './publication-view.server.ts'

/** How an indicator is told to the public, with its name from the catalogue. Throws for one it does not have. */
export function figureKindOf(
  { indicators }: Pick<Catalogue, 'indicators'>,
  { code, unit, decimals, top, survey }: Publishable,
): FigureKind {
  const indicator = indicators.find((one) => one.code === code)
  if (!indicator) throw new Error(`The catalogue has no indicator ${code}`)
  const { name, direction } = indicator
  return { code, name, direction, unit, decimals, top, survey }
}
