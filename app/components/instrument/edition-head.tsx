import { Link } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { editionWords } from '#app/content/words/edition.ts'
import type { LegalBasis } from '#app/domain/instrument/types.ts'
import type { EditionDocument } from '#app/use-cases/instrument/read-edition.server.ts'
import { ConfidenceLegend } from './confidence-mark.tsx'

/** Title, whether it is in force, and what must be known before reading. */
export function EditionHead({ edition }: { readonly edition: EditionDocument }) {
  const t = useWords(editionWords)
  const other = useLanguage() === 'id' ? 'en' : 'id'
  const { title, related, statusNotice, wordingNotice, confidenceLegend } = edition
  return (
    <header className="hero document-head">
      <h1 className="sentence">{title}</h1>
      <p className="edition-meta">
        <EditionState inForce={edition.inForce} scoringReady={edition.scoringReady} />
        {edition.legalBasis.map((basis) => (
          <span key={basis.regulation} className="quiet">
            <Period basis={basis} />
          </span>
        ))}
        <Link to={`?bahasa=${other}`} lang={other} hrefLang={other}>
          {t.otherLanguage}
        </Link>
      </p>
      {related.length > 0 ? (
        <p className="quiet small">
          {related.map(({ editionId, title: name, isNewer }, place) => (
            <span key={editionId}>
              {place > 0 ? '; ' : null}
              {isNewer ? t.newer : t.older} <Link to={`/instrumen/${editionId}`}>{name}</Link>
            </span>
          ))}
        </p>
      ) : null}
      {statusNotice ? (
        <Notice tone="warn" title={t.statusNotice}>
          {statusNotice}
        </Notice>
      ) : null}
      <Notice title={t.wording}>{wordingNotice}</Notice>
      {confidenceLegend ? (
        <>
          <p className="small-label">{t.confidenceLegend}</p>
          <ConfidenceLegend codes={Object.keys(confidenceLegend)} />
        </>
      ) : null}
    </header>
  )
}

type EditionStateProps = { readonly inForce: boolean; readonly scoringReady: boolean }

/** Whether an edition holds, holds no more, or is there for reading alone. */
export function EditionState({ inForce, scoringReady }: EditionStateProps) {
  const t = useWords(editionWords)
  if (!scoringReady) {
    return (
      <State tone="warn" shape="warn">
        {t.partial}
      </State>
    )
  }
  return inForce ? (
    <State tone="good" shape="done">
      {t.inForce}
    </State>
  ) : (
    <State tone="idle" shape="empty">
      {t.notInForce}
    </State>
  )
}

/** Since when and until when a regulation held, as far as it is known. */
export function Period({ basis: { inForceFrom, inForceTo } }: { readonly basis: LegalBasis }) {
  const t = useWords(editionWords)
  const f = useFormats()
  if (inForceFrom && inForceTo) return t.period(f.date(inForceFrom), f.date(inForceTo))
  if (inForceFrom) return t.since(f.date(inForceFrom))
  return inForceTo ? t.until(f.date(inForceTo)) : null
}
