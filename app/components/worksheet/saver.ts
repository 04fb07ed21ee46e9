import type { TypedAnswer } from '#app/domain/scoring/typed-answer.ts'
import type { HistoryView, TheirAnswer, WorksheetFigures } from '#app/use-cases/answers/worksheet-view.server.ts'
import type { Saving } from '#app/components/save-state.tsx'

/** What stands in the fields of an item. */
export type Draft = TypedAnswer & { readonly note: string }

/** Codes of the catalogue of field errors by field: `choice`, `note`, `input.` and the key of an input. */
export type FieldCodes = Readonly<Record<string, readonly string[]>>

/** What became of one attempt to save. */
export type SaveOutcome =
  | {
      readonly kind: 'saved'
      readonly version: number
      readonly at: string
      readonly figures?: WorksheetFigures
      readonly history?: readonly HistoryView[]
    }
  | { readonly kind: 'stale'; readonly theirs: TheirAnswer }
  | { readonly kind: 'invalid'; readonly errors: FieldCodes }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unreachable' }

/**
 * A text that is not known to be kept: what was typed, the version it was typed upon, and what was sent without an
 * answer having come back. That one is sent again first, because the server may have taken it.
 */
export type Kept = { readonly draft: Draft; readonly version: number; readonly sent: Draft | null }

export type SaverState = {
  readonly draft: Draft
  readonly version: number
  readonly saving: Saving
  readonly errors: FieldCodes
  /** Somebody else was faster: their answer, until one of the two is chosen. */
  readonly theirs: TheirAnswer | null
  /** A save that trying again will not help, as a word of the catalogue of refusals. */
  readonly refusal: string | null
}

export type SaverTools = {
  readonly send: (draft: Draft, version: number) => Promise<SaveOutcome>
  /** Faults that need no server; empty when there are none. */
  readonly check: (draft: Draft) => FieldCodes
  readonly store: { readonly keep: (kept: Kept) => void; readonly forget: () => void }
  /** Does the work after so many milliseconds; gives back what calls it off. */
  readonly later: (work: () => void, milliseconds: number) => () => void
  readonly changed: (state: SaverState) => void
  readonly saved?: (outcome: Extract<SaveOutcome, { kind: 'saved' }>) => void
}

export type Saver = ReturnType<typeof createSaver>

const nothing: FieldCodes = {}

/** An item at rest with what is kept of it. */
export function restingState(draft: Draft, version: number): SaverState {
  return { draft, version, saving: { kind: 'idle' }, errors: nothing, theirs: null, refusal: null }
}

/** A lost connection is tried again on its own, ever more rarely, in milliseconds. */
const tryAgainAfter = [2_000, 5_000, 15_000, 30_000]

/**
 * Saves one item by itself and loses nothing: every change is kept on the device until the server has said that it
 * has it, changes made while one is being sent are sent after it, and a text that somebody else overtook waits until
 * the person has chosen.
 */
export function createSaver(start: SaverState, tools: SaverTools) {
  let state = start
  let dirty = false
  let sending = false
  let unconfirmed: Draft | null = null
  let attempts = 0
  let callOff = () => {}

  const set = (change: Partial<SaverState>) => {
    state = { ...state, ...change }
    tools.changed(state)
  }
  const keep = () => tools.store.keep({ draft: state.draft, version: state.version, sent: unconfirmed })
  const schedule = (milliseconds: number) => {
    callOff()
    callOff = tools.later(() => void flush(), milliseconds)
  }

  function edit(draft: Draft, milliseconds: number): void {
    dirty = true
    // What was saved before is not what stands there now.
    const saving: SaverState['saving'] = state.saving.kind === 'saved' ? { kind: 'idle' } : state.saving
    set({ draft, errors: nothing, refusal: null, saving })
    keep()
    if (state.theirs === null) schedule(milliseconds)
  }

  /** Sends what is not yet known to be saved, at once. */
  async function flush(): Promise<void> {
    callOff()
    if (sending || state.theirs !== null || (!dirty && unconfirmed === null)) return
    const draft = unconfirmed ?? state.draft
    const errors = tools.check(draft)
    if (Object.keys(errors).length > 0) {
      dirty = false
      set({ errors, saving: { kind: 'idle' } })
      return
    }
    sending = true
    unconfirmed = draft
    keep()
    set({ saving: { kind: 'saving' } })
    const outcome = await tools.send(draft, state.version)
    sending = false
    settle(draft, outcome)
  }

  function settle(sent: Draft, outcome: SaveOutcome): void {
    if (outcome.kind === 'unreachable') {
      set({ saving: { kind: 'offline' } })
      schedule(tryAgainAfter[Math.min(attempts++, tryAgainAfter.length - 1)] ?? 0)
      return
    }
    attempts = 0
    unconfirmed = null
    if (outcome.kind === 'saved') {
      dirty = !isSameDraft(sent, state.draft)
      set({ version: outcome.version, saving: dirty ? { kind: 'saving' } : { kind: 'saved', at: outcome.at } })
      tools.saved?.(outcome)
      if (!dirty) return tools.store.forget()
      keep()
      return schedule(0)
    }
    keep()
    // What was typed meanwhile may well be accepted, so only a fault in the newest text is shown.
    if (outcome.kind === 'invalid' && !isSameDraft(sent, state.draft)) return schedule(0)
    dirty = false
    if (outcome.kind === 'stale') set({ theirs: outcome.theirs, saving: { kind: 'idle' } })
    else if (outcome.kind === 'invalid') set({ errors: outcome.errors, saving: { kind: 'idle' } })
    else set({ refusal: outcome.reason, saving: { kind: 'failed' } })
  }

  return {
    state: () => state,
    edit,
    flush,
    /** Tries a refused text again: somebody may have signed in meanwhile. */
    retry(): void {
      dirty = true
      set({ refusal: null })
      void flush()
    },
    /** Takes up a text that an earlier visit could not send. */
    resume(kept: Kept): void {
      unconfirmed = kept.sent
      dirty = true
      set({ draft: kept.draft, version: kept.version })
      void flush()
    },
    /** The page was read anew; what is not being worked on here follows it. */
    adopt(draft: Draft, version: number): void {
      if (dirty || sending || unconfirmed !== null || state.theirs !== null || version <= state.version) return
      set({ draft, version })
    },
    /** Of two answers one's own is chosen: it is saved upon theirs. */
    keepMine(): void {
      if (state.theirs === null) return
      dirty = true
      set({ version: state.theirs.version, theirs: null })
      void flush()
    },
    /** Of two answers theirs is chosen, as it stands in the fields. */
    takeTheirs(draft: Draft): void {
      if (state.theirs === null) return
      dirty = false
      tools.store.forget()
      set({ draft, version: state.theirs.version, theirs: null, saving: { kind: 'idle' } })
    },
    /** Whether something is not known to be saved. */
    isOpen: () => dirty || sending || unconfirmed !== null || state.theirs !== null,
  }
}

export function isSameDraft(one: Draft, other: Draft): boolean {
  const keys = new Set([...Object.keys(one.inputs), ...Object.keys(other.inputs)])
  const sameInputs = [...keys].every((key) => (one.inputs[key] ?? '') === (other.inputs[key] ?? ''))
  return one.choice === other.choice && one.note === other.note && sameInputs
}
