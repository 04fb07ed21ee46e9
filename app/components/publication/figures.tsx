import { Form } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { publicationWords } from '#app/content/words/publication.ts'
import { partPeriods } from '#app/domain/publication/focus.ts'
import type { DeskFigure, PublicationDesk } from '#app/use-cases/publication/publication-view.server.ts'
import { PeriodTable } from './period-table.tsx'
import { publicationPath } from './paths.ts'
import type { Act } from './publication-page.tsx'

/** The form whose ticks are sent to the preview; the rows name it, because each has a form of its own besides. */
const chosen = 'chosen-figures'

type FiguresProps = { readonly desk: PublicationDesk; readonly act: Act | undefined }

/** Every figure that may be shown or is, by indicator, with what the report says beside what the public sees. */
export function Figures({ desk, act }: FiguresProps) {
  const t = useWords(publicationWords)
  const { head, figures, mayPublish } = desk
  const shown = figures.filter((figure) => figure.shown !== null).length
  const offered = figures.filter((figure) => figure.offered).length
  const codes = [...new Set(figures.map(({ code }) => code))]
  return (
    <Section title={t.figures} aside={t.figuresAside(shown, offered)}>
      {figures.length === 0 ? (
        <EmptyState icon="chart" title={t.none} level={3}>
          {t.noneHint}
        </EmptyState>
      ) : null}
      {codes.map((code) => (
        <Indicator key={code} figures={figures.filter((one) => one.code === code)} {...{ mayPublish, act }} />
      ))}
      {mayPublish && offered > 0 ? (
        <Form method="get" action={`${publicationPath(head.officeId)}/preview`} id={chosen} className="choose-bar">
          <button className="btn btn-main" type="submit">
            {t.preview}
          </button>
        </Form>
      ) : null}
    </Section>
  )
}

type IndicatorProps = {
  readonly figures: readonly DeskFigure[]
  readonly mayPublish: boolean
  readonly act: Act | undefined
}

/** The periods of one indicator: the newest at once, the others when they are asked for. */
function Indicator({ figures, ...rest }: IndicatorProps) {
  const t = useWords(publicationWords)
  const text = useText()
  const { seen, folded } = partPeriods(figures)
  const isTouched = folded.some(({ code, period }) => rest.act?.figure === `${code}/${period}`)
  const [first] = figures
  if (!first) return null
  return (
    <section className="published-indicator">
      <h3>
        {text(first.name)} <span className="caption">{first.code}</span>
      </h3>
      <PeriodTable figures={seen} form={chosen} label={text(first.name)} {...rest} />
      {folded.length > 0 ? (
        <details open={isTouched}>
          <summary>{t.folded(folded.length)}</summary>
          <PeriodTable figures={folded} form={chosen} label={t.foldedOf(text(first.name))} {...rest} />
        </details>
      ) : null}
    </section>
  )
}
