import { Notice } from '#app/components/notice.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { publicFormFaults, publicFormWords } from '#app/content/words/public-form.ts'

/** What every form without sign-in carries: the signed text, and a field that people neither see nor reach. */
export function PublicFormFields({ token }: { readonly token: string }) {
  const t = useWords(publicFormWords)
  return (
    <>
      <input type="hidden" name="token" value={token} />
      <div className="sr" aria-hidden="true" key={token}>
        <label>
          {t.leaveEmpty}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  )
}

type PublicFormNoticeProps = {
  /** The word of the refusal, as `publicFormFault` gives it. */
  readonly fault: string | undefined
  readonly minutes?: number | undefined
}

/** Why the form was not taken, above its fields. */
export function PublicFormNotice({ fault, minutes = 0 }: PublicFormNoticeProps) {
  const t = useWords(publicFormWords)
  const f = useFormats()
  const faults: Readonly<Record<string, string>> = inLanguage(publicFormFaults, useLanguage())
  if (!fault) return null
  const waits: Readonly<Record<string, typeof t.tooMany>> = {
    'form-too-many': t.tooMany,
    'ticket-closed': t.ticketClosed,
  }
  const wait = waits[fault]
  return (
    <Notice tone="bad" role="alert">
      {wait ? wait(f.whole(minutes)) : faults[fault]}
    </Notice>
  )
}
