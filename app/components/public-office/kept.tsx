import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { useWords } from '#app/content/language.tsx'
import { publicOfficeWords } from '#app/content/words/public-office.ts'
import type { ShownIndicator } from '#app/use-cases/publication/publication-view.server.ts'
import { FigureCard } from './figure-card.tsx'

/** What the office keeps: the figures that its head published, each with its target, period and day. */
export function Kept({ indicators }: { readonly indicators: readonly ShownIndicator[] }) {
  const t = useWords(publicOfficeWords)
  return (
    <Section title={t.kept} aside={t.keptAside}>
      {indicators.length > 0 ? (
        <ul className="figure-cards">
          {indicators.map((indicator) => (
            <FigureCard indicator={indicator} key={indicator.code} />
          ))}
        </ul>
      ) : (
        <EmptyState icon="chart" title={t.noFigures} level={3}>
          {t.noFiguresHint}
        </EmptyState>
      )}
    </Section>
  )
}
