import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { Icon } from './icons/icon.tsx'

export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at?: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed' }

/** What has become of the last change. A lost connection is an alert, everything else is said in passing. */
export function SaveState({ saving }: { readonly saving: Saving }) {
  const t = useWords(partWords)
  const f = useFormats()
  const trouble = saving.kind === 'offline' ? t.offline : saving.kind === 'failed' ? t.saveFailed : null
  const calm =
    saving.kind === 'saving'
      ? t.saving
      : saving.kind === 'saved'
        ? saving.at
          ? t.savedAt(f.time(saving.at))
          : t.saved
        : null
  return (
    <>
      <span className={saving.kind === 'saving' ? 'saved saving' : 'saved'} role="status">
        {saving.kind === 'saved' ? <Icon name="check" /> : null}
        {calm}
      </span>
      <span className={trouble ? 'save-trouble' : 'sr'} role="alert">
        {trouble ? <Icon name="alert" /> : null}
        {trouble}
      </span>
    </>
  )
}
