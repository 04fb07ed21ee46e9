import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { publicOfficeWords } from '#app/content/words/public-office.ts'
import type { ShownIndicator } from '#app/use-cases/publication/publication-view.server.ts'
import { periodText, useFigureText } from './figure-text.ts'

/** The published periods of an indicator as a table, the newest first. */
export function EarlierFigures({ indicator }: { readonly indicator: ShownIndicator }) {
  const t = useWords(publicOfficeWords)
  const f = useFormats()
  const text = useText()
  const written = useFigureText(indicator)
  return (
    <details className="earlier">
      <summary>{t.earlier}</summary>
      <table className="table" aria-label={text(indicator.name)}>
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            <th scope="col" className="num">
              {t.value}
            </th>
            <th scope="col" className="num">
              {t.published}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicator.figures.map((figure) => (
            <tr key={figure.period}>
              <th scope="row">{periodText(f, figure.period)}</th>
              <td className="num">{written.value(figure)}</td>
              <td className="num">{f.shortDate(figure.publishedOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
