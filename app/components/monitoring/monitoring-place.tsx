import type { ReactNode } from 'react'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { useWords } from '#app/content/language.tsx'
import { monitoringWords } from '#app/content/words/monitoring.ts'

type MonitoringPlaceProps = {
  readonly view: { readonly year: number; readonly now: string; readonly proposalDay: string }
  readonly children: ReactNode
}

/** The frame of a page about many offices: its bar of place above. */
export function MonitoringPlace({ view: { year, now, proposalDay }, children }: MonitoringPlaceProps) {
  const t = useWords(monitoringWords)
  return (
    <>
      <PlaceBar office={t.withinReach} deadline={{ day: proposalDay, now }}>
        <span className="quiet hide-phone">{t.assessmentYear(String(year))}</span>
      </PlaceBar>
      {children}
    </>
  )
}
