import { useEffect, useState } from 'react'
import { Link } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { useWords } from '#app/content/language.tsx'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { WorksheetPlace } from '#app/use-cases/answers/worksheet-view.server.ts'
import { draftStore, keptItems } from './drafts.ts'
import { itemPath } from './paths.ts'
import { sendAnswer } from './send-answer.ts'

type OutboxProps = {
  readonly where: Pick<WorksheetPlace, 'assessmentId' | 'personId'>
  /** Items of this page; they look after their own texts. */
  readonly shown: readonly string[]
}

/** Sends what this browser could not send from other pages of the worksheet, and names what needs a decision. */
export function Outbox({ where, shown }: OutboxProps) {
  const t = useWords(worksheetWords)
  const [open, setOpen] = useState<readonly string[]>([])
  const { assessmentId, personId } = where
  const here = shown.join(' ')

  useEffect(() => {
    let gone = false
    const codes = here.split(' ')
    const empty = async () => {
      const left: string[] = []
      for (const code of keptItems({ assessmentId, personId })) {
        if (!codes.includes(code) && !(await sendKept({ assessmentId, personId }, code))) left.push(code)
      }
      if (!gone) setOpen(left)
    }
    const again = () => void empty()
    again()
    window.addEventListener('online', again)
    return () => {
      gone = true
      window.removeEventListener('online', again)
    }
  }, [assessmentId, personId, here])

  if (open.length === 0) return null
  return (
    <Notice tone="warn" title={t.unsentTitle}>
      {t.unsentAdvice}{' '}
      {open.map((code) => (
        <Link key={code} to={itemPath(assessmentId, code)}>
          {code}
        </Link>
      ))}
    </Notice>
  )
}

/** What was sent before goes first, because the server may have taken it; true when all of it is saved. */
async function sendKept(where: OutboxProps['where'], itemCode: string): Promise<boolean> {
  const store = draftStore(where, itemCode)
  const kept = store.read()
  if (!kept) return false
  let { version } = kept
  for (const draft of kept.sent ? [kept.sent, kept.draft] : [kept.draft]) {
    const outcome = await sendAnswer({ assessmentId: where.assessmentId, itemCode }, draft, version)
    if (outcome.kind !== 'saved') return false
    version = outcome.version
  }
  store.forget()
  return true
}
