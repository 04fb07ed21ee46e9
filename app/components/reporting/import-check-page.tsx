import { Form, Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { bulkOutcomes } from '#app/content/words/bulk.ts'
import { figureImportWords } from '#app/content/words/figure-import.ts'
import { reportingWords } from '#app/content/words/reporting.ts'
import type { FigureOutcome, PlannedFigure } from '#app/domain/reporting/figure-list.ts'
import type { FigureImportView } from '#app/use-cases/reporting/figure-import.server.ts'
import { formPath, periodsPath } from './paths.ts'
import { useShown } from './shown.ts'

const looks: Readonly<Record<FigureOutcome, Look>> = {
  fault: { tone: 'bad', shape: 'warn' },
  create: { tone: 'good', shape: 'done' },
  change: { tone: 'wait', shape: 'wait' },
  same: { tone: 'idle', shape: 'empty' },
}
const order: readonly FigureOutcome[] = ['fault', 'change', 'create']

type ImportCheckPageProps = { readonly view: FigureImportView; readonly stale: boolean }

/** What a file would change, figure by figure, before anything is written. */
export function ImportCheckPage({ view, stale }: ImportCheckPageProps) {
  const t = useWords(figureImportWords)
  const r = useWords(reportingWords)
  const f = useFormats()
  const { head, period, counts, rows } = view
  const writable = counts.fault === 0 && counts.create + counts.change > 0
  const shown = order.flatMap((outcome) => rows.filter((row) => row.outcome === outcome))
  return (
    <main id="isi" className="wrap desk">
      <Crumbs
        crumbs={[
          { text: r.title, href: periodsPath(head.officeId) },
          { text: f.reportedPeriod(period.key), href: formPath(head.officeId, period.key) },
          { text: t.title, href: formPath(head.officeId, period.key, 'import') },
          { text: t.checkTitle },
        ]}
      />
      <header>
        <h1>{t.checkTitle}</h1>
        <p className="quiet">{view.fileName}</p>
      </header>
      {stale ? <Notice tone="warn" role="alert" title={t.stale} /> : null}
      {counts.fault > 0 ? <Notice tone="bad" title={t.faulty(f.whole(counts.fault))} /> : null}
      {writable ? <Notice tone="good" title={t.ready(f.whole(counts.create), f.whole(counts.change))} /> : null}
      {!writable && counts.fault === 0 ? <Notice title={t.nothing} /> : null}
      <Form method="post" className="actions">
        <input type="hidden" name="digest" value={view.digest} />
        {writable ? (
          <button className="btn btn-main" type="submit" name="intent" value="accept">
            {t.accept}
          </button>
        ) : null}
        <button className="btn" type="submit" name="intent" value="discard">
          {t.discard}
        </button>
        <Link to={formPath(head.officeId, period.key, 'import')}>{t.again}</Link>
      </Form>
      {counts.same > 0 ? <p className="hint">{t.same(f.whole(counts.same))}</p> : null}
      {shown.length > 0 ? (
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t.row}</th>
              <th scope="col">{t.figure}</th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.after}</th>
              <th scope="col">{t.remark}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row row={row} key={row.row} />
            ))}
          </tbody>
        </table>
      ) : null}
    </main>
  )
}

function Row({ row }: { readonly row: PlannedFigure }) {
  const t = useWords(figureImportWords)
  const outcomes = useWords(bulkOutcomes)
  const shown = useShown()
  const { field, before, after, fault, outcome } = row
  const found = fault && { kunci: row.key, nilai: row.value, alasan: row.reason }[fault.column]
  return (
    <tr>
      <td className="num-left" data-label={t.row}>
        {row.row}
      </td>
      <th scope="row">{field ? shown.name(field.input, field.member) : row.key}</th>
      <td data-label={t.before}>{before.text || '–'}</td>
      <td data-label={t.after}>{outcome === 'fault' ? '–' : after.text}</td>
      <td>
        <State {...looks[outcome]}>{outcomes[outcome]}</State>
        {fault ? (
          <p className="field-error">
            {t.atCell(fault.column, (found ?? '').slice(0, 60), shown.fault(fault.code, field?.input))}
          </p>
        ) : null}
        {after.reason === '' || outcome === 'fault' ? null : <p className="quiet">“{after.reason}”</p>}
      </td>
    </tr>
  )
}
