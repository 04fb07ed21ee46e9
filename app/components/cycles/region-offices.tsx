import { Form } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { cycleWords } from '#app/content/words/cycles.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import { openStates } from '#app/domain/workflow/states.ts'

const targets = ['WBK', 'WBBM'] as const

type Assessment = {
  readonly id: string
  readonly state: string
  readonly target: 'WBK' | 'WBBM'
  readonly version: number
}

export type RegionOffice = {
  readonly id: string
  readonly name: string
  readonly officeClass: string | null
  readonly assessment: Assessment | null
}

type RegionOfficesProps = { readonly offices: readonly RegionOffice[]; readonly closed: boolean }

/** The units of a Kanwil: open the year for one, or let it aim at another predicate. */
export function RegionOffices({ offices, closed }: RegionOfficesProps) {
  const t = useWords(cycleWords)
  const states: Readonly<Record<string, string>> = useWords(assessmentStates)
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t.office}</th>
          <th scope="col">{t.stage}</th>
          <th scope="col">{t.target}</th>
        </tr>
      </thead>
      <tbody>
        {offices.map((office) => (
          <tr key={office.id}>
            <th scope="row">{office.name}</th>
            <td>{office.assessment ? (states[office.assessment.state] ?? office.assessment.state) : t.notOpened}</td>
            <td>
              <TargetForm office={office} closed={closed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TargetForm({ office, closed }: { readonly office: RegionOffice; readonly closed: boolean }) {
  const { id, name, assessment } = office
  const t = useWords(cycleWords)
  const fixed = assessment !== null && !openStates.some((state) => state === assessment.state)
  if (closed || fixed) return <>{assessment?.target ?? ''}</>
  return (
    <Form method="post" className="inline-form" key={assessment?.version ?? 0}>
      {assessment ? (
        <>
          <input type="hidden" name="assessmentId" value={assessment.id} />
          <input type="hidden" name="expectedVersion" value={assessment.version} />
        </>
      ) : (
        <input type="hidden" name="officeId" value={id} />
      )}
      <select className="select" name="target" aria-label={t.targetOf(name)} defaultValue={assessment?.target ?? 'WBK'}>
        {targets.map((target) => (
          <option key={target}>{target}</option>
        ))}
      </select>
      <button
        className="btn"
        type="submit"
        name="intent"
        value={assessment ? 'target' : 'open'}
        aria-label={assessment ? t.changeTargetOf(name) : t.openFor(name)}
      >
        {assessment ? t.changeTarget : t.open}
      </button>
    </Form>
  )
}
