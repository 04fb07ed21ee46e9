import { Form } from '@remix-run/react'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useWords } from '#app/content/language.tsx'
import { publicationWords } from '#app/content/words/publication.ts'
import { pledgeLimits } from '#app/domain/publication/limits.ts'
import type { Act } from './publication-page.tsx'

type WithdrawFormProps = {
  readonly intent: 'withdraw' | 'withdraw-pledge'
  readonly number: number
  /** The indicator and period; none for the pledge. */
  readonly figure?: string
  /** Names what is withdrawn for who does not see the row. */
  readonly about: string
  /** What became of this very form. */
  readonly act: Act | undefined
}

/** Takes something from the public, with a reason; folded away until it is wanted. */
export function WithdrawForm({ intent, number, figure, about, act }: WithdrawFormProps) {
  const t = useWords(publicationWords)
  return (
    <details className="withdraw" open={act !== undefined}>
      <summary aria-label={about}>{t.withdraw}</summary>
      <Form method="post" className="form">
        <input type="hidden" name="number" value={number} />
        {figure ? <input type="hidden" name="figure" value={figure} /> : null}
        <TextField
          label={t.reason}
          hint={t.reasonHint}
          name="reason"
          maxLength={pledgeLimits.reason}
          required
          defaultValue={act?.values?.['reason'] ?? ''}
          errors={act?.errors?.['reason']}
        />
        <button className="btn" type="submit" name="intent" value={intent}>
          {t.withdrawNow}
        </button>
      </Form>
    </details>
  )
}
