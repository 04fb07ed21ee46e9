import { Link } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { bulkWords } from '#app/content/words/bulk.ts'
import { escapeCell } from '#app/domain/exchange/escape-cell.ts'

type Handed = { readonly name: string; readonly login: string; readonly url: string; readonly expiresAt: string }

type DonePageProps = {
  readonly kind: 'offices' | 'people'
  readonly created: number
  readonly changed: number
  readonly links: readonly Handed[]
}

/** A list that was written, with the links of new accounts: the only time they can be seen. */
export function DonePage({ kind, created, changed, links }: DonePageProps) {
  const t = useWords(bulkWords)
  const f = useFormats()
  return (
    <main id="isi" className="wrap desk">
      <header>
        <h1>{t.doneTitle}</h1>
      </header>
      <Notice tone="good" role="status" title={t.done(f.whole(created), f.whole(changed))}>
        <Link to={kind === 'offices' ? '/units' : '/people'}>{kind === 'offices' ? t.toUnits : t.toPeople}</Link>
      </Notice>
      {links.length > 0 ? <Links links={links} /> : null}
    </main>
  )
}

/** A list about which was decided already; its links were shown then. */
export function SettledPage() {
  const t = useWords(bulkWords)
  return (
    <main id="isi" className="wrap desk">
      <EmptyState icon="check" title={t.settledTitle} level={1}>
        {t.settledAdvice}
      </EmptyState>
    </main>
  )
}

function Links({ links }: Pick<DonePageProps, 'links'>) {
  const t = useWords(bulkWords)
  const f = useFormats()
  const heads = [t.name, t.login, t.link, t.until]
  const rows = links.map(({ name, login, url, expiresAt }) => [name, login, url, f.moment(expiresAt)])
  return (
    <Section
      title={t.linksTitle}
      more={
        <a href={csvAddress([heads, ...rows])} download="undangan.csv">
          {t.linksFile}
        </a>
      }
    >
      <p className="quiet">{t.linksAdvice}</p>
      <table className="table table-cards">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, login, url, until]) => (
            <tr key={url}>
              <th scope="row">{name}</th>
              <td>{login}</td>
              <td className="one-time">{url}</td>
              <td>{until}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** The list as a file inside its own link, so that nothing of it stays on the server. */
function csvAddress(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${escapeCell(text).replaceAll('"', '""')}"`
  const text = rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${text}`)}`
}
