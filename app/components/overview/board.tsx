import { useId } from 'react'
import { Link } from '@remix-run/react'
import { RadarChart } from '#app/components/charts/radar-chart.tsx'
import { GateTable } from '#app/components/gate-table.tsx'
import { NextSteps } from '#app/components/next-steps.tsx'
import type { NextStep } from '#app/components/next-steps.tsx'
import { Section } from '#app/components/section.tsx'
import { tracePath, worksheetPath } from '#app/components/worksheet/paths.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { areaCounts, overviewWords } from '#app/content/words/overview.ts'
import { gapReasons } from '#app/content/words/states.ts'
import { taskWords } from '#app/content/words/tasks.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { shownReadiness } from '#app/domain/scoring/show.ts'
import type { Overview, OverviewGate, OverviewStep } from '#app/use-cases/overview/overview-view.server.ts'
import { useAreaName, useGateName } from './names.ts'
import { itemHref } from './paths.ts'

type PartProps = { readonly overview: Overview }

/** Every gate of the target; each row leads to its items, each value to its explanation. */
export function Gates({ overview: { gates, target, assessmentId, acts } }: PartProps) {
  const t = useWords(overviewWords)
  const nameOf = useGateName()
  const id = useId()
  const passed = gates.filter((gate) => gate.passed).length
  const inOrder = [...gates].sort((one, other) => rank(one) - rank(other))
  return (
    <section className="section b-gates" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{t.gatesTitle}</h2>
        <p>{t.gatesCount(passed, gates.length - passed)}</p>
      </div>
      <GateTable
        target={target}
        labelledBy={id}
        gates={inOrder.map(({ key, node, name, page, ...figures }) => ({
          key,
          name: nameOf({ key, name }),
          sum: key === 'pengungkit' || key.startsWith('hasil'),
          ...figures,
          ...itemHref(assessmentId, page),
          ...(acts.readsAnswers && { whyHref: tracePath(assessmentId, node) }),
        }))}
      />
    </section>
  )
}

/** Areas, their sum, results, their sums, the total: a sum stands under its parts. */
function rank({ key }: OverviewGate): number {
  if (key.startsWith('area:')) return 0
  if (key === 'pengungkit') return 1
  if (key === 'hasilBersih') return 3
  if (key.startsWith('hasil')) return 4
  return key === 'total' ? 5 : 2
}

/** The five open items that add most towards a failing gate. */
export function Next({ overview }: PartProps) {
  const { steps, openItems, assessmentId, acts } = overview
  const k = useWords(taskWords)
  const t = useWords(overviewWords)
  const text = useText()
  const noteOf = useStepNote()
  const chargeOf = useChargeNotes(overview)
  return (
    <Section
      className="b-next"
      title={t.nextTitle}
      aside={t.nextAside(openItems)}
      more={acts.readsAnswers ? <Link to={`/assessments/${assessmentId}/tasks`}>{k.title}</Link> : undefined}
    >
      {steps.length === 0 ? (
        <p className="quiet">{t.nothingOpen}</p>
      ) : (
        <NextSteps
          steps={steps.map((step) => ({
            code: step.code,
            text: text(step.text),
            href: worksheetPath(assessmentId, step.page.node, step.code),
            gain: step.points,
            notes: [
              { key: 'reason', text: noteOf(step) },
              ...(step.editable ? [] : [{ key: 'closed', text: t.closedNow }]),
              ...chargeOf(step),
            ],
          }))}
        />
      )}
    </Section>
  )
}

/** Who is in charge of a step and until when, where somebody is. */
function useChargeNotes({ now, timezone }: Overview) {
  const t = useWords(taskWords)
  const f = useFormats()
  return ({ inCharge }: OverviewStep): NextStep['notes'] => {
    if (inCharge === null) return []
    const { person, dueOn } = inCharge
    const late = dueOn !== null && dueOn < localDay(new Date(now), timezone)
    const due = dueOn === null ? [] : [{ key: 'due', text: t.dueOn(f.date(dueOn)), late }]
    return [{ key: 'person', text: person }, ...due]
  }
}

function useStepNote(): (step: OverviewStep) => string {
  const t = useWords(overviewWords)
  const reasons = useWords(gapReasons)
  return ({ reason, option }) => (option ? t.lowOption(reasons[reason], option) : reasons[reason])
}

/** The areas against the least share of their weight. */
export function Radar({ overview: { areas, target } }: PartProps) {
  const t = useWords(overviewWords)
  const counts: Readonly<Record<number, string>> = useWords(areaCounts)
  const f = useFormats()
  const nameOf = useAreaName()
  const below = areas.filter(({ passed }) => !passed).length
  const share = f.percentage(Math.max(0, ...areas.map(({ minimum }) => minimum ?? 0)), 0)
  const finding = below > 0 ? t.areasBelow(counts[below] ?? String(below), share) : t.areasPass(share)
  return (
    <Section className="b-radar" title={finding} aside={t.areasAside(target)}>
      <RadarChart
        finding={finding}
        axes={areas.map((area) => ({
          key: area.key,
          name: nameOf(area),
          value: area.passed ? area.share : shownReadiness(area.share, { failing: true }),
          minimum: area.minimum,
          passed: area.passed,
        }))}
      />
    </Section>
  )
}
