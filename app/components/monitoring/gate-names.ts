import { useText, useWords } from '#app/content/language.tsx'
import { gateNames, gateShortNames } from '#app/content/words/instrument.ts'
import type { GateColumn } from '#app/use-cases/monitoring/gate-columns.server.ts'

type Named = { readonly name: string; readonly short: string }

/** The names of a gate: an area has them from the edition, every other one from the catalogue. */
export function useGateName(): (column: GateColumn) => Named {
  const text = useText()
  const names: Readonly<Record<string, string>> = useWords(gateNames)
  const shorts: Readonly<Record<string, string>> = useWords(gateShortNames)
  return ({ key, area }) =>
    area ? { name: text(area.name), short: area.key } : { name: names[key] ?? key, short: shorts[key] ?? key }
}
