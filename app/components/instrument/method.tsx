import { Link } from '@remix-run/react'
import { ReadinessState } from '#app/components/named-states.tsx'
import { Section } from '#app/components/section.tsx'
import { TermList } from '#app/components/term-list.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { methodWords, statusRules, trackRules } from '#app/content/words/method.ts'
import { tracks as trackNames } from '#app/content/words/states.ts'
import type { ScoringExplanation } from '#app/use-cases/instrument/explain-scoring.server.ts'
import { anchors } from './document-parts.ts'
import { MethodCases, MethodSurveys } from './method-cases.tsx'
import { MethodScales, MethodWeights } from './method-scales.tsx'
import { ThresholdTable } from './threshold-table.tsx'

type MethodProps = { readonly explained: ScoringExplanation }

/** How a score comes about, from one answer to the advice on an office. */
export function Method({ explained }: MethodProps) {
  const t = useWords(methodWords)
  return (
    <>
      <Section title={t.itemTitle}>
        <p className="lead">{t.itemLead}</p>
        <MethodScales scales={explained.scales} />
      </Section>
      <Sums explained={explained} />
      <Tracks />
      <Gates explained={explained} />
      <Needs explained={explained} />
      <Section title={t.surveyTitle}>
        <MethodSurveys surveys={explained.surveys} />
      </Section>
      <Statuses />
      <Section title={t.roundTitle}>
        <p className="prose">{t.round}</p>
      </Section>
      <Section title={t.termsTitle}>
        <TermList />
      </Section>
    </>
  )
}

function Sums({ explained: { example, areas, components } }: MethodProps) {
  const t = useWords(methodWords)
  const f = useFormats()
  const parts = components.map(({ name, weight }) => `${name} ${f.whole(weight)}`).join(' + ')
  return (
    <Section title={t.sumTitle}>
      <ul className="prose lines">
        <li>
          {t.sumSubArea}{' '}
          {example ? t.sumExample(example.code, example.name, f.points(example.weight), example.items) : null}
        </li>
        <li>{t.sumArea}</li>
        <li>{t.sumTotal(parts)}</li>
      </ul>
      <MethodWeights areas={areas} components={components} />
    </Section>
  )
}

function Tracks() {
  const t = useWords(methodWords)
  const names = useWords(trackNames)
  const rules = useWords(trackRules)
  return (
    <Section title={t.trackTitle}>
      <p className="lead">{t.trackLead}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.track}</th>
            <th scope="col">{t.counts}</th>
          </tr>
        </thead>
        <tbody>
          {(['claimed', 'supported', 'verified'] as const).map((track) => (
            <tr key={track}>
              <th scope="row">{names[track]}</th>
              <td>{rules[track]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="mini">{t.evidenceTitle}</h3>
      <p className="prose">{t.evidence}</p>
    </Section>
  )
}

function Gates({ explained }: MethodProps) {
  const t = useWords(methodWords)
  const { thresholds, areas, prerequisites, editionId } = explained
  return (
    <Section title={t.gateTitle}>
      <p className="lead">{t.gateLead}</p>
      <ThresholdTable thresholds={thresholds} areas={areas} />
      <p className="prose">
        {t.prerequisites(prerequisites.length)}{' '}
        <Link to={`/instrumen/${editionId}#${anchors.prerequisites}`}>{t.seePrerequisites}</Link>
      </p>
    </Section>
  )
}

function Needs({ explained: { cases } }: MethodProps) {
  const t = useWords(methodWords)
  return (
    <Section title={t.needTitle}>
      <p className="lead">{t.needLead}</p>
      <ol className="method-steps">
        <li>{t.needAreas}</li>
        <li>{t.needLevers}</li>
        <li>{t.needResults}</li>
        <li>{t.needTotal}</li>
      </ol>
      <p className="prose rule">
        <b>{t.readinessRule}</b> {t.readinessMeaning}
      </p>
      <MethodCases cases={cases} />
    </Section>
  )
}

function Statuses() {
  const t = useWords(methodWords)
  const rules = useWords(statusRules)
  return (
    <Section title={t.statusTitle}>
      <table className="table">
        <tbody>
          {(['siap_diusulkan', 'hampir_siap', 'perlu_pembinaan'] as const).map((status) => (
            <tr key={status}>
              <th scope="row">
                <ReadinessState status={status} />
              </th>
              <td>{rules[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
