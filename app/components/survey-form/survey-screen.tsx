import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { kioskStart } from '#app/components/kiosk/paths.ts'
import { StillThere } from '#app/components/kiosk/still-there.tsx'
import { useWords } from '#app/content/language.tsx'
import { surveyFormWords } from '#app/content/words/survey-form.ts'
import type { PublicSurvey } from '#app/use-cases/surveys/read-public-survey.server.ts'
import { BackToStart } from './back-to-start.tsx'
import { SurveyForm } from './survey-form.tsx'
import type { RefusedResponse } from './survey-form.tsx'

type SurveyScreenProps = {
  readonly survey: PublicSurvey
  readonly token: string
  /** Whether an answer was just taken. */
  readonly sent: boolean
  /** Whether this phone has answered the campaign before. */
  readonly already: boolean
  /** Come to from the office's touch screen, which it must be given back to. */
  readonly onScreen: boolean
  readonly refused: RefusedResponse | undefined
}

/** The questions, or why there are none now. */
export function SurveyScreen({ survey, token, sent, already, onScreen, refused }: SurveyScreenProps) {
  const t = useWords(surveyFormWords)
  const { officeId, kiosk, campaign } = survey
  const start = onScreen ? kioskStart(officeId) : `/kantor/${officeId}/survei`
  const onwards = onScreen ? <BackToStart to={start} /> : <OfficeLink officeId={officeId} />
  if (sent) {
    return (
      <Said title={t.thanksTitle} text={t.thanksText}>
        {kiosk ? <BackToStart to={start} /> : onwards}
      </Said>
    )
  }
  if (!campaign) {
    return (
      <Said title={t.noneTitle} text={t.noneText}>
        {onwards}
      </Said>
    )
  }
  if (already) {
    return (
      <Said title={t.alreadyTitle} text={t.alreadyText}>
        {onwards}
      </Said>
    )
  }
  return (
    <>
      <SurveyForm survey={survey} token={token} guarded={kiosk && !onScreen} refused={refused} />
      {onScreen ? <StillThere start={start} /> : null}
    </>
  )
}

type SaidProps = { readonly title: string; readonly text: string; readonly children: ReactNode }

function Said({ title, text, children }: SaidProps) {
  return (
    <main id="isi" className="survey-said">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  )
}

function OfficeLink({ officeId }: { readonly officeId: string }) {
  const t = useWords(surveyFormWords)
  return (
    <p>
      <Link className="btn btn-lg" to={`/kantor/${officeId}`}>
        {t.toOffice}
      </Link>
    </p>
  )
}
