import type { ReactNode } from 'react'
import { Link, useSearchParams } from '@remix-run/react'
import { ScreenShell } from '#app/components/kiosk/screen-shell.tsx'
import { Logo } from '#app/components/icons/icon.tsx'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'
import { surveyFormWords } from '#app/content/words/survey-form.ts'

type SurveyFrameProps = {
  readonly officeId: string
  readonly office: string
  /** Come to from the office's touch screen, whose frame it keeps. */
  readonly onScreen: boolean
  readonly children: ReactNode
}

/** The survey on a phone in the hand, or on the touch screen. */
export function SurveyFrame({ officeId, office, onScreen, children }: SurveyFrameProps) {
  if (!onScreen) return <PhoneFrame office={office}>{children}</PhoneFrame>
  return (
    <ScreenShell officeId={officeId} office={office}>
      <div className="survey">{children}</div>
    </ScreenShell>
  )
}

/** One column for a phone in the hand: whose survey it is, the other language, and the question. */
function PhoneFrame({ office, children }: Pick<SurveyFrameProps, 'office' | 'children'>) {
  const t = useWords(surveyFormWords)
  const frame = useWords(frameWords)
  const language = useLanguage()
  const [asked] = useSearchParams()
  const other = language === 'id' ? 'en' : 'id'
  const inOther = new URLSearchParams(asked)
  inOther.set('bahasa', other)
  return (
    <div className="survey" lang={language}>
      <header>
        <span className="brand">
          <Logo />
          {frame.productName}
        </span>
        <span className="survey-office">{office}</span>
        {/* What was chosen stays: only the words change. */}
        <Link className="tool plain" to={`?${inOther}`} lang={other} replace preventScrollReset>
          {t.otherLanguage}
        </Link>
      </header>
      {children}
    </div>
  )
}
