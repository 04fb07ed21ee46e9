import { Notice } from '#app/components/notice.tsx'
import { OfficeIndicators } from '#app/components/indicator-views/office-section.tsx'
import { useWords } from '#app/content/language.tsx'
import { overviewWords } from '#app/content/words/overview.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import type { Overview } from '#app/use-cases/overview/overview-view.server.ts'
import { Gates, Next, Radar } from './board.tsx'
import { Course, Prerequisites, Recent } from './foot.tsx'
import { FollowUp } from './follow-up.tsx'
import { Hero } from './hero.tsx'
import { Trend } from './trend.tsx'
import { Years } from './years.tsx'

type OverviewPageProps = {
  readonly overview: Overview
  /** What was done a moment ago. */
  readonly done: 'submitted' | 'moved' | null
}

/** Kantor saya: a sentence first, then the figure, then the tables. */
export function OverviewPage({ overview, done }: OverviewPageProps) {
  return (
    <main id="isi" className="wrap">
      <Years head={overview} />
      {done ? <Done done={done} overview={overview} /> : null}
      <Hero overview={overview} />
      <div className="grid board">
        <Gates overview={overview} />
        <Next overview={overview} />
        <OfficeIndicators overview={overview} />
        <Trend overview={overview} />
        <Radar overview={overview} />
      </div>
      <div className="grid">
        <FollowUp overview={overview} />
        <Course overview={overview} />
        <Prerequisites overview={overview} />
        <Recent overview={overview} />
      </div>
    </main>
  )
}

function Done({ done, overview: { state } }: OverviewPageProps) {
  const t = useWords(overviewWords)
  const states = useWords(assessmentStates)
  return (
    <Notice tone="good" role="status">
      {done === 'submitted' ? t.submitted : t.moved(states[state])}
    </Notice>
  )
}
