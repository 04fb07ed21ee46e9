import { lazy, Suspense, useEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'

type ChartFigureProps = {
  /** The finding, which is also what a screen reader hears instead of the drawing. */
  readonly finding: string
  readonly wide?: boolean
  /** The same figures; seen at once before a script has loaded, afterwards on demand. */
  readonly table: ReactNode
  readonly chartKey?: ReactNode
  readonly children: ReactNode
}

/** A drawing with its table: the table is always there, the drawing comes when it can. */
export function ChartFigure({ finding, wide = false, table, chartKey, children }: ChartFigureProps) {
  const t = useWords(partWords)
  const drawn = useMounted()
  if (!drawn) return <figure className="chart">{table}</figure>
  return (
    <figure className="chart">
      <div className={wide ? 'chart-box wide' : 'chart-box'} role="img" aria-label={finding}>
        <Suspense fallback={null}>{children}</Suspense>
      </div>
      {chartKey}
      <details className="figures">
        <summary>{t.showFigures}</summary>
        {table}
      </details>
    </figure>
  )
}

/** Loads a drawing when it is first needed, so that pages without charts carry none of it. */
export function lazyChart<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }))
}

function useMounted(): boolean {
  const [mounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  return mounted
}
