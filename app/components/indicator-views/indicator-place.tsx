import type { ReactNode } from 'react'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { monitoringWords } from '#app/content/words/monitoring.ts'

type IndicatorPlaceProps = {
  readonly view: { readonly period: { readonly key: string; readonly dueOn: string }; readonly now: string }
  readonly children: ReactNode
}

/** The frame of a page about the indicators of many offices: its bar of place above. */
export function IndicatorPlace({ view: { period }, children }: IndicatorPlaceProps) {
  const t = useWords(monitoringWords)
  const f = useFormats()
  return (
    <>
      <PlaceBar office={t.withinReach}>
        <span className="quiet">{f.reportedPeriod(period.key)}</span>
      </PlaceBar>
      {children}
    </>
  )
}
