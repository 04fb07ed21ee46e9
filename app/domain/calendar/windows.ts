/** When something may be done in a cycle: first and last day ('YYYY-MM-DD'), both included, at the office. */
export type DatedWindow = {
  readonly kind: 'fill' | 'verify' | 'revise'
  readonly opensOn: string
  readonly closesOn: string
}

/** The window that holds: the first of its kind, because the nearest branch comes first. Undefined: no limit was set. */
export function windowFor<Window extends DatedWindow>(
  windows: readonly Window[],
  kind: DatedWindow['kind'],
): Window | undefined {
  return windows.find((window) => window.kind === kind)
}

/** Whether a window is open on a day at the office; a cycle without such a window sets no limit. */
export function isOpenOn(window: DatedWindow | undefined, day: string): boolean {
  return window === undefined || (window.opensOn <= day && day <= window.closesOn)
}
