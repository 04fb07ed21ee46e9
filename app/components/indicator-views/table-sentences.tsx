import { useValueText } from '#app/components/indicators/value-text.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { indicatorTableWords } from '#app/content/words/indicator-views.ts'
import type { IndicatorName } from '#app/use-cases/indicator-views/kept-values.server.ts'
import type { RegionSums } from '#app/use-cases/indicator-views/table-place.server.ts'

type SentencesProps = {
  readonly view: {
    readonly all: RegionSums
    readonly period: { readonly key: string }
    readonly indicator: IndicatorName
    readonly interim: boolean
  }
}

/** What is true of all offices the table is about: complete, in red, and on the chosen indicator. */
export function TableSentences({ view: { all, period, indicator, interim } }: SentencesProps) {
  const t = useWords(indicatorTableWords)
  const f = useFormats()
  const text = useText()
  const valueText = useValueText()
  const name = f.reportedPeriod(period.key)
  const share = (value: number | null) => (value === null ? '–' : f.percentage(cut(value)))
  return (
    <div className="findings">
      <p>
        <strong>{t.complete(f.whole(all.whole), f.whole(all.asked))}</strong>
        <span className="why">
          {all.expected === 0 ? t.nothingExpected(name) : t.completeWhy(name, share(all.complete), share(all.timely))}
        </span>
      </p>
      <p>
        <strong>{t.red(f.whole(all.withRed))}</strong>
        <span className="why">{t.redWhy(f.whole(all.green), f.whole(all.yellow), f.whole(all.red))}</span>
      </p>
      <p>
        {all.valued === 0 || indicator.direction === 'info' ? null : (
          <strong>{interim ? t.chosenInterim : t.chosen(f.whole(all.below), f.whole(all.valued))}</strong>
        )}
        <span className="why">
          {all.median === null
            ? t.chosenNone(text(indicator.name))
            : t.chosenMedian(text(indicator.name), valueText(all.median, indicator))}
        </span>
      </p>
    </div>
  )
}

/** Cut, not rounded: what is not complete must not be shown as 100. */
function cut(rate: number): number {
  return Math.floor(rate * 10 + 1e-9) / 10
}
