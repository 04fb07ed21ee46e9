import { describeRefusal } from '#app/content/describe-error.ts'
import { useLanguage } from '#app/content/language.tsx'
import { Notice } from './notice.tsx'

type ToldProps = {
  /** Why it was refused, as a word of the catalogue of refusals. */
  readonly refusal: string | undefined
  /** What is said when it was kept; undefined when nothing was. */
  readonly kept: string | undefined
}

/** Above everything on a page: that what was just sent was kept, or why it was not. */
export function Told({ refusal, kept }: ToldProps) {
  const language = useLanguage()
  if (refusal) {
    return (
      <Notice tone="warn" role="alert">
        {describeRefusal(refusal, language)}
      </Notice>
    )
  }
  if (kept === undefined) return null
  return (
    <Notice tone="good" role="status">
      {kept}
    </Notice>
  )
}
