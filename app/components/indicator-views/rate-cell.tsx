import { useFormats, useWords } from '#app/content/language.tsx'
import { indicatorTableWords } from '#app/content/words/indicator-views.ts'

type RateCellProps = { readonly rate: number | null; readonly part: number; readonly whole: number }

/** A share in per cent with its two counts; cut, so that nothing incomplete is shown as 100. */
export function RateCell({ rate, part, whole }: RateCellProps) {
  const t = useWords(indicatorTableWords)
  const f = useFormats()
  if (rate === null) return <td className="num quiet">–</td>
  const shown = Math.floor(rate + 1e-9)
  return (
    <td className="num rate">
      {f.percentage(shown, 0)}
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="rail" width="100" height="4" />
        <rect className="done" width={Math.round(rate * 100) / 100} height="4" />
      </svg>
      <small>{t.ofExpected(f.whole(part), f.whole(whole))}</small>
    </td>
  )
}
