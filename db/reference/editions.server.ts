import type { Edition } from '#app/domain/instrument/types.ts'
import { editionFaults } from '#app/domain/instrument/validate.ts'
import edition2019 from './data/permenpanrb-10-2019.json' with { type: 'json' }
import edition2014 from './data/permenpanrb-52-2014.json' with { type: 'json' }
import edition2021 from './data/permenpanrb-90-2021.json' with { type: 'json' }
import { editionShape } from './edition-shape.server.ts'

let editions: ReadonlyMap<string, Edition> | undefined

/**
 * All editions by id, the newest first. A broken edition is refused at the start with every fault named; an edition
 * with `scoringReady: false` may be read on screen but not opened for an assessment.
 */
export function loadEditions(): ReadonlyMap<string, Edition> {
  editions ??= parseEditions([edition2021, edition2019, edition2014])
  return editions
}

/** Checks the shape and the meaning of raw editions. Throws one error that lists every fault of all of them. */
export function parseEditions(raw: readonly unknown[]): ReadonlyMap<string, Edition> {
  const checked = raw.map(checkEdition)
  const ids = checked.map(({ id }) => id)
  const repeated = ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id}: edition is there twice`)
  const faults = [...checked.flatMap(({ faults }) => faults), ...repeated]
  if (faults.length > 0) throw new Error(`The instrument cannot be used:\n${faults.join('\n')}`)
  return new Map(checked.flatMap(({ id, edition }) => (edition ? [[id, edition] as const] : [])))
}

type Checked = { readonly id: string; readonly edition?: Edition; readonly faults: readonly string[] }

function checkEdition(raw: unknown, place: number): Checked {
  const shape = editionShape.safeParse(raw)
  if (!shape.success) {
    const id = nameOf(raw) ?? `edition ${place + 1}`
    return { id, faults: shape.error.issues.map(({ path, message }) => `${id}: ${placeIn(raw, path)}: ${message}`) }
  }
  const edition = shape.data
  const id = edition.editionId
  return {
    id,
    edition,
    faults: editionFaults(edition).map(({ node, fault, detail }) => `${id}: ${node}: ${fault}: ${detail}`),
  }
}

function nameOf(raw: unknown): string | undefined {
  const id = (raw as { editionId?: unknown } | null | undefined)?.editionId
  return typeof id === 'string' ? id : undefined
}

/** The path to a fault of shape, with the code of the nearest node above it that has one. */
function placeIn(raw: unknown, path: readonly PropertyKey[]): string {
  let here: unknown = raw
  let code: string | undefined
  for (const step of path) {
    here = (here as Record<PropertyKey, unknown> | null | undefined)?.[step]
    const own = (here as { code?: unknown } | null | undefined)?.code
    if (typeof own === 'string') code = own
  }
  const written = path.map(String).join('.') || 'edition'
  return code === undefined ? written : `${code} (${written})`
}
