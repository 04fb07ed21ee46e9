import { useWords } from '#app/content/language.tsx'
import { indicatorWords } from '#app/content/words/indicators.ts'
import type { CatalogueView } from '#app/use-cases/indicators/read-catalogue.server.ts'

/** The five attributes of excellent service, each with the indicators that show it. */
export function AttributeList({ attributes }: { readonly attributes: CatalogueView['attributes'] }) {
  const t = useWords(indicatorWords)
  return (
    <dl className="attributes">
      {attributes.map(({ code, name, indicators, elements }) => (
        <div key={code}>
          <dt>{name}</dt>
          <dd>
            <ul>
              {indicators.map((indicator) => (
                <li key={indicator.code}>
                  <a href={`#${indicator.code}`}>{indicator.name}</a>
                </li>
              ))}
              {elements.map((element) => (
                <li key={element} className="quiet">
                  {t.element(element)}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
