import { useEffect, useRef, useState } from 'react'
import { Dialog } from '#app/components/dialog.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { surveyFormWords } from '#app/content/words/survey-form.ts'

/** Seconds without a sign of life before the visitor is asked, and those to answer in (WCAG 2.2.1). */
const patience = 60
const warning = 20
/** A form that nobody has touched is fetched anew now and then: the permission to send it does not last for ever. */
const untouchedFor = 1800
const signs = ['pointerdown', 'keydown', 'input'] as const

/**
 * Left alone for a minute, the device at the counter asks whether somebody is still there; without a sign of life the
 * answers that nobody sent make room for the next visitor.
 */
export function IdleGuard({ to }: { readonly to: string }) {
  const t = useWords(surveyFormWords)
  const f = useFormats()
  const [left, setLeft] = useState<number | null>(null)
  const since = useRef(0)
  useEffect(() => {
    const awake = () => {
      since.current = Date.now()
      setLeft(null)
    }
    awake()
    const timer = setInterval(() => {
      const idle = (Date.now() - since.current) / 1000
      const touched = document.querySelector('#isi input:checked') !== null
      if (idle >= (touched ? patience + warning : untouchedFor)) {
        awake()
        void begin(to)
      } else if (touched && idle >= patience) setLeft(Math.ceil(patience + warning - idle))
    }, 500)
    for (const sign of signs) window.addEventListener(sign, awake)
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, awake)
    }
  }, [to])
  return (
    <Dialog open={left !== null} title={t.idleTitle} onClose={() => setLeft(null)} leave={t.stay}>
      <p>{t.idleText(f.whole(left ?? warning))}</p>
    </Dialog>
  )
}

/** The next visitor gets a fresh page; while the server cannot be reached the one that is here stays. */
async function begin(to: string): Promise<void> {
  const answer = await fetch(to).catch(() => undefined)
  if (answer?.ok) window.location.replace(to)
}
