import type { Answer } from '#app/domain/scoring/answers.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { ItemReading } from './readings.ts'

/** What is kept of an item: the office's own answer. Version 0 means that nothing is kept yet. */
export type KeptItem = { readonly value: Answer | null; readonly note: string; readonly version: number }

/** What an item would be after taking what the file says of it. */
export type Proposal = {
  readonly value: Answer | null
  readonly note: string
  readonly valueDiffers: boolean
  readonly noteDiffers: boolean
}

/**
 * What taking a reading would make of an item. A cell that is empty in the file takes nothing away: neither an answer,
 * nor a note, nor one of several counts.
 */
export function proposalOf(reading: Pick<ItemReading, 'value' | 'note'>, kept: KeptItem | undefined): Proposal {
  const old = { value: kept?.value ?? null, note: kept?.note ?? '' }
  const value = reading.value === null ? old.value : merged(old.value, reading.value)
  const note = reading.note ?? old.note
  return {
    value,
    note,
    valueDiffers: json(value) !== json(old.value),
    noteDiffers: plain(note) !== plain(old.note),
  }
}

function merged(old: Answer | null, fresh: Answer): Answer {
  return typeof old === 'object' && old !== null && typeof fresh === 'object' ? { ...old, ...fresh } : fresh
}

function json(value: Answer | null): string {
  return value === null ? '' : canonicalJson(value)
}

/** Spaces at the ends and the way lines end are no difference. */
function plain(note: string): string {
  return note.replace(/\r\n?/g, '\n').trim()
}
