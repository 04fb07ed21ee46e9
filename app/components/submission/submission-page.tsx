import { Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { EvidenceState, PrerequisiteMark } from '#app/components/named-states.tsx'
import { officePath, assessmentPath } from '#app/components/overview/paths.ts'
import { ExchangeLink } from '#app/components/exchange/exchange-link.tsx'
import { pieceState } from '#app/components/evidence/piece-words.ts'
import { Section } from '#app/components/section.tsx'
import { worksheetPath } from '#app/components/worksheet/paths.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { overviewWords } from '#app/content/words/overview.ts'
import { submissionWords } from '#app/content/words/submission.ts'
import type { FaultyPiece, ListedFlag, Submission } from '#app/use-cases/submission/submission-view.server.ts'
import { ItemsToCheck } from './items-to-check.tsx'
import { Decision } from './decision.tsx'
import { Figures } from './figures.tsx'

type SubmissionPageProps = {
  readonly submission: Submission
  readonly errors?: Readonly<Record<string, readonly string[]>> | undefined
}

/** What is open, weak or without evidence, with the figures; at the end the tick and the deed. */
export function SubmissionPage({ submission, errors }: SubmissionPageProps) {
  const t = useWords(submissionWords)
  const o = useWords(overviewWords)
  const { head, state, assessmentId, open, unsupported, weak, pieces, flags } = submission
  const title = state === 'tindak_lanjut_kanwil' ? t.again : t.title
  return (
    <main id="isi" className="wrap page">
      <Crumbs crumbs={[{ text: o.title, href: officePath(head.officeId, head.year) }, { text: title }]} />
      <header>
        <h1>{title}</h1>
        <p className="lead">{useLead(submission)}</p>
      </header>
      <div className="grid">
        <div className="c7 sections">
          <ItemsToCheck title={t.open} hint={t.openHint} items={open} assessmentId={assessmentId} />
          <ItemsToCheck
            title={t.unsupported}
            hint={t.unsupportedHint}
            items={unsupported}
            assessmentId={assessmentId}
          />
          <ItemsToCheck title={t.weak} hint={t.weakHint} items={weak} assessmentId={assessmentId} />
          <Pieces pieces={pieces} />
          <Flags flags={flags} assessmentId={assessmentId} />
          <OpenPrerequisites submission={submission} />
        </div>
        <div className="c5 sections">
          <Figures submission={submission} />
          <Decision submission={submission} errors={errors} />
          <ExchangeLink assessmentId={assessmentId} />
        </div>
      </div>
    </main>
  )
}

function useLead({ open, unsupported, weak }: Submission): string {
  const t = useWords(submissionWords)
  const parts = [
    open.length > 0 && t.leadOpen(open.length),
    unsupported.length > 0 && t.leadUnsupported(unsupported.length),
    weak.length > 0 && t.leadWeak(weak.length),
  ].filter(Boolean)
  return parts.length === 0 ? t.nothing : `${parts.join(', ')}.`
}

function Pieces({ pieces }: { readonly pieces: readonly FaultyPiece[] }) {
  const t = useWords(submissionWords)
  const text = useText()
  if (pieces.length === 0) return null
  return (
    <Section title={t.pieces} aside={t.piecesHint}>
      <ul className="checks">
        {pieces.map(({ id, title, fault, subjects }) => (
          <li key={id}>
            <span>
              <Link to={`/evidence/${encodeURIComponent(id)}`}>{title}</Link>{' '}
              <span className="quiet">
                {t.serves(
                  codesOf(
                    subjects.map((one) => (typeof one === 'string' ? one : text(one))),
                    t.more,
                  ),
                )}
              </span>
            </span>
            <EvidenceState
              state={pieceState({ fault, verdict: fault === 'returned' ? 'returned' : 'pending', linkState: null })}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const shownCodes = 3

function codesOf(subjects: readonly string[], more: (count: number) => string): string {
  const shown = subjects.slice(0, shownCodes).join(', ')
  return subjects.length > shownCodes ? `${shown} ${more(subjects.length - shownCodes)}` : shown
}

type FlagsProps = { readonly flags: readonly ListedFlag[]; readonly assessmentId: string }

function Flags({ flags, assessmentId }: FlagsProps) {
  const t = useWords(submissionWords)
  const f = useFormats()
  if (flags.length === 0) return null
  const words = ({ flag }: ListedFlag) => {
    switch (flag.flag) {
      case 'zero_denominator':
        return t.flagZero(flag.code)
      case 'part_above_whole':
        return t.flagAbove(flag.code, f.whole(flag.part), f.whole(flag.whole))
      case 'input_missing':
        return t.flagMissing(flag.code)
      default:
        return t.flagOther(flag.code)
    }
  }
  return (
    <Section title={t.flags} aside={t.flagsHint}>
      <ul className="checks">
        {flags.map((one) => (
          <li key={`${one.flag.code} ${one.flag.flag}`}>
            {one.page ? (
              <Link to={worksheetPath(assessmentId, one.page.node, one.page.itemCode)}>{words(one)}</Link>
            ) : (
              <span>{words(one)}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OpenPrerequisites({ submission: { prerequisites, assessmentId } }: { readonly submission: Submission }) {
  const t = useWords(submissionWords)
  const o = useWords(overviewWords)
  const text = useText()
  if (prerequisites.length === 0) return null
  return (
    <Section title={t.prerequisites}>
      <ul className="checks">
        {prerequisites.map(({ key, label, state, awaitsConfirmation }) => (
          <li key={key}>
            <Link to={`${assessmentPath(assessmentId, 'prerequisites')}#${key}`}>{text(label)}</Link>
            <PrerequisiteMark state={state} detail={awaitsConfirmation ? o.awaits : null} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
