import { useSyncExternalStore } from 'react'

/** What a drawing takes from the tokens, as the browser resolves them now. */
export type ChartTokens = ReturnType<typeof read>

let known: { readonly key: string; readonly tokens: ChartTokens } | undefined

/** The tokens of the theme that is shown; a change of theme draws the chart anew. */
export function useChartTokens(): ChartTokens {
  return useSyncExternalStore(watch, current)
}

function current(): ChartTokens {
  const style = getComputedStyle(document.documentElement)
  const key = ['--paper', '--track-supported', '--calm'].map((name) => style.getPropertyValue(name)).join()
  if (known?.key !== key) known = { key, tokens: read(style) }
  return known.tokens
}

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  const wishes = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query))
  for (const wish of wishes) wish.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    for (const wish of wishes) wish.removeEventListener('change', changed)
  }
}

function read(style: CSSStyleDeclaration) {
  const token = (name: string) => style.getPropertyValue(name).trim()
  const calm = Number.parseFloat(token('--calm'))
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    rule: token('--rule'),
    ruleStrong: token('--rule-strong'),
    control: token('--control'),
    bad: token('--bad'),
    badMark: token('--bad-mark'),
    goodSoft: token('--good-soft'),
    warnSoft: token('--warn-soft'),
    badSoft: token('--bad-soft'),
    verified: token('--track-verified'),
    supported: token('--track-supported'),
    claimed: token('--track-claimed'),
    font: token('--font'),
    /** Milliseconds; `false` where motion is not wanted. */
    animation: calm > 0 ? ({ duration: calm } as const) : (false as const),
  }
}
