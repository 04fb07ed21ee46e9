import type { JsonValue } from './canonical-json.ts'

/** One field that an event tells of; null where it had, or has, no value. */
export type FieldChange = { readonly field: string; readonly from: JsonValue; readonly to: JsonValue }

const deepest = 3

/**
 * What is different between the two values of an event, field by field; nested fields are named with a dot. Values
 * that are no objects are one field without a name.
 */
export function changesBetween(from: JsonValue, to: JsonValue): readonly FieldChange[] {
  const [before, after] = [flat(from), flat(to)]
  const fields = [...new Set([...before.keys(), ...after.keys()])]
  return fields.flatMap((field) => {
    const [one, other] = [before.get(field) ?? null, after.get(field) ?? null]
    return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ field, from: one, to: other }]
  })
}

function flat(value: JsonValue, name = '', depth = 0): Map<string, JsonValue> {
  if (value === null) return new Map()
  if (typeof value !== 'object' || isList(value) || depth === deepest) return new Map([[name, value]])
  const parts = Object.entries(value).flatMap(([key, part]) => [
    ...flat(part ?? null, name === '' ? key : `${name}.${key}`, depth + 1),
  ])
  return new Map(parts)
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value)
}
