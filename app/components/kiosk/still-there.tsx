import { Dialog } from '#app/components/dialog.tsx'
import { useWords } from '#app/content/language.tsx'
import { kioskWords } from '#app/content/words/kiosk.ts'
import { useIdleReturn } from './use-idle-return.ts'

/** Asks a visitor who does nothing, and takes the screen back to where it begins. */
export function StillThere({ start }: { readonly start: string }) {
  const t = useWords(kioskWords)
  const { asking, stay } = useIdleReturn(start)
  return (
    <Dialog title={t.stillThere} open={asking} onClose={() => asking && stay()} leave={t.goOn}>
      <p>{t.returnsSoon}</p>
    </Dialog>
  )
}
