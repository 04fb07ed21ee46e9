import { Form } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useWords } from '#app/content/language.tsx'
import { publicationWords } from '#app/content/words/publication.ts'
import type { PublicationDesk } from '#app/use-cases/publication/publication-view.server.ts'
import { FigureRow } from './figure-row.tsx'
import { publicationPath } from './paths.ts'
import type { Act } from './publication-page.tsx'

/** The form whose ticks are sent to the preview; the rows name it, because each has a form of its own besides. */
const chosen = 'chosen-figures'

type FigureTableProps = { readonly desk: PublicationDesk; readonly act: Act | undefined }

/** Every figure that may be shown or is, with what the report says now beside what the public sees. */
export function FigureTable({ desk, act }: FigureTableProps) {
  const t = useWords(publicationWords)
  const { head, figures, mayPublish } = desk
  const shown = figures.filter((figure) => figure.shown !== null).length
  const offered = figures.filter((figure) => figure.offered).length
  return (
    <Section title={t.figures} aside={t.figuresAside(shown, offered)}>
      {figures.length === 0 ? (
        <EmptyState icon="chart" title={t.none} level={3}>
          {t.noneHint}
        </EmptyState>
      ) : (
        <>
          <WideTable label={t.figures}>
            <table className="table publication-table">
              <thead>
                <tr>
                  {mayPublish ? <th scope="col">{t.choose}</th> : null}
                  <th scope="col">{t.indicator}</th>
                  <th scope="col">{t.period}</th>
                  <th scope="col" className="num">
                    {t.report}
                  </th>
                  <th scope="col" className="num">
                    {t.shown}
                  </th>
                  <th scope="col">{t.state}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map((figure) => (
                  <FigureRow key={`${figure.code}/${figure.period}`} {...{ figure, mayPublish, act }} form={chosen} />
                ))}
              </tbody>
            </table>
          </WideTable>
          {mayPublish && offered > 0 ? (
            <Form method="get" action={`${publicationPath(head.officeId)}/preview`} id={chosen} className="actions">
              <button className="btn btn-main" type="submit">
                {t.preview}
              </button>
            </Form>
          ) : null}
        </>
      )}
    </Section>
  )
}
