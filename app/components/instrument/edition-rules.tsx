import type { ReactNode } from 'react'
import { Section } from '#app/components/section.tsx'
import { Target } from '#app/components/emblem.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { editionWords } from '#app/content/words/edition.ts'
import type { EditionDocument } from '#app/use-cases/instrument/read-edition.server.ts'
import { anchors } from './document-parts.ts'
import { PrerequisiteTable } from './prerequisite-table.tsx'
import { ThresholdTable } from './threshold-table.tsx'

/** What stands around the worksheet: its basis, changes, gates, prerequisites and procedure. */
export function EditionRules({ edition }: { readonly edition: EditionDocument }) {
  const t = useWords(editionWords)
  const { amendments = [], procedure = [], kawasan, prerequisites, thresholds, areas } = edition
  return (
    <>
      <Part anchor={anchors.basis} title={t.basis}>
        <Basis edition={edition} />
      </Part>
      {amendments.length > 0 ? (
        <Part anchor={anchors.amendments} title={t.amendments}>
          <Amendments amendments={amendments} />
        </Part>
      ) : null}
      <Part anchor={anchors.thresholds} title={t.thresholds}>
        <p className="lead">{t.thresholdsLead}</p>
        <ThresholdTable thresholds={thresholds} areas={areas} />
      </Part>
      <Part anchor={anchors.prerequisites} title={t.prerequisites}>
        {prerequisites.length > 0 ? (
          <>
            <p className="lead">{t.prerequisitesLead}</p>
            <PrerequisiteTable prerequisites={prerequisites} />
          </>
        ) : (
          <p className="lead">{t.prerequisitesNone}</p>
        )}
      </Part>
      {procedure.length > 0 ? (
        <Part anchor={anchors.procedure} title={t.procedure}>
          <Lines lines={procedure} />
        </Part>
      ) : null}
      {kawasan ? (
        <Part anchor={anchors.kawasan} title={t.kawasan}>
          <Kawasan kawasan={kawasan} />
        </Part>
      ) : null}
    </>
  )
}

function Part({ anchor, title, children }: { anchor: string; title: string; children: ReactNode }) {
  return (
    <div id={anchor}>
      <Section title={title}>{children}</Section>
    </div>
  )
}

function Basis({ edition: { legalBasis } }: { readonly edition: EditionDocument }) {
  const t = useWords(editionWords)
  return (
    <WideTable label={t.regulation}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.regulation}</th>
            <th scope="col">{t.part}</th>
            <th scope="col">{t.gazette}</th>
          </tr>
        </thead>
        <tbody>
          {legalBasis.map(({ regulation, part, gazette }) => (
            <tr key={regulation}>
              <th scope="row">{regulation}</th>
              <td>{part}</td>
              <td>{gazette}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function Amendments({ amendments }: { readonly amendments: NonNullable<EditionDocument['amendments']> }) {
  const t = useWords(editionWords)
  const f = useFormats()
  return amendments.map(({ regulation, date, scope, affectsScoring, summary }) => (
    <div key={regulation} className="prose">
      <p>
        <b>{regulation}</b>, {f.date(date)}. {scope}.
      </p>
      <p>{summary}</p>
      <p className="quiet">{affectsScoring ? t.affects : t.affectsNot}.</p>
    </div>
  ))
}

function Kawasan({ kawasan }: { readonly kawasan: NonNullable<EditionDocument['kawasan']> }) {
  const t = useWords(editionWords)
  const f = useFormats()
  return (
    <>
      <p className="both">
        {t.kawasanScore}: <Target predicate="WBK" /> {f.points(kawasan.integrationScoreMin.WBK)},{' '}
        <Target predicate="WBBM" /> {f.points(kawasan.integrationScoreMin.WBBM)}
      </p>
      <Lines lines={[...kawasan.conditions, ...kawasan.aspects]} />
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="prose lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
