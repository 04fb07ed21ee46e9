import { TextField } from '#app/components/forms/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { peopleWords } from '#app/content/words/people.ts'

type ShownLinkProps = { readonly url: string; readonly expiresAt: string }

/** A one-time link, the only time it can be seen. */
export function ShownLink({ url, expiresAt }: ShownLinkProps) {
  const t = useWords(peopleWords)
  const f = useFormats()
  return (
    <>
      <Notice tone="good" role="status" title={t.linkTitle}>
        {t.linkAdvice(f.moment(expiresAt))}
      </Notice>
      <TextField label={t.link} readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
    </>
  )
}
