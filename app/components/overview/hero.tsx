import { Dial } from '#app/components/dial.tsx'
import { ReadinessState } from '#app/components/named-states.tsx'
import { Shortfall } from '#app/components/shortfall.tsx'
import type { ShortfallTerm } from '#app/components/shortfall.tsx'
import { tracePath } from '#app/components/worksheet/paths.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { overviewWords } from '#app/content/words/overview.ts'
import { gapReasons } from '#app/content/words/states.ts'
import { shownMissing, shownPoints } from '#app/domain/scoring/show.ts'
import type { Overview, OverviewTerm } from '#app/use-cases/overview/overview-view.server.ts'
import { HeroActions } from './hero-actions.tsx'
import { useTermName } from './names.ts'
import { itemHref, readinessNode } from './paths.ts'

/** What is true, what is missing, and the one thing to do; beside it readiness on its three tracks. */
export function Hero({ overview }: { readonly overview: Overview }) {
  const { status, readiness, target, change, assessmentId, estimates } = overview
  const t = useWords(overviewWords)
  return (
    <div className="grid hero">
      <div className="c7">
        <p>
          <ReadinessState status={status} box />
        </p>
        <h1 className="sentence">{useSentence(overview)}</h1>
        <p className="lead">{useLead(overview)}</p>
        <Terms overview={overview} />
        <HeroActions overview={overview} />
      </div>
      <div className="c5 hero-dial">
        <Dial
          predicate={target}
          readiness={readiness}
          {...(change && { trend: change })}
          {...(overview.acts.readsAnswers && { whyHref: tracePath(assessmentId, readinessNode) })}
          {...(estimates.length > 0 && { verifiedNote: t.surveyMissing })}
        />
      </div>
    </div>
  )
}

function useSentence({ status, need, target }: Overview): string {
  const t = useWords(overviewWords)
  const f = useFormats()
  if (need > 0) return t.short(f.points(shownMissing(need)), target)
  return status === 'siap_diusulkan' ? t.ready(target) : t.passedAll(target)
}

/** What the missing points come from, in the order in which they are won back. */
function useLead({ need, gates, levers, verifiedGates, prerequisites }: Overview): string {
  const t = useWords(overviewWords)
  const f = useFormats()
  const failing = gates.filter(({ passed }) => !passed).length
  const open = prerequisites.filter(({ state }) => state !== 'met').length
  const { returned, noEvidence, unanswered } = levers
  const worth = (points: number) => f.points(shownPoints(points))
  const sentences =
    need > 0
      ? [
          t.failing(failing, gates.length),
          returned.points >= 0.005 && t.returnedLever(worth(returned.points), returned.items),
          noEvidence.points >= 0.005 && t.evidenceLever(worth(noEvidence.points), noEvidence.items),
          unanswered.items > 0 && t.unansweredLever(unanswered.items),
        ]
      : [
          verifiedGates < gates.length && t.verifiedSoFar(verifiedGates, gates.length),
          open > 0 && t.openPrerequisites(open),
        ]
  return sentences.filter(Boolean).join(' ')
}

function Terms({ overview: { terms, assessmentId, acts } }: { readonly overview: Overview }) {
  const nameOf = useTermName()
  const noteOf = useTermNote()
  if (terms.length === 0) return null
  const shown = terms.map((term): ShortfallTerm => {
    return {
      key: term.gate,
      name: nameOf(term),
      points: term.points,
      note: noteOf(term),
      ...itemHref(assessmentId, term.page),
      ...(acts.readsAnswers && { whyHref: tracePath(assessmentId, term.node) }),
    }
  })
  return <Shortfall terms={shown} />
}

function useTermNote(): (term: OverviewTerm) => string {
  const t = useWords(overviewWords)
  const reasons: Readonly<Record<string, string>> = useWords(gapReasons)
  const f = useFormats()
  return ({ note, threshold }) => {
    if (note.kind === 'items') return t.noteItems(note.open)
    if (note.kind === 'reason') return reasons[note.reason] ?? ''
    if (note.kind === 'threshold') return t.noteThreshold(f.points(threshold))
    return t.noteIndex(f.points(shownPoints(note.reached, { failing: true })), f.points(note.needed))
  }
}
