import { useEffect, useState } from 'react'
import { useRevalidator } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { surveyWords } from '#app/content/words/surveys.ts'

const every = 10_000

/** Reads the counts of a running survey anew while the page is looked at; whoever is disturbed by it stops it. */
export function LiveRefresh() {
  const t = useWords(surveyWords)
  const { revalidate, state } = useRevalidator()
  const [runs, setRuns] = useState(true)
  useEffect(() => {
    if (!runs) return undefined
    const timer = setInterval(() => {
      // What somebody is writing is not disturbed.
      const writing = document.activeElement?.closest('form') !== null && document.activeElement?.closest('form')
      if (!document.hidden && !writing && state === 'idle') revalidate()
    }, every)
    return () => clearInterval(timer)
  }, [runs, revalidate, state])
  return (
    <p className="survey-live script-only">
      <span className="quiet">{runs ? t.live : null}</span>
      <button className="btn btn-plain" type="button" onClick={() => setRuns(!runs)}>
        {runs ? t.pause : t.resume}
      </button>
    </p>
  )
}
