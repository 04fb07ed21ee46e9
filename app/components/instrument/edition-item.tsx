import { useFormats, useWords } from '#app/content/language.tsx'
import { editionWords } from '#app/content/words/edition.ts'
import { ConfidenceMark } from './confidence-mark.tsx'
import type { ItemText } from './document-parts.ts'
import { Formula } from './formula.tsx'

/** One criterion with its levels or its formula, notes and expected evidence. `weight` in points of a full score. */
export function EditionItem({ item, weight }: { readonly item: ItemText; readonly weight: number }) {
  const t = useWords(editionWords)
  const f = useFormats()
  return (
    <article className="criterion" id={item.code}>
      <h4>
        <a href={`#${item.code}`} aria-label={t.linkTo(item.code)}>
          {item.code}
        </a>{' '}
        {item.text}
      </h4>
      <p className="caption">
        {t.worthUpTo(f.points(weight))} <ConfidenceMark confidence={item.confidence} />
      </p>
      {item.kind === 'choice' ? (
        <ol className="answers">
          {item.options.map(({ key, score, text }) => (
            <li key={key}>
              <b>{key}</b>
              <span>{text}</span>
              <span className="num quiet">{t.points(f.points(score * weight))}</span>
            </li>
          ))}
        </ol>
      ) : (
        <Formula item={item} />
      )}
      {item.notes ? (
        <>
          <h5>{t.notes}</h5>
          <p>{item.notes}</p>
        </>
      ) : null}
      {item.evidence.length > 0 ? (
        <>
          <h5>{t.documents}</h5>
          <ul className="expected">
            {item.evidence.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  )
}
