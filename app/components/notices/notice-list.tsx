import { Form } from '@remix-run/react'
import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { noticeKindNames, noticeWords } from '#app/content/words/notices.ts'
import type { NoticeKind } from '#app/domain/notices/kinds.ts'
import type { NoticeView } from '#app/use-cases/notices/read-inbox.server.ts'
import { useNoticeText } from './notice-text.ts'

const looks: Readonly<Record<NoticeKind, Look>> = {
  returned: { tone: 'bad', shape: 'return' },
  due: { tone: 'warn', shape: 'warn' },
  locked: { tone: 'idle', shape: 'locked' },
  submitted: { tone: 'wait', shape: 'wait' },
  judged: { tone: 'good', shape: 'done' },
  moved: { tone: 'wait', shape: 'now' },
  message: { tone: 'wait', shape: 'node' },
  reopened: { tone: 'warn', shape: 'return' },
  finding: { tone: 'bad', shape: 'warn' },
  'indicator-returned': { tone: 'bad', shape: 'return' },
  'indicator-due': { tone: 'warn', shape: 'warn' },
  'indicator-late': { tone: 'bad', shape: 'warn' },
  'indicator-reopened': { tone: 'warn', shape: 'return' },
  complaint: { tone: 'warn', shape: 'warn' },
  enquiry: { tone: 'warn', shape: 'warn' },
  survey: { tone: 'wait', shape: 'done' },
  published: { tone: 'warn', shape: 'return' },
  'link-closed': { tone: 'warn', shape: 'warn' },
  handover: { tone: 'wait', shape: 'node' },
}

type NoticeListProps = { readonly notices: readonly NoticeView[]; readonly now: string }

/** The notices, each a button: opening one marks it as read, and a GET changes nothing. */
export function NoticeList({ notices, now }: NoticeListProps) {
  const t = useWords(noticeWords)
  return (
    <ul className="notices" aria-label={t.list}>
      {notices.map((notice) => (
        <Row notice={notice} now={now} key={notice.id} />
      ))}
    </ul>
  )
}

function Row({ notice, now }: { readonly notice: NoticeView; readonly now: string }) {
  const t = useWords(noticeWords)
  const kinds = useWords(noticeKindNames)
  const f = useFormats()
  const textOf = useNoticeText(now)
  const { id, kind, at, officeName, isNew } = notice
  return (
    <li className={isNew ? 'notice-row is-new' : 'notice-row'}>
      <State {...looks[kind]}>{kinds[kind]}</State>
      <Form method="post">
        <input type="hidden" name="intent" value="open" />
        <button className="notice-open" type="submit" name="notice" value={id}>
          {textOf(notice)}
          {isNew ? <span className="sr">, {t.isNew}</span> : null}
        </button>
        {officeName ? <span className="small quiet">{officeName}</span> : null}
      </Form>
      <time className="small quiet" dateTime={at} title={f.moment(at)}>
        {f.recently(at, now)}
      </time>
    </li>
  )
}
