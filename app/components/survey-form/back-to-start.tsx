import { useEffect } from 'react'
import { Link, useNavigate } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { surveyFormWords } from '#app/content/words/survey-form.ts'

const seconds = 10

type BackToStartProps = {
  /** Where the screen goes by itself: the next visitor begins as plainly as the first. */
  readonly to: string
  /** Where somebody goes on who presses. */
  readonly pressed: string
  readonly label: string
}

/** On the device at the counter the thanks give way to the next visitor by themselves. */
export function BackToStart({ to, pressed, label }: BackToStartProps) {
  const t = useWords(surveyFormWords)
  const navigate = useNavigate()
  useEffect(() => {
    const timer = setTimeout(() => navigate(to), seconds * 1000)
    return () => clearTimeout(timer)
  }, [navigate, to])
  return (
    <>
      <p className="quiet script-only">{t.returning}</p>
      <p>
        <Link className="btn btn-main btn-lg" to={pressed}>
          {label}
        </Link>
      </p>
    </>
  )
}
