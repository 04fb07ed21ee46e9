import { useNavigation } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'

/** A thin line at the top while a page is on its way; quick answers never show it. */
export function LoadingBar() {
  const t = useWords(frameWords)
  const busy = useNavigation().state !== 'idle'
  return (
    <div className={busy ? 'loading-bar busy' : 'loading-bar'} role="status">
      {busy ? <span className="sr">{t.loading}</span> : null}
    </div>
  )
}
