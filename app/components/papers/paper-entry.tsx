import { useId } from 'react'
import { Icon } from '#app/components/icons/icon.tsx'
import { Notice } from '#app/components/notice.tsx'
import { State } from '#app/components/state.tsx'
import { useWords } from '#app/content/language.tsx'
import { paperNames, paperPurposes, paperWords } from '#app/content/words/papers.ts'
import { roles } from '#app/content/words/roles.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import { printedCode } from '#app/domain/papers/kinds.ts'
import type { ListedPaper } from '#app/use-cases/papers/read-papers.server.ts'
import { paperHref } from './paths.ts'
import { ScanForm } from './scan-form.tsx'
import type { RefusedScan } from './scan-form.tsx'
import { ScanList } from './scan-list.tsx'

type PaperEntryProps = {
  readonly assessmentId: string
  readonly paper: ListedPaper
  readonly today: string
  readonly limits: FileLimits
  readonly reply: RefusedScan | undefined
  readonly saved: boolean
}

/** One paper: its purpose and signers, the PDF, and what came back signed. */
export function PaperEntry({ assessmentId, paper, today, limits, reply, saved }: PaperEntryProps) {
  const t = useWords(paperWords)
  const names = useWords(paperNames)
  const purposes = useWords(paperPurposes)
  const id = useId()
  const { kind, available, signing } = paper
  return (
    <section className="section paper" id={kind} aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{names[kind]}</h2>
        <PaperState paper={paper} />
      </div>
      <div className="paper-body">
        <div className="paper-what">
          <p>{purposes[kind]}</p>
          <Signers paper={paper} />
          {available ? (
            <div className="actions">
              <a className="btn" href={paperHref(assessmentId, kind)} target="_blank" rel="noreferrer noopener">
                {t.open} <span className="sr">{t.openPaper(names[kind])}</span>
              </a>
              <a className="btn btn-plain" href={paperHref(assessmentId, kind, true)} download>
                <Icon name="download" />
                {t.download} <span className="sr">{t.openPaper(names[kind])}</span>
              </a>
            </div>
          ) : (
            <p className="hint">{t.notYetHint}</p>
          )}
        </div>
        {signing && available ? (
          <div className="paper-scans">
            {saved ? (
              <Notice tone="good" role="status">
                {t.saved}
              </Notice>
            ) : null}
            {signing.changed ? (
              <Notice tone="warn" title={t.changed}>
                {t.changedHint(printedCode(signing.code))}
              </Notice>
            ) : null}
            <ScanList assessmentId={assessmentId} name={names[kind]} scans={signing.scans} />
            {signing.mayUpload ? <ScanForm signing={signing} today={today} limits={limits} reply={reply} /> : null}
          </div>
        ) : null}
      </div>
    </section>
  )
}

function PaperState({ paper: { available, signing } }: { readonly paper: ListedPaper }) {
  const t = useWords(paperWords)
  if (!available) {
    return (
      <State tone="idle" shape="empty">
        {t.notYet}
      </State>
    )
  }
  if (!signing) {
    return (
      <State tone="idle" shape="node">
        {t.ready}
      </State>
    )
  }
  if (signing.changed) {
    return (
      <State tone="warn" shape="warn">
        {t.changed}
      </State>
    )
  }
  const kept = signing.scans.some(({ isCurrent }) => isCurrent)
  return (
    <State tone={kept ? 'good' : 'wait'} shape={kept ? 'done' : 'wait'}>
      {kept ? t.scanned : t.toSign}
    </State>
  )
}

function Signers({ paper: { signing } }: { readonly paper: ListedPaper }) {
  const t = useWords(paperWords)
  const r = useWords(roles)
  const text = signing ? t.signedBy(signing.signers.map((role) => r[role]).join(', ')) : t.unsigned
  return <p className="quiet">{text}</p>
}
