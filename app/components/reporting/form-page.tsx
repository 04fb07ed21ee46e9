import { Form, Link } from '@remix-run/react'
import { useRef } from 'react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { SaveState } from '#app/components/save-state.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { indicatorGroups } from '#app/content/words/indicators.ts'
import { reportingWords } from '#app/content/words/reporting.ts'
import type { FormView, RefusedFigures } from '#app/use-cases/reporting/form-view.server.ts'
import { Block } from './block.tsx'
import { Corrections } from './corrections.tsx'
import type { RefusedReason } from './corrections.tsx'
import { FormNotices } from './form-notices.tsx'
import { formPath, periodsPath } from './paths.ts'
import { seenText } from './send-figures.ts'
import { useFiguresForm } from './use-figures-form.ts'
import type { FiguresForm } from './use-figures-form.ts'

type FormPageProps = {
  readonly view: FormView
  readonly refused: RefusedFigures | null
  readonly correction: RefusedReason | null
  readonly done: { readonly what: string | null; readonly count: number }
}

/** The form of a period: figures by group, judged while one types, saved by themselves, handed in on a page of its own. */
export function FormPage({ view, refused, correction, done }: FormPageProps) {
  const t = useWords(reportingWords)
  const f = useFormats()
  const element = useRef<HTMLFormElement>(null)
  const form = useFiguresForm(view, element, refused)
  const { head, period } = view
  const title = f.reportedPeriod(period.key)
  const readOnly = !view.mayWrite || form.choosing
  // Days are counted for what was never handed in: the rest came when it did.
  const isMissing = view.reports.some(({ submittedAt }) => submittedAt === null)
  const fieldKeys = view.fields.map(({ key }) => key)
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[{ text: t.title, href: periodsPath(head.officeId) }, { text: title }]} />
      <header className="figure-head">
        <h1>{title}</h1>
        <p className="quiet">
          {isMissing
            ? t.dueOn(f.date(period.dueOn), f.daysLeft(period.dueOn, view.today))
            : t.wasDueOn(f.date(period.dueOn))}{' '}
          {t.closesOn(f.date(period.closesOn))}
        </p>
        <p className="figure-links">
          {view.mayWrite ? <Link to={formPath(head.officeId, period.key, 'import')}>{t.import}</Link> : null}
          <Link to={formPath(head.officeId, period.key, 'history')}>{t.history}</Link>
        </p>
      </header>
      <FormNotices view={view} form={form} refused={refused} correction={correction} done={done} />
      <Form
        ref={element}
        method="post"
        action={`${formPath(head.officeId, period.key)}?index`}
        className="figure-form"
        preventScrollReset
      >
        <input type="hidden" name="seen" value={seenText(form.saved, fieldKeys)} />
        <Groups view={view} form={form} readOnly={readOnly} />
        {view.mayWrite ? (
          <>
            <p className="hint">
              {t.countedHint} <span className="script-only">{t.pasteHint}</span>
            </p>
            <FormBar view={view} form={form} />
          </>
        ) : null}
      </Form>
      {view.maySubmit ? <Corrections view={view} refused={correction} /> : null}
    </main>
  )
}

type PartProps = { readonly view: FormView; readonly form: FiguresForm }

function Groups({ view, form, readOnly }: PartProps & { readonly readOnly: boolean }) {
  const t = useWords(reportingWords)
  const names: Readonly<Record<string, string>> = inLanguage(indicatorGroups, useLanguage())
  const groups = [...new Set(view.blocks.map(({ group }) => group))]
  const blocksOf = (group: string) => view.blocks.filter((block) => block.group === group)
  const ready = (group: string) => {
    const codes = blocksOf(group).flatMap(({ codes: own }) => own)
    return [codes.filter((code) => isReady(form, code)).length, codes.length].map(String) as [string, string]
  }
  return (
    <>
      {groups.length > 1 ? (
        <nav className="figure-groups" aria-label={t.groups}>
          {groups.map((group) => (
            <a href={`#${anchorOf(group)}`} key={group}>
              {t.groupReady(names[group] ?? group, ...ready(group))}
            </a>
          ))}
        </nav>
      ) : null}
      {groups.map((group) => (
        <div id={anchorOf(group)} className="figure-group" key={group}>
          <Section title={names[group] ?? group} aside={t.countOf(...ready(group))}>
            {blocksOf(group).map((block) => (
              <Block {...{ block, view, form, readOnly }} key={block.id} />
            ))}
          </Section>
        </div>
      ))}
    </>
  )
}

function FormBar({ view, form }: PartProps) {
  const t = useWords(reportingWords)
  const f = useFormats()
  const codes = view.reports.map(({ code }) => code)
  const ready = codes.filter((code) => isReady(form, code)).length
  const { state, saver } = form
  return (
    <div className="figure-bar">
      <p>
        <b>{t.readyCount(f.whole(ready), f.whole(codes.length))}</b>
      </p>
      <SaveState saving={state.saving} />
      {state.saving.kind === 'failed' ? (
        <button className="btn btn-plain" type="button" onClick={() => saver.retry()}>
          {t.retry}
        </button>
      ) : null}
      <span className="actions">
        <noscript>
          <button className="btn" type="submit" name="intent" value="save">
            {t.saveDraft}
          </button>
        </noscript>
        {view.maySubmit && view.period.isTime ? (
          <button className="btn btn-main" type="submit" name="intent" value="hand-in">
            {t.review}
          </button>
        ) : null}
      </span>
    </div>
  )
}

function isReady({ live }: FiguresForm, code: string): boolean {
  const assessed = live.byCode.get(code)
  return assessed?.state === 'complete' && assessed.broken.length === 0
}

function anchorOf(group: string): string {
  return `bagian-${group.replace(/\s+/g, '-')}`
}
