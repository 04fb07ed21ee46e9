import { Spark } from '#app/components/spark.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useLanguage, useText, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { figureMeanings, publicOfficeWords } from '#app/content/words/public-office.ts'
import type { ShownFigure, ShownIndicator } from '#app/use-cases/publication/publication-view.server.ts'
import { EarlierFigures } from './earlier-figures.tsx'
import { periodText, useFigureText } from './figure-text.ts'

/** One published indicator in the list: its newest figure, what it means, and how it came there. */
export function FigureCard({ indicator }: { readonly indicator: ShownIndicator }) {
  const t = useWords(publicOfficeWords)
  const f = useFormats()
  const text = useText()
  const written = useFigureText(indicator)
  const meanings: Readonly<Record<string, string>> = inLanguage(figureMeanings, useLanguage())
  const { code, name, figures } = indicator
  const newest = figures[0]
  if (!newest) return null
  const oldest = figures.at(-1) ?? newest
  const base = written.base(newest.base)
  return (
    <li className="figure-card">
      <h3>{text(name)}</h3>
      <p className="small quiet">{meanings[code]}</p>
      <p className="figure-value">
        <b>{written.value(newest)}</b> {written.top ? <span className="quiet">{written.top}</span> : null}
        <Spark
          values={figures.map(({ value }) => value).reverse()}
          label={t.trend(figures.length, written.value(oldest), written.value(newest))}
          {...(newest.target !== null && { aim: newest.target })}
        />
      </p>
      <Verdict figure={newest} indicator={indicator} />
      <p className="caption">
        {[periodText(f, newest.period), base, t.publishedOn(f.date(newest.publishedOn))].filter(Boolean).join(' · ')}
      </p>
      {figures.length > 1 ? <EarlierFigures indicator={indicator} /> : null}
    </li>
  )
}

type VerdictProps = { readonly figure: ShownFigure; readonly indicator: ShownIndicator }

function Verdict({ figure: { met, target, grade, gradeName }, indicator }: VerdictProps) {
  const t = useWords(publicOfficeWords)
  const text = useText()
  const written = useFigureText(indicator)
  return (
    <p className="figure-verdict">
      {met === null ? null : (
        <State tone={met ? 'good' : 'warn'} shape={met ? 'pass' : 'miss'}>
          {met ? t.met : t.missed}
        </State>
      )}
      <span className="small quiet">
        {[
          target === null ? null : written.target(target),
          grade === null ? null : gradeName ? t.grade(grade, text(gradeName)) : t.gradeOnly(grade),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
  )
}
