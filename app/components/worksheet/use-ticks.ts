import { useEffect, useRef, useState } from 'react'
import type { Saving } from '#app/components/save-state.tsx'
import { sendTick } from './send-answer.ts'

type Target = { readonly assessmentId: string; readonly itemCode: string }

/** The ticks of an item's expected documents; one that could not be sent waits for the connection. */
export function useTicks({ assessmentId, itemCode }: Target, kept: readonly string[]) {
  const [wanted, setWanted] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  /** Not known to be saved. */
  const open = useRef(new Map<string, boolean>())
  const again = useRef(() => {})

  useEffect(() => {
    again.current = () => open.current.forEach((ticked, key) => void tick(key, ticked))
  })
  useEffect(() => {
    const send = () => again.current()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [])

  const isTicked = (key: string) => wanted.get(key) ?? kept.includes(key)

  async function tick(key: string, ticked: boolean): Promise<void> {
    open.current.set(key, ticked)
    setWanted((before) => new Map(before).set(key, ticked))
    setSaving({ kind: 'saving' })
    const outcome = await sendTick({ assessmentId, itemCode }, key, ticked)
    if (outcome === 'unreachable') return setSaving({ kind: 'offline' })
    open.current.delete(key)
    if (outcome === 'saved') return setSaving({ kind: 'saved' })
    setWanted((before) => new Map(before).set(key, !ticked))
    setSaving({ kind: 'failed' })
  }

  return { isTicked, tick, saving }
}
