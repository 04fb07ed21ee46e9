import { colourLooks } from '#app/components/reporting-kanwil/looks.ts'
import { State } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { standingWords } from '#app/content/words/indicator-views.ts'
import { reportColours } from '#app/content/words/reporting-kanwil.ts'
import type { IndicatorStanding } from '#app/domain/indicators/standing.ts'

type StandingStateProps = {
  readonly standing: Pick<IndicatorStanding, 'state' | 'returned' | 'colour' | 'dueOn' | 'interim'>
  readonly now: string
}

/** How an indicator stands: missing, given back, or how its value is to the target. */
export function StandingState({ standing: { state, returned, colour, dueOn, interim }, now }: StandingStateProps) {
  const t = useWords(standingWords)
  const f = useFormats()
  const colours = useWords(reportColours)
  if (state === 'late' && dueOn !== null) {
    return (
      <State tone="bad" shape="warn">
        {t.lateBy(-f.daysUntil(dueOn, now))}
      </State>
    )
  }
  if (returned) {
    return (
      <State tone="bad" shape="return">
        {t.returned}
      </State>
    )
  }
  if (state === 'value' && colour !== null) return <State {...colourLooks[colour]}>{capital(colours[colour])}</State>
  const valued = interim ? t.interim : t.unjudged
  const word = state === 'none' ? t.notDue : state === 'not_applicable' ? t.nothingMeasured : valued
  return (
    <State tone="idle" shape="node">
      {capital(word)}
    </State>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
