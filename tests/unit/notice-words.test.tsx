import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { useNoticeText } from '#app/components/notices/notice-text.ts'
import { LanguageProvider } from '#app/content/language.tsx'
import { noticeKindNames } from '#app/content/words/notices.ts'
import { noticeKinds } from '#app/domain/notices/kinds.ts'
import type { NoticeKind } from '#app/domain/notices/kinds.ts'
import { noticeTarget } from '#app/domain/notices/target.ts'
import type { NoticeView } from '#app/use-cases/notices/read-inbox.server.ts'
import { sources } from '#tests/architecture/sources.ts'

const now = '2026-05-12T02:41:00.000Z'
const details: readonly NoticeView['detail'][] = [
  {},
  { reasonCode: 'BELUM_TTD', window: 'fill', closesOn: '2026-05-31', tier: 'kanwil', state: 'pembangunan' },
  { news: 'published', number: 3 },
  { news: 'released', count: 2 },
  { news: 'due', dueOn: '2026-05-19', count: 2 },
  { news: 'over', quarter: '2026-Q1', indicator: 'SKM-01' },
  { news: 'closed', quarter: '2026-Q2', respondents: 124, ikm: 84.5, grade: 'B' },
]

function Sentence({ notice }: { readonly notice: NoticeView }) {
  return <>{useNoticeText(now)(notice)}</>
}

function sentence(language: 'id' | 'en', kind: NoticeKind, subject: string, detail: NoticeView['detail']): string {
  const notice = { id: 'notice', kind, at: now, officeName: null, subject, detail, isNew: true }
  return renderToStaticMarkup(
    <LanguageProvider language={language} timeZone="Asia/Jakarta">
      <Sentence notice={notice} />
    </LanguageProvider>,
  )
}

test('every kind of notice has a name and sentences in both languages, whatever is known besides', () => {
  expect(Object.keys(noticeKindNames).sort()).toEqual([...noticeKinds].sort())
  for (const kind of noticeKinds) {
    for (const [subject, detail] of ['', 'A.I.5.iii.c'].flatMap((code) => details.map((one) => [code, one] as const))) {
      const [indonesian, english] = [sentence('id', kind, subject, detail), sentence('en', kind, subject, detail)]
      expect(indonesian.length, kind).toBeGreaterThan(5)
      expect(english, kind).not.toBe(indonesian)
      expect(`${indonesian} ${english}`).not.toMatch(/undefined|null|NaN|\[object/)
    }
  }
})

// '_app.assessments.$assessmentId.items.$itemCode_.reopen.tsx' answers /assessments/…/items/…/reopen.
const answered = sources('app/routes').map((file) => {
  const parts = file.replace(/^app\/routes\/|\.tsx?$/g, '').split('.')
  const shown = parts.filter((part) => !part.startsWith('_')).map((part) => part.replace(/_$/, ''))
  return new RegExp(`^/${shown.map((part) => (part.startsWith('$') ? '[^/]+' : part)).join('/')}$`)
})

test('every notice leads to a page that is there', () => {
  const astray = noticeKinds.flatMap((kind) =>
    [null, 'kanim-pati-2026'].flatMap((assessmentId) =>
      [null, 'kanim-pati'].flatMap((officeId) =>
        ['', 'A.I.5.iii.c', 'P:tlhp'].flatMap((subject) =>
          [true, false]
            .map((ownOffice) => noticeTarget({ kind, officeId, assessmentId, subject }, ownOffice))
            .filter((path) => !answered.some((pattern) => pattern.test(path.split('?')[0]!))),
        ),
      ),
    ),
  )
  expect(astray).toEqual([])
})
