import { Form } from '@remix-run/react'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { actingNames, peopleWords, roleStates } from '#app/content/words/people.ts'
import type { OpenWorkAt } from '#app/use-cases/accounts/open-work.server.ts'
import { useRoleName } from './people-table.tsx'
import type { RoleRow } from './people-table.tsx'
import { SuccessorFields } from './successor-fields.tsx'

type RoleTableProps = {
  readonly roles: readonly RoleRow[]
  readonly canEnd: boolean
  /** The role whose reason was not accepted, with the codes of its field. */
  readonly fault: {
    readonly roleId: string | undefined
    readonly errors: Readonly<Record<string, readonly string[]>> | undefined
    readonly values: Readonly<Record<string, string>> | undefined
  }
  /** Work that must pass on, by the unit of the role. */
  readonly openWork: readonly OpenWorkAt[]
}

/** Every role a person has or had, with the way to take one back. */
export function RoleTable({ roles, canEnd, fault, openWork }: RoleTableProps) {
  const t = useWords(peopleWords)
  const f = useFormats()
  const states = useWords(roleStates)
  const acting = useWords(actingNames)
  const nameOf = useRoleName()
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t.role}</th>
          <th scope="col">{t.unit}</th>
          <th scope="col">{t.areas}</th>
          <th scope="col">{t.period}</th>
          <th scope="col">{t.act}</th>
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <tr key={role.id}>
            <th scope="row">
              {nameOf(role.role)}
              {role.acting === 'none' ? null : <div className="caption">{acting[role.acting]}</div>}
            </th>
            <td>{role.unitName}</td>
            <td>{role.areas?.join(', ') ?? t.allAreas}</td>
            <td>
              {f.date(role.from)} – {role.to ? f.date(role.to) : t.open}
              <div className="caption">{states[role.state]}</div>
            </td>
            <td>
              {canEnd && role.state !== 'past' ? (
                <details className="disclosure" open={fault.roleId === role.id}>
                  <summary>{t.endRole}</summary>
                  <Form method="post">
                    <input type="hidden" name="roleId" value={role.id} />
                    <TextField
                      label={t.reason}
                      name="reason"
                      required
                      defaultValue={fault.roleId === role.id ? fault.values?.['reason'] : undefined}
                      errors={fault.roleId === role.id ? fault.errors?.['reason'] : undefined}
                    />
                    <SuccessorFields
                      work={openWork.filter(({ officeId }) => officeId === role.unitId)}
                      errors={fault.roleId === role.id ? fault.errors : undefined}
                      values={fault.roleId === role.id ? fault.values : undefined}
                    />
                    <button className="btn btn-return" type="submit" name="intent" value="end-role">
                      {t.endRole}
                    </button>
                  </Form>
                </details>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
