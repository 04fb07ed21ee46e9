import { bandsOf } from '#app/domain/indicators/judge.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'

/** What a grade of an indicator means ('B': 'Baik'); null where the catalogue gives it no name. */
export function gradeNameOf(catalogue: Catalogue, code: string, grade: string | null): Bilingual | null {
  const indicator = catalogue.indicators.find((one) => one.code === code)
  if (!indicator || grade === null) return null
  const bands = indicator.bands === 'skm.bands' ? catalogue.skm.bands : (bandsOf(catalogue, indicator) ?? [])
  return bands.find((band) => band.grade === grade)?.name ?? null
}
