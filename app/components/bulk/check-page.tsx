import { Form, Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Pages } from '#app/components/pager.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { bulkWords } from '#app/content/words/bulk.ts'
import type { ImportView } from '#app/use-cases/bulk/read-import.server.ts'
import { CheckTable } from './check-table.tsx'

/** What a list would do, row by row, before anything is written. */
export function CheckPage({ view, stale }: { readonly view: ImportView; readonly stale: boolean }) {
  const t = useWords(bulkWords)
  const f = useFormats()
  const { id, kind, counts } = view
  const writable = counts.fault === 0 && counts.create + counts.change > 0
  const home = kind === 'offices' ? '/units' : '/people'
  return (
    <main id="isi" className="wrap desk">
      <Crumbs
        crumbs={[
          { text: kind === 'offices' ? t.units : t.people, href: home },
          { text: kind === 'offices' ? t.officesTitle : t.peopleTitle, href: `${home}/import` },
          { text: t.checkTitle },
        ]}
      />
      <header>
        <h1>{t.checkTitle}</h1>
        <p className="quiet">{t.read(view.fileName, f.date(view.expiresAt))}</p>
      </header>
      {stale ? <Notice tone="warn" role="alert" title={t.stale} /> : null}
      <Verdict counts={counts} />
      {view.ignored.length > 0 ? <p className="quiet">{t.ignored(view.ignored.join(', '))}</p> : null}
      <Form method="post" className="actions">
        <input type="hidden" name="digest" value={view.digest} />
        {writable ? (
          <button className="btn btn-main" type="submit" name="intent" value="accept">
            {t.accept}
          </button>
        ) : null}
        <Link className={writable ? 'btn' : 'btn btn-main'} to={`${home}/import`}>
          {t.again}
        </Link>
        <button className="btn btn-plain" type="submit" name="intent" value="discard">
          {t.discard}
        </button>
      </Form>
      <CheckTable rows={view.rows} />
      <Pages page={view.page} pages={view.pages} hrefOf={(next) => `/imports/${id}?page=${next}`} />
    </main>
  )
}

function Verdict({ counts }: Pick<ImportView, 'counts'>) {
  const t = useWords(bulkWords)
  const f = useFormats()
  if (counts.fault > 0) return <Notice tone="bad" role="status" title={t.faulty(f.whole(counts.fault))} />
  if (counts.create + counts.change === 0) return <Notice role="status" title={t.nothing} />
  return <Notice tone="good" role="status" title={t.ready(f.whole(counts.create), f.whole(counts.change))} />
}
