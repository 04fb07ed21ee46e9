import { Form, Link } from '@remix-run/react'
import { useFormats, useWords } from '#app/content/language.tsx'
import { evidenceExportWords } from '#app/content/words/evidence-export.ts'
import { evidenceKindNames } from '#app/content/words/evidence-kinds.ts'
import { libraryOrderNames, libraryStateNames, libraryWords } from '#app/content/words/evidence-pages.ts'
import { evidenceKinds } from '#app/domain/evidence/kinds.ts'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Icon } from '#app/components/icons/icon.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Pages } from '#app/components/pager.tsx'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import type { LibraryPage as Library } from '#app/use-cases/evidence/library-page.server.ts'
import { LibraryTable } from './library-table.tsx'
import { archiveHref, subjectHref } from './paths.ts'
import { useSubjectLabel } from './piece-words.ts'
import { UploadReport } from './upload-report.tsx'
import type { Report } from './upload-report.tsx'

/** What the list was asked for, as it stands in the address. */
export type LibraryAsked = {
  readonly cari: string
  readonly jenis: string
  readonly keadaan: string
  readonly butir: string
  readonly urut: string
  /** Assessment and item that a piece is being chosen for. */
  readonly untuk: string
}

type LibraryPageProps = { readonly library: Library; readonly asked: LibraryAsked; readonly report: Report | null }

/** All evidence of an office: found by word, kind, state and item; also the place to choose from. */
export function LibraryPage({ library, asked, report }: LibraryPageProps) {
  const t = useWords(libraryWords)
  const e = useWords(evidenceExportWords)
  const f = useFormats()
  const subjectLabel = useSubjectLabel()
  const { officeId, office, rows, total, page, pages, choosing, archiveOf } = library
  const here = `/offices/${officeId}/evidence`
  const hrefWith = (changes: Readonly<Record<string, string>>) => {
    const kept = Object.entries({ ...asked, ...changes }).filter(([, value]) => value !== '')
    return `${here}?${new URLSearchParams(kept)}`
  }
  const filtered = [asked.cari, asked.jenis, asked.keadaan, asked.butir].some((value) => value !== '')
  return (
    <>
      <PlaceBar office={office} />
      <main id="isi" className="wrap desk">
        <header className="desk-head">
          <div>
            <h1>{choosing ? t.choosing(subjectLabel(choosing.subject)) : t.title}</h1>
            <p className="quiet">{choosing ? t.choosingHint : t.found(f.whole(total))}</p>
          </div>
          {choosing ? (
            <Link className="btn" to={subjectHref(choosing.assessmentId, choosing.subject)}>
              {t.backToItem}
            </Link>
          ) : archiveOf !== null && total > 0 ? (
            <a className="btn" href={archiveHref(archiveOf)} download>
              <Icon name="download" />
              {e.download}
            </a>
          ) : null}
        </header>
        {report ? <UploadReport report={report} /> : null}
        <Filters asked={asked} />
        {asked.butir ? (
          <Notice>
            {t.serving(subjectLabel(asked.butir))} <Link to={hrefWith({ butir: '' })}>{t.showAll}</Link>
          </Notice>
        ) : null}
        {rows.length > 0 ? (
          <LibraryTable rows={rows} choosing={choosing} />
        ) : (
          <EmptyState icon="folder" title={filtered ? t.noneTitle : t.emptyTitle}>
            {filtered ? t.noneAdvice : t.emptyAdvice}
          </EmptyState>
        )}
        <Pages page={page} pages={pages} hrefOf={(next) => hrefWith({ halaman: String(next) })} />
      </main>
    </>
  )
}

function Filters({ asked }: { readonly asked: LibraryAsked }) {
  const t = useWords(libraryWords)
  const kinds = useWords(evidenceKindNames)
  const states = useWords(libraryStateNames)
  const orders = useWords(libraryOrderNames)
  const optionsOf = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <Form method="get" className="filters" role="search">
      {asked.butir ? <input type="hidden" name="butir" value={asked.butir} /> : null}
      {asked.untuk ? <input type="hidden" name="untuk" value={asked.untuk} /> : null}
      <div className="wide grow">
        <TextField label={t.search} name="cari" type="search" defaultValue={asked.cari} maxLength={100} />
      </div>
      <Select
        label={t.kind}
        name="jenis"
        empty={t.anyKind}
        defaultValue={asked.jenis}
        options={evidenceKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <Select
        label={t.state}
        name="keadaan"
        empty={t.anyState}
        defaultValue={asked.keadaan}
        options={optionsOf(states)}
      />
      <Select label={t.order} name="urut" defaultValue={asked.urut} options={optionsOf(orders)} />
      <button className="btn" type="submit">
        {t.find}
      </button>
    </Form>
  )
}
