import { glossary } from '#app/content/words/glossary.ts'

/** The official terms of the field, each beside its English rendering; the same in either language. */
export function TermList() {
  return (
    <dl className="terms">
      {Object.entries(glossary).map(([term, { id, en }]) => (
        <div key={term}>
          <dt lang="id">{id}</dt>
          <dd lang="en">{en}</dd>
        </div>
      ))}
    </dl>
  )
}
