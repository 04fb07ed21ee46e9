import { Form, Link } from '@remix-run/react'
import { Target } from '#app/components/emblem.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Pages } from '#app/components/pager.tsx'
import { publicOfficePath } from '#app/components/publication/paths.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { publicOfficeWords } from '#app/content/words/public-office.ts'
import type { ListedOffice, OfficeList as List } from '#app/use-cases/publication/list-public-offices.server.ts'

type Asked = { readonly cari: string; readonly kanwil: string }
type OfficeListProps = { readonly list: List; readonly asked: Asked }

/** All offices, by Kanwil, with a search by name and place. */
export function OfficeList({ list, asked }: OfficeListProps) {
  const t = useWords(publicOfficeWords)
  const f = useFormats()
  const { offices, total, page, pages, kanwils } = list
  return (
    <>
      <header className="hero document-head">
        <h1 className="sentence">{t.listTitle}</h1>
        <p className="lead">{t.listLead}</p>
      </header>
      <Form method="get" action="/kantor" className="office-search" role="search">
        <TextField label={t.search} name="cari" type="search" maxLength={100} defaultValue={asked.cari} />
        <Select
          label={t.kanwil}
          name="kanwil"
          empty={t.everyKanwil}
          options={kanwils.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={asked.kanwil}
        />
        <button className="btn btn-main" type="submit">
          {t.find}
        </button>
      </Form>
      <p className="small quiet" role="status">
        {t.found(f.whole(total))}
      </p>
      {offices.length > 0 ? (
        <OfficeTable offices={offices} />
      ) : (
        <EmptyState icon="search" title={t.nothing}>
          {t.nothingHint}
        </EmptyState>
      )}
      <Pages page={page} pages={pages} hrefOf={(to) => hrefOf(asked, to)} />
    </>
  )
}

function hrefOf({ cari, kanwil }: Asked, page: number): string {
  const query = new URLSearchParams({ ...(cari && { cari }), ...(kanwil && { kanwil }), halaman: String(page) })
  return `/kantor?${query.toString()}`
}

function OfficeTable({ offices }: { readonly offices: readonly ListedOffice[] }) {
  const t = useWords(publicOfficeWords)
  return (
    <table className="table office-table" aria-label={t.offices}>
      <thead>
        <tr>
          <th scope="col">{t.offices}</th>
          <th scope="col">{t.city}</th>
          <th scope="col">{t.kanwil}</th>
          <th scope="col">{t.predicate}</th>
        </tr>
      </thead>
      <tbody>
        {offices.map(({ id, name, officeClass, city, kanwil, predicate }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={publicOfficePath(id)}>{name}</Link>
              {officeClass && !name.includes(officeClass) ? <span className="caption">{officeClass}</span> : null}
            </th>
            <td>{city}</td>
            <td>{kanwil}</td>
            <td>
              {predicate ? (
                <Target predicate={predicate.predicate} />
              ) : (
                <span className="none-yet">{t.noPredicate}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
