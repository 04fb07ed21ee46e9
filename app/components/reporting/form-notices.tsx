import { Notice } from '#app/components/notice.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import { refusals } from '#app/content/words/refusals.ts'
import { reportStates } from '#app/content/words/reporting-kanwil.ts'
import { reportingWords } from '#app/content/words/reporting.ts'
import { openReportStates } from '#app/domain/reporting/reports.ts'
import type { FormView, RefusedFigures } from '#app/use-cases/reporting/form-view.server.ts'
import type { RefusedReason } from './corrections.tsx'
import { blockAnchor, formPath } from './paths.ts'
import { useShown } from './shown.ts'
import type { FiguresForm } from './use-figures-form.ts'

type FormNoticesProps = {
  readonly view: FormView
  readonly form: FiguresForm
  readonly refused: RefusedFigures | null
  readonly correction: RefusedReason | null
  readonly done: { readonly what: string | null; readonly count: number }
}

/** What must be known before one fills in: closed, running, returned; and what became of the last act. */
export function FormNotices({ view, form, refused, correction, done }: FormNoticesProps) {
  const t = useWords(reportingWords)
  const f = useFormats()
  const { period } = view
  const faulty = refused?.reason === 'figures-faulty' ? Object.keys(refused.errors).length : 0
  return (
    <>
      {done.what === 'handed-in' ? <Notice tone="good" role="status" title={t.handedIn(f.whole(done.count))} /> : null}
      {done.what === 'imported' ? <Notice tone="good" role="status" title={t.imported(f.whole(done.count))} /> : null}
      {done.what === 'saved' ? <Notice tone="good" role="status" title={t.draftSaved} /> : null}
      {faulty > 0 ? (
        <Notice tone="bad" role="alert" title={t.fieldsFaultyTitle(f.whole(faulty))}>
          {t.fieldsFaultyAdvice}
        </Notice>
      ) : null}
      <Refusal form={form} refused={refused} />
      <Overtaken view={view} form={form} />
      <TooLate view={view} correction={correction} />
      {period.isOpen ? null : (
        <Notice tone="warn" title={t.closedTitle}>
          {t.closedAdvice(f.date(period.closesOn))}
        </Notice>
      )}
      {period.isOpen && !period.isTime && view.mayWrite ? (
        <Notice title={t.runningTitle}>{t.runningAdvice(f.date(period.to))}</Notice>
      ) : null}
      {period.isOpen && !view.mayWrite ? <Notice>{t.readOnly}</Notice> : null}
      <Returned view={view} />
    </>
  )
}

/** What the server refused and trying again does not mend, such as a period that was closed meanwhile. */
function Refusal({ form, refused }: Pick<FormNoticesProps, 'form' | 'refused'>) {
  const t = useWords(reportingWords)
  const words: Readonly<Record<string, string>> = useWords(refusals)
  const shown = refused && !['figures-faulty', 'stale-version'].includes(refused.reason) ? refused.reason : null
  const reason = form.state.refusal ?? shown
  if (reason === null) return null
  return (
    <Notice tone="bad" role="alert" title={t.refusedTitle}>
      {words[reason] ?? ''}
    </Notice>
  )
}

/** Somebody else has saved other figures in the same fields: one of the two is chosen, nothing is lost meanwhile. */
function Overtaken({ view, form }: Pick<FormNoticesProps, 'view' | 'form'>) {
  const t = useWords(reportingWords)
  const shown = useShown()
  const { theirs } = form
  if (theirs === null) return null
  const inputs = view.indicators.flatMap((indicator) => indicator.inputs)
  const members = view.blocks.flatMap((block) => block.members)
  const named = Object.entries(theirs).flatMap(([key, { text }]) => {
    const field = view.fields.find((one) => one.key === key)
    const input = inputs.find((one) => one.key === field?.input)
    return input
      ? [`${shown.name(input, members.find(({ code }) => code === field?.member) ?? null)} ${text || '–'}`]
      : []
  })
  return (
    <Notice tone="warn" role="alert" title={t.staleTitle}>
      {t.staleAdvice(named.join('; '))}
      <noscript>
        {' '}
        {t.stalePlain} <a href={formPath(view.head.officeId, view.period.key)}>{t.takeTheirs}</a>
      </noscript>
      <span className="actions script-only">
        <button className="btn" type="button" onClick={form.keepMine}>
          {t.keepMine}
        </button>
        <button className="btn" type="button" onClick={form.takeTheirs}>
          {t.takeTheirs}
        </button>
      </span>
    </Notice>
  )
}

/** A correction that was not opened because somebody was faster: how the report stands, and what was typed. */
function TooLate({ view, correction }: Pick<FormNoticesProps, 'view' | 'correction'>) {
  const t = useWords(reportingWords)
  const states = useWords(reportStates)
  if (!correction?.overtaken) return null
  const { code, overtaken, typed } = correction
  const report = view.reports.find((one) => one.code === code)
  const isOpen = report !== undefined && openReportStates.includes(report.state)
  return (
    <Notice
      tone="warn"
      role="alert"
      title={overtaken === 'period-closed' ? t.correctClosed(code) : t.correctChanged(code)}
    >
      {report ? `${t.correctNow(states[report.state])} ` : ''}
      {isOpen && view.mayWrite ? `${t.correctHere} ` : ''}
      {t.correctTyped(typed)}
    </Notice>
  )
}

function Returned({ view }: Pick<FormNoticesProps, 'view'>) {
  const t = useWords(reportingWords)
  const reasons: Readonly<Record<string, string>> = inLanguage(returnReasons, useLanguage())
  const returned = view.reports.filter(({ state }) => state === 'dikembalikan')
  if (returned.length === 0) return null
  const blockOf = (code: string) => view.blocks.find(({ codes }) => codes.includes(code))?.id ?? code
  return (
    <Notice tone="bad" title={t.returnedTitle(returned.map(({ code }) => code).join(', '))}>
      <ul className="plain-list">
        {returned.map(({ code, reasonCode, note }) => (
          <li key={code}>
            <a href={`#${blockAnchor(blockOf(code))}`}>{code}</a> {reasons[reasonCode ?? ''] ?? ''}. {note}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
