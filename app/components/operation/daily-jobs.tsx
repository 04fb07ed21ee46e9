import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { jobNames, operationWords } from '#app/content/words/operation.ts'
import type { KeptJob } from '#app/use-cases/operation/read-operation.server.ts'

/** How each daily job ended the last time. */
export function DailyJobs({ jobs }: { readonly jobs: readonly KeptJob[] }) {
  const t = useWords(operationWords)
  const f = useFormats()
  const names: Readonly<Record<string, string>> = inLanguage(jobNames, useLanguage())
  return (
    <Section title={t.jobs}>
      {jobs.length === 0 ? (
        <p className="quiet">{t.noJobs}</p>
      ) : (
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t.job}</th>
              <th scope="col">{t.lastRun}</th>
              <th scope="col">{t.result}</th>
              <th scope="col">{t.took}</th>
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <tr key={job.job}>
                <th scope="row">{names[job.job] ?? job.job}</th>
                <td data-label={t.lastRun}>{f.moment(job.at)}</td>
                <td>
                  <Result job={job} />
                </td>
                <td data-label={t.took}>{t.seconds(f.decimal(job.milliseconds / 1000, 1))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function Result({ job: { job, ok, found } }: { readonly job: KeptJob }) {
  const t = useWords(operationWords)
  const f = useFormats()
  const faults = job === 'check' ? faultsIn(found) : 0
  if (!ok || faults > 0) {
    return (
      <State tone="bad" shape="miss">
        {ok ? t.faults(f.whole(faults)) : t.failed}
      </State>
    )
  }
  return (
    <State tone="good" shape="pass">
      {job === 'check' ? t.sound : t.done}
    </State>
  )
}

/** The check counts what it found by what it looked at. */
function faultsIn(found: KeptJob['found']): number {
  if (typeof found !== 'object' || found === null) return 0
  return Object.values(found).reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0)
}
