import { useEffect, useState } from 'react'
import { presenceLasts } from '#app/domain/workflow/review-presence.ts'
import type { OtherReviewer } from '#app/use-cases/review/mark-presence.server.ts'
import { presencePath } from './paths.ts'

/** Says every third of its life that one is at an item, and hears who else is. `known` is what the page was told. */
export function usePresence(
  assessmentId: string,
  itemCode: string,
  known: readonly OtherReviewer[],
): readonly OtherReviewer[] {
  const [others, setOthers] = useState(known)
  useEffect(() => {
    let ended = false
    const sign = async () => {
      const heard = await giveSign(presencePath(assessmentId, itemCode))
      if (!ended && heard) setOthers(heard)
    }
    void sign()
    const timer = setInterval(() => void sign(), presenceLasts / 3)
    return () => {
      ended = true
      clearInterval(timer)
    }
  }, [assessmentId, itemCode])
  return others
}

/** A lost connection is no news: the next sign tells. */
async function giveSign(url: string): Promise<readonly OtherReviewer[] | undefined> {
  try {
    const response = await fetch(url, { method: 'POST' })
    if (!response.ok) return undefined
    return ((await response.json()) as { readonly others: readonly OtherReviewer[] }).others
  } catch {
    return undefined
  }
}
