import { Link } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { returnedPath } from '#app/components/review/paths.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { returnReasons } from '#app/content/words/reasons.ts'
import { tiers } from '#app/content/words/states.ts'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { ClosedReason, Editing } from '#app/domain/workflow/item-editing.ts'
import type { ItemView, ReturnView, WorksheetPlace } from '#app/use-cases/answers/worksheet-view.server.ts'

type ReturnNoticeProps = {
  readonly returned: ReturnView
  readonly where: Pick<WorksheetPlace, 'assessmentId' | 'closesOn' | 'now'>
  readonly editable: boolean
}

/** Who gave the item back, why, until when it can be repaired, and what it counts until then. */
export function ReturnNotice({ returned, where, editable }: ReturnNoticeProps) {
  const t = useWords(worksheetWords)
  const f = useFormats()
  const names = useWords(tiers)
  const reasons = useWords(returnReasons) as Readonly<Record<string, string>>
  const { tier, reasonCode, note, at } = returned
  const reason = reasons[reasonCode ?? '']
  const by =
    where.closesOn !== null && editable
      ? t.repairBefore(f.date(where.closesOn), f.daysLeft(where.closesOn, where.now))
      : ''
  return (
    <Notice tone="bad" title={t.returnedBy(names[tier], f.date(at))}>
      {reason ? `${reason}. ` : null}
      {note}
      <p>
        {by} {t.countsNothing} <Link to={returnedPath(where.assessmentId)}>{t.allReturned}</Link>
      </p>
    </Notice>
  )
}

type ClosedNoticeProps = { readonly items: readonly ItemView[]; readonly where: WorksheetPlace }

/** Why nothing of the page can be changed, once for all its items; nothing where any of them can. */
export function ClosedNotice({ items, where }: ClosedNoticeProps) {
  if (items.some(({ editing }) => editing.editable)) return null
  const reasons = items.flatMap(({ editing }) => (editing.editable ? [] : [editing.reason]))
  const reason = reasons.find((each) => each !== 'item-locked')
  return reason === undefined ? null : <Closed reason={reason} where={where} />
}

type ItemClosedProps = {
  readonly editing: Editing
  readonly where: WorksheetPlace
  /** Whether other items of the page can be changed. */
  readonly pageOpen: boolean
}

/** Why this one item is closed, unless the page has said it for all. */
export function ItemClosed({ editing, where, pageOpen }: ItemClosedProps) {
  if (editing.editable) return null
  return editing.reason === 'item-locked' || pageOpen ? <Closed reason={editing.reason} where={where} /> : null
}

function Closed({ reason, where }: { readonly reason: ClosedReason; readonly where: WorksheetPlace }) {
  const t = useWords(worksheetWords)
  const f = useFormats()
  if (reason === 'item-locked') return <Notice>{t.itemLocked}</Notice>
  if (reason === 'window-closed') return <Notice>{t.windowClosed}</Notice>
  if (reason !== 'assessment-closed') return <Notice>{t.readOnly}</Notice>
  return (
    <Notice title={t.lockedTitle}>
      {where.submittedAt === null ? t.notOpen : t.submittedOn(f.date(where.submittedAt))}
    </Notice>
  )
}
