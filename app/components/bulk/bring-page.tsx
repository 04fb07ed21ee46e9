import { Form } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Field } from '#app/components/forms/field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useWords } from '#app/content/language.tsx'
import { bulkWords, listFaults, listFileFaults } from '#app/content/words/bulk.ts'
import { columnsOf } from '#app/domain/bulk/columns.ts'
import type { BulkKind, ListFault } from '#app/domain/bulk/columns.ts'

type BringPageProps = {
  readonly kind: BulkKind
  readonly refusal: { readonly file: string | null; readonly list: readonly ListFault[] } | undefined
}

/** Takes a list of offices or people, to be checked before anything is written. */
export function BringPage({ kind, refusal }: BringPageProps) {
  const t = useWords(bulkWords)
  const files: Readonly<Record<string, string>> = useWords(listFileFaults)
  const lists = useWords(listFaults)
  const title = kind === 'offices' ? t.officesTitle : t.peopleTitle
  const back = kind === 'offices' ? { text: t.units, href: '/units' } : { text: t.people, href: '/people' }
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[back, { text: title }]} />
      <header>
        <h1>{title}</h1>
        <p className="quiet">{t.lead}</p>
      </header>
      {refusal ? (
        <Notice tone="bad" role="alert" title={t.refusedTitle}>
          {refusal.file ? files[refusal.file] : null}
          {refusal.list.map(({ code, detail }) => `${lists[code]}${detail ? `: ${detail}` : ''}.`).join(' ')}
        </Notice>
      ) : null}
      <Form method="post" encType="multipart/form-data" className="form">
        <Field label={t.file} hint={t.fileHint}>
          {(tie) => <input className="input" type="file" name="list" accept=".csv,.txt,.xlsx" required {...tie} />}
        </Field>
        <button className="btn btn-main" type="submit">
          {t.check}
        </button>
      </Form>
      <Section
        title={t.columns}
        more={
          <a href={`/imports/template/${kind}`} download>
            {t.template}
          </a>
        }
      >
        <ul className="list-columns">
          {columnsOf[kind].map(({ head, required }) => (
            <li key={head}>
              <code>{head}</code> {required ? <span className="quiet">{t.required}</span> : null}
            </li>
          ))}
        </ul>
      </Section>
    </main>
  )
}
