import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { NoticeList } from '#app/components/notices/notice-list.tsx'
import { Pages } from '#app/components/pager.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { noticeWords } from '#app/content/words/notices.ts'
import { AppError } from '#app/domain/errors.ts'
import { NoticeForm } from '#app/forms/notices.ts'
import { pageIn } from '#app/http/asked.server.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { openNotice, readAllNotices } from '#app/use-cases/notices/open-notice.server.ts'
import { readInbox } from '#app/use-cases/notices/read-inbox.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(noticeWords, page?.language ?? 'id').title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { language } = readPreferences(request)
  return { language, ...(await readInbox(services(), actor, pageIn(new URL(request.url).searchParams))) }
})

export const action = respond(async ({ request }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const form = parseForm(NoticeForm, await readForm(request))
  if (!form.ok) throw new AppError('invalid', 'malformed-form')
  if (form.value.intent === 'open') return redirect(await openNotice(services(), actor, form.value.notice))
  await readAllNotices(services(), actor)
  return redirect('/inbox')
})

export default function InboxRoute() {
  const { notices, total, unread, page, pages, now } = useLoaderData<typeof loader>()
  const t = useWords(noticeWords)
  const f = useFormats()
  return (
    <main id="isi" className="wrap page">
      <header className="notices-head">
        <div>
          <h1>{t.title}</h1>
          {total > 0 ? <p className="quiet">{unread > 0 ? t.lead(f.whole(unread)) : t.allRead}</p> : null}
        </div>
        {unread > 0 ? (
          <Form method="post">
            <button className="btn" type="submit" name="intent" value="read-all">
              {t.readAll}
            </button>
          </Form>
        ) : null}
      </header>
      {total > 0 ? (
        <NoticeList notices={notices} now={now} />
      ) : (
        <EmptyState icon="bell" title={t.emptyTitle}>
          {t.empty}
        </EmptyState>
      )}
      <Pages page={page} pages={pages} hrefOf={(to) => `/inbox?page=${to}`} />
    </main>
  )
}
