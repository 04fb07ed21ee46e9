import { useFormats, useWords } from '#app/content/language.tsx'
import { evidenceKindNames } from '#app/content/words/evidence-kinds.ts'
import { evidenceWords } from '#app/content/words/evidence.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import type { EvidenceStateCode } from '#app/content/words/states.ts'
import { linkReasons } from '#app/content/words/link-reasons.ts'
import type { PieceView } from '#app/domain/evidence/piece-view.ts'

type Told = Pick<
  PieceView,
  'source' | 'bytes' | 'number' | 'documentDate' | 'periodFrom' | 'periodTo' | 'url' | 'alsoServes'
>
type Judged = Pick<PieceView, 'verdict' | 'fault' | 'linkState'>

const shownCodes = 3

/** The state a row shows: the reviewer's word, or what keeps the piece from counting. */
export function pieceState({ verdict, fault, linkState }: Judged): EvidenceStateCode {
  if (verdict === 'returned') return 'returned'
  if (linkState === 'failed') return 'link_failed'
  if (fault === 'link_never_opened') return 'link_untested'
  if (fault === 'undated' || fault === 'outside_window' || fault === 'expired' || fault === 'unreadable') return fault
  return verdict === 'accepted' ? 'accepted' : 'pending'
}

/** Size, version, date and what else it serves, in one line. */
export function usePieceMeta(): (piece: Told) => string {
  const t = useWords(evidenceWords)
  const f = useFormats()
  const labelOf = useSubjectLabel()
  return ({ source, bytes, number, documentDate, periodFrom, periodTo, url, alsoServes }) => {
    const span = periodFrom && periodTo ? f.period(periodFrom, periodTo) : null
    const codes = [...new Set(alsoServes.map(labelOf))].slice(0, shownCodes).join(', ')
    const more = alsoServes.length - shownCodes
    return [
      source === 'link' ? hostOf(url) : f.fileSize(bytes ?? 0),
      t.version(number),
      span ? t.period(span) : null,
      documentDate ? t.dated(f.shortDate(documentDate)) : null,
      codes ? t.alsoServes(more > 0 ? `${codes} ${t.andMore(more)}` : codes) : null,
    ]
      .filter(Boolean)
      .join(', ')
  }
}

/** Why a piece does not count, or why it was returned; null when there is nothing to say. */
export function usePieceWhy(): (piece: PieceView) => string | null {
  const t = useWords(evidenceWords)
  const reasons = useWords(returnReasons)
  const links = useWords(linkReasons)
  return ({ verdict, fault, reasonCode, note, linkState, linkReason }) => {
    if (verdict === 'returned') {
      const reason = (reasons as Readonly<Record<string, string>>)[reasonCode ?? '']
      return [reason, note].filter(Boolean).join(': ')
    }
    if (linkState === 'failed') return (links as Readonly<Record<string, string>>)[linkReason ?? ''] ?? links.error
    if (fault === 'link_never_opened') return t.whyUntested
    if (fault === 'undated') return t.whyUndated
    if (fault === 'outside_window') return t.whyOutsideWindow
    if (fault === 'expired') return t.whyExpired
    if (fault === 'unreadable') return t.whyUnreadable
    return null
  }
}

/** What a subject is called in a list: an item by its code, every prerequisite by one word. */
export function useSubjectLabel(): (subject: string) => string {
  const t = useWords(evidenceWords)
  return (subject) => (subject.startsWith('P:') ? t.prerequisite : subject)
}

/** What a kind is called; one that the catalogue does not know keeps its code. */
export function useKindName(): (kind: string) => string {
  const names = useWords(evidenceKindNames) as Readonly<Record<string, string>>
  return (kind) => names[kind] ?? kind
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : ''
}
