import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { engineNames, operationWords } from '#app/content/words/operation.ts'
import type { OperationView } from '#app/use-cases/operation/read-operation.server.ts'

/** The program, its database and its files. */
export function Installation({ view }: { readonly view: OperationView }) {
  const t = useWords(operationWords)
  const engines = useWords(engineNames)
  const f = useFormats()
  const { database, evidence, workingDays } = view
  const facts = [
    [t.version, view.version],
    [t.started, f.moment(view.startedAt)],
    [t.database, `${engines[database.engine]}, ${f.fileSize(database.bytes)}`],
    [t.evidence, t.files(f.whole(evidence.files), f.fileSize(evidence.bytes))],
    [t.holidays, t.holidaysUntil(String(workingDays.lastYear))],
  ] as const
  return (
    <Section title={t.installation}>
      <dl className="operation-facts">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {workingDays.missing ? <Notice tone="warn">{t.holidaysMissing(String(workingDays.lastYear + 1))}</Notice> : null}
    </Section>
  )
}

/** Which steps brought the database to its schema, and when. */
export function Migrations({ view: { migrations } }: { readonly view: OperationView }) {
  const t = useWords(operationWords)
  const f = useFormats()
  return (
    <Section title={t.migrations} aside={f.whole(migrations.length)}>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t.step}</th>
            <th scope="col">{t.applied}</th>
          </tr>
        </thead>
        <tbody>
          {migrations.map(({ name, appliedAt }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{f.moment(appliedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
