import { useFormats, useWords } from '#app/content/language.tsx'
import { conversationWords } from '#app/content/words/conversation.ts'
import { roles } from '#app/content/words/roles.ts'
import type { MessageView } from '#app/use-cases/conversation/conversation-view.server.ts'

type MessageListProps = { readonly messages: readonly MessageView[]; readonly now: string }

/** Messages, oldest first; the two sides are told apart by mark and word. */
export function MessageList({ messages, now }: MessageListProps) {
  const t = useWords(conversationWords)
  const names = useWords(roles)
  const f = useFormats()
  return (
    <ol className="messages">
      {messages.map(({ id, name, role, reviewer, own, text, at }) => (
        <li className={reviewer ? 'message message-reviewer' : 'message'} key={id}>
          <span className="who-mark" aria-hidden="true">
            {reviewer ? t.reviewerMark : t.officeMark}
          </span>
          <div>
            <header>
              <b>{own ? t.you : name}</b> {role ? names[role] : null}, <time dateTime={at}>{f.recently(at, now)}</time>
            </header>
            <p className="note-text">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
