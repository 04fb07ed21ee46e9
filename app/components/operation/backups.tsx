import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { operationWords } from '#app/content/words/operation.ts'
import type { OperationView } from '#app/use-cases/operation/read-operation.server.ts'

const day = 24 * 3_600_000

/** Whether what is kept could be had back. */
export function Backups({ view }: { readonly view: OperationView }) {
  const t = useWords(operationWords)
  const f = useFormats()
  const { restored } = view
  return (
    <Section title={t.backups}>
      <dl className="operation-facts">
        <LastBackup view={view} />
        <LastTest view={view} />
        {restored && (
          <div>
            <dt>{t.restored}</dt>
            <dd>{t.restoredAt(f.moment(restored.at), f.moment(restored.createdAt))}</dd>
          </div>
        )}
      </dl>
    </Section>
  )
}

function LastBackup({ view: { backup, now } }: { readonly view: OperationView }) {
  const t = useWords(operationWords)
  const f = useFormats()
  if (!backup) return <Never term={t.lastBackup} state={t.noBackup} advice={t.noBackupAdvice} />
  const { at, rows, objects, objectBytes, missing } = backup
  const isOld = Date.parse(now) - Date.parse(at) > 2 * day
  return (
    <div>
      <dt>{t.lastBackup}</dt>
      <dd>
        {missing > 0 ? (
          <State tone="bad" shape="miss">
            {t.backupMissing(f.whole(missing))}
          </State>
        ) : (
          <State tone="good" shape="pass">
            {t.complete}
          </State>
        )}
      </dd>
      <dd>
        {f.moment(at)}
        {isOld && <>, {t.backupOld}</>}
      </dd>
      <dd className="quiet">{t.backupHolds(f.whole(rows), f.whole(objects), f.fileSize(objectBytes))}</dd>
    </div>
  )
}

function LastTest({ view: { restoreTest } }: { readonly view: OperationView }) {
  const t = useWords(operationWords)
  const f = useFormats()
  if (!restoreTest) return <Never term={t.lastTest} state={t.noTest} advice={t.noTestAdvice} />
  const { at, name, backupAt, ok, rows } = restoreTest
  return (
    <div>
      <dt>{t.lastTest}</dt>
      <dd>
        <State tone={ok ? 'good' : 'bad'} shape={ok ? 'pass' : 'miss'}>
          {ok ? t.testPassed : t.testFailed}
        </State>
      </dd>
      <dd>{f.moment(at)}</dd>
      <dd className="quiet">
        {backupAt === '' ? t.testNothing(name) : t.testHolds(name, f.moment(backupAt), f.whole(rows))}
      </dd>
    </div>
  )
}

function Never({ term, state, advice }: { readonly term: string; readonly state: string; readonly advice: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <State tone="warn" shape="warn">
          {state}
        </State>
      </dd>
      <dd className="quiet">{advice}</dd>
    </div>
  )
}
