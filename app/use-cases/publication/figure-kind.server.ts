import { bandsOf } from '#app/domain/indicators/judge.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
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

/** What a grade means ('B': 'Baik'); null where the catalogue gives it no name. */
export function gradeNameOf(catalogue: Catalogue, code: string, grade: string | null): Bilingual | null {
  const indicator = catalogue.indicators.find((one) => one.code === code)
  if (!indicator || grade === null) return null
  const bands = indicator.bands === 'skm.bands' ? catalogue.skm.bands : (bandsOf(catalogue, indicator) ?? [])
  return bands.find((band) => band.grade === grade)?.name ?? null
}
