import { useFormats, useWords } from '#app/content/language.tsx'
import { editionWords } from '#app/content/words/edition.ts'
import { ConfidenceMark } from './confidence-mark.tsx'
import { areaPartsOf } from './document-parts.ts'
import type { ComponentText, GroupText, SubAreaText } from './document-parts.ts'
import { EditionItem } from './edition-item.tsx'

/** A component of the worksheet as it is printed: aspects, areas, sub-areas and items; or results. */
export function EditionComponent({ component }: { readonly component: ComponentText }) {
  const t = useWords(editionWords)
  const f = useFormats()
  return (
    <section className="section printed" id={component.code} aria-labelledby={`${component.code}-head`}>
      <div className="section-head">
        <h2 id={`${component.code}-head`}>
          {component.code} {component.name}
        </h2>
        <p>{t.weightOf(f.points(component.weight))}</p>
      </div>
      {areaPartsOf(component).map(({ aspect, part }) => (
        <section key={part.code} id={part.code} className="printed-area">
          <h3>
            {part.code} {aspect ? `${aspect.name}: ` : null}
            {part.name}
          </h3>
          <p className="caption">
            {t.weightOf(f.points(part.weight))} <ConfidenceMark confidence={part.confidence} />
          </p>
          {part.subAreas.map((subArea) => (
            <SubArea key={subArea.code} subArea={subArea} />
          ))}
        </section>
      ))}
      {(component.groups ?? []).map((group) => (
        <Results key={group.code} group={group} />
      ))}
    </section>
  )
}

/** The items of a sub-area share its weight. */
function SubArea({ subArea }: { readonly subArea: SubAreaText }) {
  const t = useWords(editionWords)
  const f = useFormats()
  const { code, name, weight, items, confidence } = subArea
  return (
    <section id={code} className="printed-part">
      <header>
        <b>
          {code} {name}
        </b>
        <span className="quiet">
          {t.weightOf(f.points(weight))} <ConfidenceMark confidence={confidence} />
        </span>
      </header>
      {items.map((item) => (
        <EditionItem key={item.code} item={item} weight={weight / items.length} />
      ))}
    </section>
  )
}

function Results({ group }: { readonly group: GroupText }) {
  const t = useWords(editionWords)
  const f = useFormats()
  return (
    <section id={group.code} className="printed-area">
      <h3>
        {group.code} {group.name}
      </h3>
      <p className="caption">
        {t.weightOf(f.points(group.weight))} <ConfidenceMark confidence={group.confidence} />
      </p>
      {group.items.map((item) => (
        <EditionItem key={item.code} item={item} weight={item.weight ?? 0} />
      ))}
    </section>
  )
}
