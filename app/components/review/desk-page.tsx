import { useEffect, useState } from 'react'
import { Link } from '@remix-run/react'
import { Conversation } from '#app/components/conversation/conversation.tsx'
import { forgetText } from '#app/components/conversation/use-kept-text.ts'
import { KeysHelp } from '#app/components/keys-help.tsx'
import { Notice } from '#app/components/notice.tsx'
import { LanguageProvider, useWords } from '#app/content/language.tsx'
import { reviewWords } from '#app/content/words/review.ts'
import type { VerdictRefused } from '#app/use-cases/review/stale-verdict.server.ts'
import type { DeskView } from '#app/use-cases/review/review-view.server.ts'
import { ClaimPane } from './claim-pane.tsx'
import { DeskBar } from './desk-bar.tsx'
import { DeskKeys, useExtraKeys } from './desk-keys.tsx'
import { DeskTree } from './desk-tree.tsx'
import { EvidenceViewer } from './evidence-viewer.tsx'
import { finishPath, noteName } from './paths.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import { usePresence } from './use-presence.ts'
import { VerdictPane } from './verdict-pane.tsx'

type DeskPageProps = {
  readonly view: DeskView
  /** What was judged a moment ago; empty when nothing was. */
  readonly done: { readonly code: string; readonly outcome: string }
  readonly shownPiece: string
  readonly refused: VerdictRefused | null
}

/** The reviewer's desk: claim, evidence and verdict side by side; beneath it what is said and the way through. */
export function DeskPage(props: DeskPageProps) {
  return (
    <LanguageProvider timeZone={props.view.head.timezone}>
      <Desk {...props} />
    </LanguageProvider>
  )
}

function Desk({ view, done, shownPiece, refused }: DeskPageProps) {
  const t = useWords(reviewWords)
  const { head, item } = view
  const [help, setHelp] = useState(false)
  const extra = useExtraKeys()
  useDeskKeys(() => setHelp(true))
  const others = usePresence(head.assessmentId, item.code, view.others)
  useEffect(() => {
    if (done.code !== '') forgetText(noteName(head, done.code))
  }, [done.code, head])
  return (
    <>
      <DeskBar view={view} />
      <main id="isi">
        <div className="desk-notices" role="status">
          {done.code === '' ? null : (
            <p className="done">{done.outcome === 'return' ? t.doneReturned(done.code) : t.doneAccepted(done.code)}</p>
          )}
          {others.length > 0 ? (
            <Notice tone="warn">{t.present(others.map(({ name }) => name).join(', '))}</Notice>
          ) : null}
        </div>
        <div className="review-desk">
          <ClaimPane view={view} />
          <EvidenceViewer view={view} shownPiece={shownPiece} />
          <VerdictPane view={view} refused={refused} />
        </div>
        <div className="wrap desk-below">
          <Conversation
            assessmentId={head.assessmentId}
            itemCode={item.code}
            conversation={view.conversation}
            personId={head.personId}
            now={head.now}
          />
          <div>
            <DeskTree view={view} />
            <p className="actions">
              <Link className="btn" to={finishPath(head.assessmentId)}>
                {t.toFinish}
              </Link>
              <Link
                className="btn btn-plain"
                to={`/assessments/${encodeURIComponent(head.assessmentId)}/prerequisites`}
              >
                {t.toPrerequisites}
              </Link>
            </p>
          </div>
        </div>
        <div className="wrap">
          <DeskKeys />
        </div>
      </main>
      <KeysHelp open={help} onClose={() => setHelp(false)} extra={extra} />
    </>
  )
}
