import { useValueText } from '#app/components/indicators/value-text.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { indicatorViewWords } from '#app/content/words/indicator-views.ts'
import type { IndicatorView } from '#app/use-cases/indicator-views/read-indicator.server.ts'

/** What the drawing of an indicator shows, in sentences: the last value, where it comes from, and the Kanwil's median. */
export function useFinding({ standing, points, indicator }: IndicatorView): {
  readonly sentence: string
  readonly rest: string
} {
  const t = useWords(indicatorViewWords)
  const f = useFormats()
  const valueText = useValueText()
  const { value, valuePeriod, target, change } = standing
  if (value === null || valuePeriod === null) return { sentence: t.noValue, rest: '' }
  const [period, shown] = [f.reportedPeriod(valuePeriod), valueText(value, indicator)]
  const median = points.find((point) => point.period === valuePeriod)?.median ?? null
  const size = Math.abs(change?.by ?? 0)
  const by = indicator.unit === 'persen' ? t.percentPoints(f.decimal(size, 1)) : valueText(size, indicator)
  const moved = change === undefined ? '' : change.way === 'same' ? t.same : change.by > 0 ? t.rose(by) : t.fell(by)
  return {
    sentence: target === null ? t.valueIs(period, shown) : t.valueOf(period, shown, valueText(target, indicator)),
    rest: [moved, median === null ? t.noMedian : t.aroundIs(valueText(median, indicator))].filter(Boolean).join(' '),
  }
}
