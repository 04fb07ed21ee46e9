import { Icon } from '#app/components/icons/icon.tsx'
import { useWords } from '#app/content/language.tsx'
import { editionWords } from '#app/content/words/edition.ts'
import type { EditionDocument } from '#app/use-cases/instrument/read-edition.server.ts'
import { anchors, areaPartsOf } from './document-parts.ts'

type Entry = { readonly to: string; readonly name: string; readonly inside: readonly Omit<Entry, 'inside'>[] }

/** The contents of an edition: a column that stays on a wide screen, one fold on a phone. */
export function EditionContents({ edition }: { readonly edition: EditionDocument }) {
  const t = useWords(editionWords)
  const entries = useEntries(edition)
  return (
    <>
      <nav className="contents" aria-label={t.contents}>
        <b>{t.contents}</b>
        <Entries entries={entries} />
      </nav>
      <details className="areas-mobile contents-fold">
        <summary>
          <span>{t.contents}</span>
          <Icon name="down" />
        </summary>
        <Entries entries={entries} />
      </details>
    </>
  )
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol className="contents-list">
      {entries.map(({ to, name, inside }) => (
        <li key={to}>
          <a href={`#${to}`}>{name}</a>
          {inside.length > 0 ? (
            <ol className="contents-list">
              {inside.map((part) => (
                <li key={part.to}>
                  <a href={`#${part.to}`}>{part.name}</a>
                </li>
              ))}
            </ol>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function useEntries(edition: EditionDocument): readonly Entry[] {
  const t = useWords(editionWords)
  const { amendments = [], procedure = [], kawasan, components } = edition
  const parts: readonly (readonly [keyof typeof anchors, string, boolean])[] = [
    ['basis', t.basis, true],
    ['amendments', t.amendments, amendments.length > 0],
    ['thresholds', t.thresholds, true],
    ['prerequisites', t.prerequisites, true],
    ['procedure', t.procedure, procedure.length > 0],
    ['kawasan', t.kawasan, kawasan !== undefined],
  ]
  return [
    ...parts.filter(([, , there]) => there).map(([part, name]) => ({ to: anchors[part], name, inside: [] })),
    ...components.map((component) => ({
      to: component.code,
      name: `${component.code} ${component.name}`,
      inside: [
        ...areaPartsOf(component).map(({ part }) => ({ to: part.code, name: `${part.code} ${part.name}` })),
        ...(component.groups ?? []).map((group) => ({ to: group.code, name: `${group.code} ${group.name}` })),
      ],
    })),
  ]
}
