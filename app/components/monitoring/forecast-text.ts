import { useFormats, useWords } from '#app/content/language.tsx'
import { leadershipWords } from '#app/content/words/leadership.ts'
import type { Forecast } from '#app/domain/monitoring/forecast.ts'

/** A forecast in words: its range, or why there is none. Whole figures: it is not known more closely. */
export function useForecast(): (forecast: Forecast) => { readonly range: string | null; readonly why: string } {
  const t = useWords(leadershipWords)
  const f = useFormats()
  return (forecast) => {
    if (forecast.kind === 'short') return { range: null, why: t.forecastShort(forecast.needed, forecast.weeks) }
    if (forecast.kind === 'past') return { range: null, why: t.forecastPast }
    const [low, high] = [Math.floor(forecast.low), Math.ceil(forecast.high)]
    return { range: low === high ? t.about(f.whole(low)) : f.range(low, high), why: t.forecastCaution }
  }
}
