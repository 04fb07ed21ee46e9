import { Form, Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import type { ListPage } from '#app/use-cases/service-times/read-list-page.server.ts'
import { useListFault } from './list-fault.ts'
import { TimesListCheck } from './times-list-check.tsx'
import { useWatch } from './use-watch.ts'

type TimesListPageProps = {
  readonly list: ListPage
  readonly fault: 'import-changed' | 'nothing-chosen' | undefined
}

/** A list of applications: how far its reading is, then what it would record. */
export function TimesListPage({ list, fault }: TimesListPageProps) {
  const t = useWords(serviceTimeWords)
  const back = `/offices/${list.officeId}/service-times`
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[{ text: list.office }, { text: t.title, href: back }, { text: t.listTitle }]} />
      {list.state === 'reading' ? (
        <ListReading list={list} />
      ) : list.found ? (
        <TimesListCheck list={list} found={list.found} fault={fault} />
      ) : (
        <Ended list={list} back={back} />
      )}
    </main>
  )
}

function ListReading({ list: { fileName, share, rows } }: Pick<TimesListPageProps, 'list'>) {
  const t = useWords(serviceTimeWords)
  const f = useFormats()
  useWatch()
  return (
    <>
      <header>
        <h1>{fileName}</h1>
        <p role="status">{t.reading(f.whole(rows))}</p>
      </header>
      <progress max="1" value={share} aria-label={t.reading(f.whole(rows))} />
      <p className="quiet">{t.readingAdvice}</p>
      <Form method="post" className="actions">
        <Link className="btn btn-main" to="." replace>
          {t.refresh}
        </Link>
        <button className="btn" type="submit" name="intent" value="discard">
          {t.stop}
        </button>
      </Form>
    </>
  )
}

function Ended({ list, back }: { readonly list: ListPage; readonly back: string }) {
  const t = useWords(serviceTimeWords)
  const faultOf = useListFault()
  const toTimes = (
    <Link className="btn" to={back}>
      {t.back}
    </Link>
  )
  if (list.fault === null) {
    return (
      <EmptyState icon="check" title={t.settledTitle} level={1} action={toTimes}>
        {t.settledAdvice}
      </EmptyState>
    )
  }
  return (
    <>
      <h1>{list.fileName}</h1>
      <Notice tone="bad" role="alert" title={t.failedTitle}>
        {faultOf(list.fault)}
      </Notice>
      <p>{toTimes}</p>
    </>
  )
}
