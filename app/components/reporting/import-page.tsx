import { Form } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Field } from '#app/components/forms/field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { listFileFaults } from '#app/content/words/bulk.ts'
import { figureImportWords, figureListFaults } from '#app/content/words/figure-import.ts'
import { reportingWords } from '#app/content/words/reporting.ts'
import type { FigureImportPage } from '#app/use-cases/reporting/figure-import.server.ts'
import { formPath, periodsPath, templatePath } from './paths.ts'

type ImportPageProps = { readonly page: FigureImportPage; readonly fault: string | undefined }

/** Takes a file with figures, to be checked before anything is written. */
export function ImportPage({ page, fault }: ImportPageProps) {
  const t = useWords(figureImportWords)
  const r = useWords(reportingWords)
  const f = useFormats()
  const faults: Readonly<Record<string, string>> = { ...useWords(listFileFaults), ...useWords(figureListFaults) }
  const { head, period } = page
  const name = f.reportedPeriod(period.key)
  return (
    <main id="isi" className="wrap desk">
      <Crumbs
        crumbs={[
          { text: r.title, href: periodsPath(head.officeId) },
          { text: name, href: formPath(head.officeId, period.key) },
          { text: t.title },
        ]}
      />
      <header>
        <h1>{`${t.title}: ${name}`}</h1>
        <p className="quiet">{t.lead}</p>
      </header>
      {fault ? (
        <Notice tone="bad" role="alert" title={t.refusedTitle}>
          {faults[fault] ?? ''}
        </Notice>
      ) : null}
      <Section title={t.template}>
        <p className="actions">
          <a className="btn" href={templatePath(head.officeId, period.key, 'xlsx')} download>
            {t.xlsx}
          </a>
          <a className="btn" href={templatePath(head.officeId, period.key, 'csv')} download>
            {t.csv}
          </a>
        </p>
      </Section>
      <Form
        method="post"
        action={`${formPath(head.officeId, period.key, 'import')}?index`}
        encType="multipart/form-data"
        className="form"
      >
        <Field label={t.file} hint={t.fileHint}>
          {(tie) => <input className="input" type="file" name="list" accept=".csv,.txt,.xlsx" required {...tie} />}
        </Field>
        <button className="btn btn-main" type="submit">
          {t.check}
        </button>
      </Form>
    </main>
  )
}
