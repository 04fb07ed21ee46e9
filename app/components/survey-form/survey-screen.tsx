import type { ReactNode } from 'react'
import { Link, useSearchParams } from '@remix-run/react'
import { kioskHref, kioskStart, kioskView } from '#app/components/kiosk/paths.ts'
import { StillThere } from '#app/components/kiosk/still-there.tsx'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { kioskWords } from '#app/content/words/kiosk.ts'
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
  const k = useWords(kioskWords)
  const language = useLanguage()
  const [search] = useSearchParams()
  const { officeId, kiosk, campaign } = survey
  const start = onScreen ? kioskStart(officeId) : `/kantor/${officeId}/survei`
  // On the touch screen the same visitor may go on, reading as before; where nothing else is, the next one begins.
  const back = onScreen ? (
    <BackToStart to={start} pressed={kioskHref(officeId, '', { ...kioskView(search), language })} label={k.toStart} />
  ) : (
    <BackToStart to={start} pressed={start} label={t.again} />
  )
  const onwards = onScreen ? back : <OfficeLink officeId={officeId} />
  if (sent) {
    return (
      <Said title={t.thanksTitle} text={t.thanksText}>
        {kiosk ? back : onwards}
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
