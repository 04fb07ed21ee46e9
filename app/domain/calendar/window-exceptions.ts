import { isOpenOn } from './windows.ts'
import type { DatedWindow } from './windows.ts'

/** A window of the cycle, or one given to a single office beside it. */
export type GivenWindow = DatedWindow & { readonly exception: boolean }

/**
 * The windows that hold for an office on a day, the one that counts first of its kind. An exception counts on its own
 * days alone, and only where the window of the cycle does not stay open for longer: it never takes days away.
 */
export function windowsOn(windows: readonly GivenWindow[], day: string): readonly GivenWindow[] {
  const regular = windows.filter(({ exception }) => !exception)
  const helping = windows.filter((window) => {
    if (!window.exception || !isOpenOn(window, day)) return false
    const held = regular.find(({ kind }) => kind === window.kind)
    return !(held && isOpenOn(held, day) && held.closesOn >= window.closesOn)
  })
  return [...helping, ...regular]
}
