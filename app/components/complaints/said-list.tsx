import { useFormats, useWords } from '#app/content/language.tsx'
import { messageKindNames } from '#app/content/words/complaint-codes.ts'
import type { MessageKind } from '#app/domain/complaints/codes.ts'

type SaidListProps = {
  readonly said: readonly {
    readonly at: string
    readonly author: 'reporter' | 'office'
    readonly kind: MessageKind
    readonly text: string | null
  }[]
  /** How the two sides are called here: a letter and a word each. */
  readonly names: Readonly<Record<'reporter' | 'office', { readonly mark: string; readonly name: string }>>
  readonly unreadable: string
}

/** What was said about a complaint, oldest first; answers and notes say what they are. */
export function SaidList({ said, names, unreadable }: SaidListProps) {
  const kinds = useWords(messageKindNames)
  const f = useFormats()
  return (
    <ol className="messages">
      {said.map(({ at, author, kind, text }) => (
        <li className={saidClass(author, kind)} key={`${at} ${kind}`}>
          <span className="who-mark" aria-hidden="true">
            {names[author].mark}
          </span>
          <div>
            <header>
              <b>{names[author].name}</b> {kind === 'message' ? null : `${kinds[kind]}, `}
              <time dateTime={at}>{f.moment(at)}</time>
            </header>
            <p className="note-text">{text ?? unreadable}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function saidClass(author: 'reporter' | 'office', kind: MessageKind): string {
  const side = author === 'office' ? 'message message-reviewer' : 'message'
  return kind === 'note' ? `${side} message-note` : side
}
