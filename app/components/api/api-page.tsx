import { Section } from '#app/components/section.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useWords } from '#app/content/language.tsx'
import { apiWords, purposeNames } from '#app/content/words/api.ts'
import { operations } from '#app/forms/api-operations.ts'
import type { Operation } from '#app/forms/api-operations.ts'
import { exampleFigures, exampleRefusal, exampleTimes } from './api-examples.ts'

/** What the interface for programs is, in short, with requests to copy. */
export function ApiPage({ server }: { readonly server: string }) {
  const t = useWords(apiWords)
  const names = useWords(purposeNames)
  const all: readonly Operation[] = Object.values(operations)
  return (
    <main id="isi" className="wrap page document api">
      <header className="hero document-head">
        <h1 className="sentence">{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <p>
          <a href="/api/v1/openapi.json">{t.document}</a>
        </p>
      </header>
      <Section title={t.begin}>
        <p>{t.beginText}</p>
        <Code label={t.begin} text={`Authorization: Bearer mnj_…`} />
      </Section>
      <Section title={t.rules}>
        <ul>
          <li>{t.ruleDraft}</li>
          <li>{t.ruleOnce}</li>
          <li>{t.ruleLimit}</li>
          <li>{t.ruleProblem}</li>
        </ul>
      </Section>
      <Section title={t.examples}>
        <h3>{names['figures:write']}</h3>
        <Code label={names['figures:write']} text={exampleFigures(server)} />
        <h3>{names['times:write']}</h3>
        <Code label={names['times:write']} text={exampleTimes(server)} />
        <h3>{t.answer}</h3>
        <Code label={t.answer} text={exampleRefusal} />
      </Section>
      <Section title={t.operations}>
        <WideTable label={t.operations}>
          <table className="table api-table">
            <thead>
              <tr>
                <th scope="col">{t.address}</th>
                <th scope="col">{t.purpose}</th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ id, method, path, purpose }) => (
                <tr key={id}>
                  <th scope="row">
                    <code>{`${method.toUpperCase()} /api/v1${path}`}</code>
                  </th>
                  <td>{purpose ? `${names[purpose]} (${purpose})` : t.noToken}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      </Section>
    </main>
  )
}

function Code({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    // It may be wider than the page, and is then moved by keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className="api-code" tabIndex={0} role="group" aria-label={label}>
      <code>{text}</code>
    </pre>
  )
}
