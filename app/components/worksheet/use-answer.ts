import { useCallback, useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { noteLimit, readTyped, typedFrom } from '#app/domain/scoring/typed-answer.ts'
import type { Item } from '#app/domain/instrument/types.ts'
import { inputPrefix } from '#app/forms/answer-fields.ts'
import type { ItemView, WorksheetPlace } from '#app/use-cases/answers/worksheet-view.server.ts'
import { draftStore } from './drafts.ts'
import { createSaver, isSameDraft, restingState } from './saver.ts'
import type { Draft, FieldCodes, Saver, SaverState, SaverTools } from './saver.ts'
import { sendAnswer } from './send-answer.ts'

/** Text rests this long before it is sent; a choice goes at once. In milliseconds. */
export const restOfText = 600

type Where = Pick<WorksheetPlace, 'assessmentId' | 'personId'>

/** What stands in the fields of an item as it is kept. */
export function draftOf({ item, answer, note }: Pick<ItemView, 'item' | 'answer' | 'note'>): Draft {
  return { ...typedFrom(item, answer), note }
}

/** Faults that need no server, named by field. */
export function checkDraft(item: Item, draft: Draft): FieldCodes {
  const read = readTyped(item, draft)
  const typed = read.ok ? [] : Object.entries(read.errors)
  const named = typed.map(([key, codes]) => [key === 'choice' ? key : inputPrefix + key, codes] as const)
  const long = [...draft.note].length > noteLimit
  return Object.fromEntries([...named, ...(long ? [['note', ['too-long']] as const] : [])])
}

/**
 * The answer of one item while it is worked on. It saves by itself, takes up what an earlier visit left unsent, and
 * follows the page when somebody else's answer was read. `form` is looked at once: what was typed before the script
 * had loaded counts.
 */
export function useAnswer(
  view: ItemView,
  where: Where,
  form: RefObject<HTMLFormElement>,
  onSaved: NonNullable<SaverTools['saved']>,
  /** What a plain form brought back, instead of what is kept. */
  given?: Partial<SaverState>,
): { readonly state: SaverState; readonly saver: Saver } {
  const told = useRef(onSaved)
  const [state, setState] = useState<SaverState>(() => ({ ...restingState(draftOf(view), view.version), ...given }))
  const [saver] = useState(() => {
    const { assessmentId } = where
    const { code: itemCode, item } = view
    return createSaver(
      { ...restingState(draftOf(view), view.version), ...given },
      {
        send: (draft, version) => sendAnswer({ assessmentId, itemCode }, draft, version),
        check: (draft) => checkDraft(item, draft),
        store: draftStore(where, itemCode),
        later: (work, milliseconds) => {
          const timer = setTimeout(work, milliseconds)
          return () => clearTimeout(timer)
        },
        changed: setState,
        saved: (outcome) => told.current(outcome),
      },
    )
  })
  useEffect(() => {
    told.current = onSaved
  })

  const { assessmentId, personId } = where
  const { code, version, editing } = view
  const takeUp = useCallback(() => {
    if (!editing.editable) return
    const kept = draftStore({ assessmentId, personId }, code).read()
    const typed = form.current && typedIn(form.current)
    if (kept) saver.resume(kept)
    else if (typed && !isSameDraft(typed, saver.state().draft)) saver.edit(typed, 0)
  }, [assessmentId, personId, code, editing.editable, form, saver])
  useEffect(takeUp, [takeUp])

  useEffect(() => saver.adopt(draftOf(view), version), [saver, view, version])

  useEffect(() => {
    const send = () => void saver.flush()
    window.addEventListener('online', send)
    window.addEventListener('pagehide', send)
    return () => {
      window.removeEventListener('online', send)
      window.removeEventListener('pagehide', send)
      send()
    }
  }, [saver])

  return { state, saver }
}

/** What the fields of the plain form hold. */
function typedIn(form: HTMLFormElement): Draft {
  const fields = new FormData(form)
  const inputs: Record<string, string> = {}
  for (const [name, value] of fields) {
    if (name.startsWith(inputPrefix) && typeof value === 'string') inputs[name.slice(inputPrefix.length)] = value
  }
  const [choice, note] = [fields.get('choice'), fields.get('note')]
  return {
    choice: typeof choice === 'string' ? choice : null,
    inputs,
    note: typeof note === 'string' ? note.replace(/\r\n?/g, '\n') : '',
  }
}
