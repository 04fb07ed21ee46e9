import { Link } from '@remix-run/react'
import { useFormats, useWords } from '#app/content/language.tsx'
import { evidenceWords } from '#app/content/words/evidence.ts'
import { libraryWords } from '#app/content/words/evidence-pages.ts'
import { EvidenceState } from '#app/components/named-states.tsx'
import type { LibraryPage, LibraryRow } from '#app/use-cases/evidence/library-page.server.ts'
import { evidenceHref, subjectHref } from './paths.ts'
import { pieceState, useKindName, useSubjectLabel } from './piece-words.ts'
import { leafOf } from './refusal-text.ts'

type LibraryTableProps = Pick<LibraryPage, 'rows' | 'choosing'>

/** The pieces of a page: what each is, what it serves, when it is of, and how it stands. */
export function LibraryTable({ rows, choosing }: LibraryTableProps) {
  const t = useWords(libraryWords)
  return (
    <table className="table table-cards library">
      <thead>
        <tr>
          <th scope="col">{t.piece}</th>
          <th scope="col">{t.serves}</th>
          <th scope="col">{t.date}</th>
          <th scope="col">{t.state}</th>
          <th scope="col" className="num">
            {t.size}
          </th>
          <th scope="col">{choosing ? t.attach : t.uploaded}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PieceRow row={row} choosing={choosing} key={row.id} />
        ))}
      </tbody>
    </table>
  )
}

function PieceRow({ row, choosing }: { readonly row: LibraryRow; readonly choosing: LibraryPage['choosing'] }) {
  const t = useWords(libraryWords)
  const e = useWords(evidenceWords)
  const f = useFormats()
  const kindName = useKindName()
  const { id, title, kind, source, fileName, bytes, number, documentDate, periodFrom, periodTo, serves } = row
  const span = periodFrom && periodTo ? f.period(periodFrom, periodTo) : null
  const when = documentDate ? f.shortDate(documentDate) : span
  return (
    <tr>
      <th scope="row">
        <span className="library-name">
          <span className="kind" aria-hidden="true">
            {source === 'link' ? e.linkLeaf : leafOf(fileName)}
          </span>
          <span>
            <Link to={`/evidence/${id}`}>{title}</Link>
            <span className="caption">
              {kindName(kind)}, {e.version(number)}
            </span>
          </span>
        </span>
      </th>
      <td data-label={t.serves}>
        <Served serves={serves} />
      </td>
      <td data-label={t.date}>{when ?? <span className="quiet">{t.noDate}</span>}</td>
      <td data-label={t.state}>
        <EvidenceState state={pieceState(row)} />
      </td>
      <td data-label={t.size} className="num hide-phone">
        {bytes === null ? '' : f.fileSize(bytes)}
      </td>
      {choosing ? (
        <td data-label={t.attach}>
          <Choose row={row} choosing={choosing} />
        </td>
      ) : (
        <td data-label={t.uploaded} className="quiet hide-phone">
          {t.uploadedBy(row.uploadedByName, f.shortDate(row.uploadedAt))}
        </td>
      )}
    </tr>
  )
}

const shownCodes = 4

/** What it serves in the newest assessment; earlier years are on the piece's own page. */
function Served({ serves }: Pick<LibraryRow, 'serves'>) {
  const t = useWords(libraryWords)
  const e = useWords(evidenceWords)
  const labelOf = useSubjectLabel()
  const labels = new Map(serves.filter(({ now }) => now).map((served) => [labelOf(served.subject), served]))
  const shown = [...labels].slice(0, shownCodes)
  const more = labels.size - shown.length
  if (serves.length === 0) return <span className="quiet">{t.servesNothing}</span>
  return (
    <span className="served">
      {shown.map(([label, { assessmentId, subject }]) => (
        <Link to={subjectHref(assessmentId, subject)} key={label}>
          {label}
        </Link>
      ))}
      {more > 0 ? <span className="quiet">{e.andMore(more)}</span> : null}
    </span>
  )
}

type ChooseProps = { readonly row: LibraryRow; readonly choosing: NonNullable<LibraryPage['choosing']> }

/** A plain form, so that choosing works before the script has loaded; it leads back to the item. */
function Choose({ row, choosing }: ChooseProps) {
  const t = useWords(libraryWords)
  const { assessmentId, subject } = choosing
  const here = row.serves.some((served) => served.assessmentId === assessmentId && served.subject === subject)
  if (here) return <span className="quiet">{t.attachedAlready}</span>
  return (
    <form method="post" action={evidenceHref(assessmentId, subject)}>
      <input type="hidden" name="intent" value="attach" />
      <input type="hidden" name="pieceId" value={row.id} />
      <button className="btn" type="submit">
        {t.attach} <span className="sr">{row.title}</span>
      </button>
    </form>
  )
}
