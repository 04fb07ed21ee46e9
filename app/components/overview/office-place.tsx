import type { ReactNode } from 'react'
import { coursePath } from '#app/components/course/paths.ts'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { LanguageProvider, useWords } from '#app/content/language.tsx'
import { assessmentStates } from '#app/content/words/states.ts'
import type { Target } from '#app/domain/instrument/types.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'

type OfficePlaceProps = {
  readonly head: OfficeHead
  readonly assessment?: {
    /** Its id, where the stage leads to the course. */
    readonly id?: string
    readonly target: Target
    readonly state: AssessmentState
    readonly proposalDay?: string
  }
  readonly children: ReactNode
}

/** The frame of an office's page: its bar of place above, its time zone for everything inside. */
export function OfficePlace({ head, assessment, children }: OfficePlaceProps) {
  const states = useWords(assessmentStates)
  const { office, kanwil, timezone, now } = head
  const day = assessment?.proposalDay
  return (
    <LanguageProvider timeZone={timezone}>
      <PlaceBar
        office={office}
        {...(kanwil && { kanwil })}
        {...(assessment && { target: assessment.target, stage: states[assessment.state] })}
        {...(assessment?.id && { stageHref: coursePath(assessment.id) })}
        {...(day && { deadline: { day, now } })}
      />
      {children}
    </LanguageProvider>
  )
}
