import { Form, useNavigation } from '@remix-run/react'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { courseWords } from '#app/content/words/course.ts'
import { tiers } from '#app/content/words/states.ts'
import { reasonLimit } from '#app/domain/workflow/move-input.ts'
import type { ItemView } from '#app/use-cases/answers/worksheet-view.server.ts'
import { reopenPath } from './paths.ts'
import type { RefusedForm } from './window-section.tsx'

type ReopenItemProps = {
  readonly assessmentId: string
  readonly code: string
  /** A form that was not taken, with what was typed. */
  readonly refused?: RefusedForm | null
}

/** Opens a judged item again, with the reason; for the reviewer whose turn it is. */
export function ReopenItem({ assessmentId, code, refused = null }: ReopenItemProps) {
  const t = useWords(courseWords)
  const sending = useNavigation().state === 'submitting'
  return (
    <details className="figures" open={refused !== null}>
      <summary>{t.reopen}</summary>
      <Form method="post" action={reopenPath(assessmentId, code)} className="form">
        <p className="hint">{t.reopenHint}</p>
        <TextArea
          label={t.reason}
          name="reason"
          short
          required
          limit={reasonLimit}
          errors={refused?.errors['reason']}
          defaultValue={refused?.values['reason']}
        />
        <button className="btn" type="submit" disabled={sending}>
          {sending ? t.sending : t.reopen}
        </button>
      </Form>
    </details>
  )
}

type ReopenedNoticeProps = { readonly reopened: NonNullable<ItemView['reopened']> }

/** Who opened the item again and why, at the office's item. */
export function ReopenedNotice({ reopened: { tier, reason, at } }: ReopenedNoticeProps) {
  const t = useWords(courseWords)
  const names = useWords(tiers)
  const f = useFormats()
  return (
    <Notice tone="warn" title={t.reopenedBy(names[tier], f.date(at))}>
      <p className="typed">{reason}</p>
      <p>{t.repairThenHandIn}</p>
    </Notice>
  )
}
