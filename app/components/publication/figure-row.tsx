import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { periodText, useFigureText } from '#app/components/public-office/figure-text.ts'
import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { figureStatuses, publicationWords } from '#app/content/words/publication.ts'
import type { FigureStatus } from '#app/domain/publication/status.ts'
import type { DeskFigure } from '#app/use-cases/publication/publication-view.server.ts'
import type { Act } from './publication-page.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

const looks: Readonly<Record<FigureStatus, Look>> = {
  waiting: { tone: 'idle', shape: 'empty' },
  ready: { tone: 'wait', shape: 'wait' },
  published: { tone: 'good', shape: 'done' },
  changed: { tone: 'warn', shape: 'warn' },
  correcting: { tone: 'warn', shape: 'wait' },
  withdrawn: { tone: 'idle', shape: 'return' },
}

type FigureRowProps = {
  readonly figure: DeskFigure
  readonly mayPublish: boolean
  readonly act: Act | undefined
  /** The form that the tick belongs to. */
  readonly form: string
}

/** One figure of one period. */
export function FigureRow({ figure, mayPublish, act, form }: FigureRowProps) {
  const t = useWords(publicationWords)
  const f = useFormats()
  const text = useText()
  const statuses = useWords(figureStatuses)
  const written = useFigureText(figure)
  const { code, name, period, status, now, shown, withdrawn } = figure
  const about = periodText(f, period)
  const key = `${code}/${period}`
  return (
    <tr>
      <th scope="row">
        {mayPublish && figure.offered ? (
          <label className="tick-cell">
            <input
              type="checkbox"
              name="figure"
              form={form}
              value={figure.choice}
              defaultChecked={status === 'changed'}
              aria-label={t.chooseOne(text(name), about)}
            />
            <span>{about}</span>
          </label>
        ) : (
          <span className={mayPublish ? 'no-tick' : undefined}>{about}</span>
        )}
      </th>
      <td className="num" data-label={t.report}>
        {now ? written.value(now) : '–'} <span className="caption">{now ? written.base(now.base) : null}</span>
      </td>
      <td className="num" data-label={t.shown}>
        {shown ? written.value(shown) : <span className="quiet">{t.nothing}</span>}{' '}
        <span className="caption">{shown ? t.since(f.shortDate(shown.publishedOn)) : null}</span>
      </td>
      <td>
        <State {...looks[status]}>{statuses[status]}</State>
        {withdrawn ? <span className="caption">{t.withdrawnBecause(withdrawn.reason)}</span> : null}
        {figure.few ? <span className="caption">{figure.telling ? t.telling : t.few}</span> : null}
      </td>
      {mayPublish ? (
        <td>
          {shown ? (
            <WithdrawForm
              intent="withdraw"
              number={shown.number}
              figure={key}
              about={t.withdrawName(text(name), about)}
              act={act?.intent === 'withdraw' && act.figure === key ? act : undefined}
            />
          ) : null}
        </td>
      ) : null}
    </tr>
  )
}
