import { useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { draftStore } from '#app/components/worksheet/drafts.ts'
import { createSaver, restingState } from '#app/components/worksheet/saver.ts'
import type { Draft, Saver, SaverState } from '#app/components/worksheet/saver.ts'
import { emptyEntry, isSameEntry, readEntry } from '#app/domain/reporting/entry.ts'
import type { EntryText } from '#app/domain/reporting/entry.ts'
import { figurePrefix, reasonPrefix } from '#app/forms/reporting.ts'
import type { FormView, RefusedFigures } from '#app/use-cases/reporting/form-view.server.ts'
import { aimFrom, formFrom, liveOf } from './live.ts'
import type { Live, Texts } from './live.ts'
import { changesIn, draftFrom, savedTexts, shownTexts } from './overlay.ts'
import { formPath } from './paths.ts'
import { sendFigures } from './send-figures.ts'

/** Text rests this long before it is sent, in milliseconds. */
const restOfText = 800

export type FiguresForm = {
  readonly state: SaverState
  readonly saver: Saver
  readonly texts: Texts
  readonly saved: Texts
  readonly live: Live
  /** What somebody else has saved where one has typed. */
  readonly theirs: Texts | null
  /** Whether one of the two must be chosen first; without a script saving again chooses one's own. */
  readonly choosing: boolean
  /** Changes fields; gives back what stood there, to be put back. */
  readonly change: (entries: Readonly<Record<string, Partial<EntryText>>>) => Texts
  readonly keepMine: () => void
  readonly takeTheirs: () => void
}

/**
 * The figures of a form while they are worked on: every change is judged at once by the rules of the server, kept on the
 * device and saved by itself. What cannot be read stays in its field and is not sent.
 */
export function useFiguresForm(
  view: FormView,
  element: RefObject<HTMLFormElement>,
  refused: RefusedFigures | null,
): FiguresForm {
  const form = useMemo(() => formFrom(view), [view])
  const aim = useMemo(() => aimFrom(view), [view])
  const [saved, setSaved] = useState<Texts>(() => savedTexts(view))
  const [theirs, setTheirs] = useState<Texts | null>(refused?.theirs ?? null)
  const known = useRef(saved)
  const rules = useRef(form)
  const start = useMemo(() => startOf(saved, refused), []) // eslint-disable-line react-hooks/exhaustive-deps
  const [state, setState] = useState<SaverState>(start)
  const learn = (entries: Texts) => {
    known.current = { ...known.current, ...entries }
    setSaved(known.current)
  }

  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])

  const [saver] = useState(() => {
    const store = draftStore({ personId: view.personId, assessmentId: view.head.officeId }, view.period.key)
    const readable = (draft: Draft) =>
      [...changesIn(draft)].filter(([key, { now }]) => {
        const field = rules.current.fields.get(key)
        return field !== undefined && readEntry(field, now.text).ok
      })
    let version = 0
    return createSaver(start, {
      send: async (draft) => {
        const changed = Object.fromEntries(
          readable(draft).flatMap(([key, { now }]) =>
            isSameEntry(now, known.current[key] ?? emptyEntry) ? [] : [[key, now] as const],
          ),
        )
        if (Object.keys(changed).length === 0) return { kind: 'invalid', errors: {} }
        const address = formPath(view.head.officeId, view.period.key, 'draft')
        const outcome = await sendFigures(address, changed, known.current)
        version += 1
        if (outcome.kind === 'overtaken') {
          setTheirs(outcome.theirs)
          return { kind: 'stale', theirs: { value: null, note: '', version, at: '', role: null } }
        }
        if (outcome.kind !== 'saved') return outcome
        learn(changed)
        return { kind: 'saved', version, at: outcome.at }
      },
      check: () => ({}),
      store: {
        keep: store.keep,
        // What could not be sent because it is no figure stays on the device.
        forget: () => {
          const left = draftFrom(shownTexts(known.current, saver.state().draft), known.current)
          if (Object.keys(left.inputs).length > 0) store.keep({ draft: left, version, sent: null })
          else store.forget()
        },
      },
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
      changed: setState,
    })
  })
  useEffect(() => {
    rules.current = form
    if (saver.isOpen()) return
    known.current = savedTexts(view)
    setSaved(known.current)
  }, [view, form, saver])

  const { mayWrite, personId, head, period } = view
  useEffect(() => {
    if (!mayWrite) return
    const kept = draftStore({ personId, assessmentId: head.officeId }, period.key).read()
    const typed = element.current && typedIn(element.current, known.current)
    if (kept && changesIn(kept.draft).size > 0) {
      learn(Object.fromEntries([...changesIn(kept.draft)].map(([key, { was }]) => [key, was])))
      saver.resume({ ...kept, sent: null })
    } else if (typed && Object.keys(draftFrom(typed, known.current).inputs).length > 0) {
      saver.edit(draftFrom(typed, known.current), 0)
    }
    const send = () => void saver.flush()
    window.addEventListener('online', send)
    window.addEventListener('pagehide', send)
    return () => {
      window.removeEventListener('online', send)
      window.removeEventListener('pagehide', send)
      send()
    }
  }, [mayWrite, personId, head.officeId, period.key, element, saver])

  const texts = shownTexts(saved, state.draft)
  const live = useMemo(() => liveOf(view, form, aim, texts), [view, form, aim, state.draft, saved]) // eslint-disable-line react-hooks/exhaustive-deps
  const change: FiguresForm['change'] = (entries) => {
    const now = shownTexts(known.current, saver.state().draft)
    const before = Object.fromEntries(Object.keys(entries).map((key) => [key, now[key] ?? emptyEntry]))
    const next = { ...now }
    for (const [key, entry] of Object.entries(entries)) next[key] = { ...(now[key] ?? emptyEntry), ...entry }
    saver.edit(draftFrom(next, known.current), restOfText)
    return before
  }
  return {
    ...{ state, saver, texts, saved, live, theirs, change },
    choosing: scripted && theirs !== null,
    keepMine: () => {
      learn(theirs ?? {})
      setTheirs(null)
      saver.keepMine()
    },
    takeTheirs: () => {
      const left = { ...texts, ...theirs }
      learn(theirs ?? {})
      setTheirs(null)
      saver.takeTheirs(draftFrom(left, known.current))
    },
  }
}

/** A plain form brought back what it could not save; otherwise nothing is changed yet. */
function startOf(saved: Texts, refused: RefusedFigures | null): SaverState {
  const none = restingState({ choice: null, inputs: {}, note: '' }, 0)
  if (!refused) return none
  const draft = draftFrom({ ...saved, ...refused.typed }, saved)
  const theirs = refused.theirs ? { value: null, note: '', version: 0, at: '', role: null } : null
  return { ...none, draft, errors: refused.errors, theirs }
}

/** What the fields of the plain form hold: what was typed before the script had loaded counts. */
function typedIn(element: HTMLFormElement, saved: Texts): Texts {
  const fields = new FormData(element)
  return Object.fromEntries(
    Object.entries(saved).map(([key, { text, reason }]) => {
      const [now, why] = [fields.get(figurePrefix + key), fields.get(reasonPrefix + key)]
      return [key, { text: typeof now === 'string' ? now : text, reason: typeof why === 'string' ? why : reason }]
    }),
  )
}
