import { TrendChart } from '#app/components/charts/trend-chart.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { overviewWords } from '#app/content/words/overview.ts'
import type { Overview } from '#app/use-cases/overview/overview-view.server.ts'

/** Readiness over the days that were noted; a single day makes no line, and it says so. */
export function Trend({ overview: { trend } }: { readonly overview: Overview }) {
  const t = useWords(overviewWords)
  const f = useFormats()
  const [first, last] = [trend[0], trend.at(-1)]
  if (!first || !last || trend.length < 2) {
    return (
      <Section className="b-trend" title={t.trendTitle}>
        <p className="quiet">{t.trendTooShort}</p>
      </Section>
    )
  }
  const points = last.supported - first.supported
  const size = f.readiness(Math.abs(points))
  const from = f.date(first.day)
  const moved = /[1-9]/.test(size)
  const finding = !moved ? t.trendSame(from) : points > 0 ? t.trendRose(size, from) : t.trendFell(size, from)
  return (
    <Section className="b-trend" title={finding} aside={t.trendTitle}>
      <TrendChart points={trend} finding={finding} />
    </Section>
  )
}
