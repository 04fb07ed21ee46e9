import { Crumbs } from '#app/components/crumbs.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { useWords } from '#app/content/language.tsx'
import { overviewWords } from '#app/content/words/overview.ts'
import { paperWords } from '#app/content/words/papers.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import type { Papers } from '#app/use-cases/papers/read-papers.server.ts'
import { PaperEntry } from './paper-entry.tsx'
import type { ScanReply } from './scan-form.tsx'

type PapersPageProps = {
  readonly papers: Papers
  readonly limits: FileLimits
  readonly reply: ScanReply | undefined
  /** The paper whose scan was kept a moment ago. */
  readonly saved: string | null
}

/** Every paper of the assessment: what it is, who signs it, and how far it has come. */
export function PapersPage({ papers, limits, reply, saved }: PapersPageProps) {
  const t = useWords(paperWords)
  const o = useWords(overviewWords)
  const { head, assessmentId, today } = papers
  return (
    <main id="isi" className="wrap page">
      <Crumbs crumbs={[{ text: o.title, href: officePath(head.officeId, head.year) }, { text: t.title }]} />
      <header>
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      <div className="papers">
        {papers.papers.map((paper) => (
          <PaperEntry
            key={paper.kind}
            assessmentId={assessmentId}
            paper={paper}
            today={today}
            limits={limits}
            reply={reply && !reply.ok && reply.kind === paper.kind ? reply : undefined}
            saved={saved === paper.kind && reply === undefined}
          />
        ))}
      </div>
    </main>
  )
}
