import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { returnReasons } from '#app/content/words/reasons.ts'
import { tiers } from '#app/content/words/states.ts'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { Editing } from '#app/domain/workflow/item-editing.ts'
import type { ItemView, ReturnView, WorksheetPlace } from '#app/use-cases/answers/worksheet-view.server.ts'

type ReturnNoticeProps = {
  readonly returned: ReturnView
  readonly where: Pick<WorksheetPlace, 'closesOn' | 'now'>
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
        {by} {t.countsNothing}
      </p>
    </Notice>
  )
}

/** Why nothing of the page can be changed, once for all its items; nothing where any of them can. */
export function ClosedNotice({
  items,
  where,
}: {
  readonly items: readonly ItemView[]
  readonly where: WorksheetPlace
}) {
  const t = useWords(worksheetWords)
  const f = useFormats()
  if (items.some(({ editing }) => editing.editable)) return null
  const reasons = items.flatMap(({ editing }) => (editing.editable ? [] : [editing.reason]))
  const reason = reasons.find((each) => each !== 'item-locked')
  if (reason === undefined) return null
  if (reason === 'assessment-closed') {
    return (
      <Notice title={t.lockedTitle}>
        {where.submittedAt === null ? t.notOpen : t.submittedOn(f.date(where.submittedAt))}
      </Notice>
    )
  }
  return <Notice>{reason === 'window-closed' ? t.windowClosed : t.readOnly}</Notice>
}

/** Why this one item is closed while others are not. */
export function ItemLocked({ editing }: { readonly editing: Editing }) {
  const t = useWords(worksheetWords)
  if (editing.editable || editing.reason !== 'item-locked') return null
  return <Notice>{t.itemLocked}</Notice>
}
