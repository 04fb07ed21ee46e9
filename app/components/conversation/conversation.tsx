import { useState } from 'react'
import type { FormEvent } from 'react'
import { useLocation, useRevalidator } from '@remix-run/react'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useWords } from '#app/content/language.tsx'
import { conversationWords } from '#app/content/words/conversation.ts'
import { messageLimit } from '#app/domain/workflow/review-limits.ts'
import type { Conversation as Talk } from '#app/use-cases/conversation/conversation-view.server.ts'
import { MessageList } from './message-list.tsx'
import { useKeptText } from './use-kept-text.ts'

type ConversationProps = {
  readonly assessmentId: string
  readonly itemCode: string
  readonly conversation: Talk
  readonly personId: string
  /** Time of the request. */
  readonly now: string
}

/** What office and reviewers say to each other about an item, and the field to answer. */
export function Conversation({ assessmentId, itemCode, conversation, personId, now }: ConversationProps) {
  const t = useWords(conversationWords)
  const { messages, mayWrite } = conversation
  return (
    <section aria-label={t.title}>
      <div className="block-head">
        <h3>{t.title}</h3>
      </div>
      {messages.length > 0 ? <MessageList messages={messages} now={now} /> : <p className="hint">{t.empty}</p>}
      {mayWrite ? <Reply {...{ assessmentId, itemCode, personId }} /> : null}
    </section>
  )
}

type ReplyProps = Pick<ConversationProps, 'assessmentId' | 'itemCode' | 'personId'>

/** Sends without leaving the page; before the script has loaded the same form posts itself. */
function Reply({ assessmentId, itemCode, personId }: ReplyProps) {
  const t = useWords(conversationWords)
  const { pathname, search } = useLocation()
  const { revalidate } = useRevalidator()
  const { text, change, forget } = useKeptText(`message.${personId}.${assessmentId}.${itemCode}`)
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle')
  const url = `/assessments/${encodeURIComponent(assessmentId)}/items/${encodeURIComponent(itemCode)}/messages`

  async function send(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '' || state === 'sending') return
    setState('sending')
    const sent = await post(url, text)
    setState(sent ? 'idle' : 'failed')
    if (!sent) return
    forget()
    revalidate()
  }
  return (
    <form className="talk-reply" method="post" action={url} onSubmit={(event) => void send(event)}>
      <input type="hidden" name="ke" value={`${pathname}${search}`} />
      {state === 'failed' ? (
        <Notice tone="bad" role="alert">
          {t.notSent}
        </Notice>
      ) : null}
      <TextArea
        label={t.write}
        name="text"
        hint={t.hint}
        limit={messageLimit}
        maxLength={messageLimit}
        required
        short
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      <button className="btn" type="submit" disabled={state === 'sending'}>
        {state === 'sending' ? t.sending : t.send}
      </button>
    </form>
  )
}

async function post(url: string, text: string): Promise<boolean> {
  try {
    const body = new URLSearchParams({ text })
    const response = await fetch(url, { method: 'POST', body, headers: { accept: 'application/json' } })
    return response.ok
  } catch {
    return false
  }
}
