import { Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { useGateName } from '#app/components/overview/names.ts'
import { officePath, readinessNode } from '#app/components/overview/paths.ts'
import { shownTracks } from '#app/components/shown-tracks.ts'
import { Shape } from '#app/components/icons/icon.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { overviewWords } from '#app/content/words/overview.ts'
import { tracks as trackNames } from '#app/content/words/states.ts'
import { traceWords } from '#app/content/words/trace.ts'
import type { TracePage, TraceStep } from '#app/use-cases/trace/trace-view.server.ts'
import { ItemTrace } from './item-trace.tsx'
import { NodeTrace } from './node-trace.tsx'
import { ReadinessTrace } from './readiness-trace.tsx'
import { traceHref } from './trace-path.ts'

type TraceProps = { readonly page: TracePage }

/** Any figure, taken apart: its terms, their parts, and at the end an answer, a tier, evidence and an article. */
export function TraceView({ page }: TraceProps) {
  const t = useWords(traceWords)
  const f = useFormats()
  const text = useText()
  const { view, track, values } = page
  const figure = view.kind === 'readiness' ? shownTracks(values, f)[track] : f.decimal(values[track], 4)
  return (
    <main id="isi" className="wrap page trace">
      <Crumbs crumbs={useCrumbs(page)} />
      <header>
        <p className="overline">
          {view.kind === 'readiness' ? t.readiness : <span className="code">{view.key}</span>}{' '}
          {view.kind === 'readiness' ? page.target : view.kind === 'node' ? text(view.name) : null}
        </p>
        <h1 className="sentence">{t.title(figure)}</h1>
        {view.kind === 'item' ? <p className="lead">{text(view.name)}</p> : null}
        <Gate page={page} />
        <TrackSwitch page={page} />
        <p className="hint">{t.lead}</p>
      </header>
      {view.kind === 'readiness' ? <ReadinessTrace page={page} view={view} /> : null}
      {view.kind === 'node' ? <NodeTrace page={page} view={view} /> : null}
      {view.kind === 'item' ? <ItemTrace page={page} view={view} /> : null}
      <Article page={page} />
    </main>
  )
}

function useCrumbs({ path, head, assessmentId, track }: TracePage) {
  const o = useWords(overviewWords)
  const t = useWords(traceWords)
  const text = useText()
  const short = ({ key, name }: TraceStep) => (key === 'TOTAL' || key.startsWith('AREA:') ? text(name) : key)
  return [
    { text: o.title, href: officePath(head.officeId, head.year) },
    ...(path.length === 0 ? [] : [{ text: t.readiness, href: traceHref(assessmentId, track, readinessNode) }]),
    ...path.map((step, place) => ({
      text: short(step),
      ...(place < path.length - 1 && { href: traceHref(assessmentId, track, step.key) }),
    })),
    ...(path.length === 0 ? [{ text: t.readiness }] : []),
  ]
}

function Gate({ page: { gate, path } }: TraceProps) {
  const t = useWords(traceWords)
  const f = useFormats()
  const nameOf = useGateName()
  const last = path.at(-1)
  if (!gate || !last) return null
  const [threshold, margin] = [f.decimal(gate.threshold, 4), f.signed(gate.margin, 4)]
  return (
    <p className={gate.passed ? 'state state-good' : 'state state-bad'}>
      <Shape name={gate.passed ? 'pass' : 'miss'} />
      {nameOf({ key: gate.key, name: last.name })}:{' '}
      {gate.passed ? t.gatePassed(threshold, margin) : t.gateFailed(threshold, margin)}
    </p>
  )
}

/** The same figure on the three tracks; each is explained by itself. */
function TrackSwitch({ page: { assessmentId, track, node, values, view } }: TraceProps) {
  const t = useWords(traceWords)
  const names = useWords(trackNames)
  const f = useFormats()
  const readiness = shownTracks(values, f)
  return (
    <nav className="track-switch" aria-label={t.trackSwitch}>
      {(['verified', 'supported', 'claimed'] as const).map((one) => (
        <Link
          key={one}
          className={`t-${one}`}
          to={traceHref(assessmentId, one, node)}
          aria-current={one === track ? 'page' : undefined}
          preventScrollReset
        >
          {names[one]} <b>{view.kind === 'readiness' ? readiness[one] : f.decimal(values[one], 4)}</b>
        </Link>
      ))}
    </nav>
  )
}

/** Where the rule stands: the regulation of the edition and the node's own code in it. */
function Article({ page: { legalBasis, editionId, view } }: TraceProps) {
  const t = useWords(traceWords)
  const code = view.kind === 'readiness' ? '' : view.key.replace(/^AREA:/, '')
  return (
    <p className="trace-article">
      <b>{t.article}</b>{' '}
      {legalBasis.map(({ regulation, part }) => t.articleOf(regulation, part, code).replace(/, $/, '')).join('; ')}
      {'. '}
      <Link to={`/instrumen/${encodeURIComponent(editionId)}`}>{t.edition}</Link>
    </p>
  )
}
