import { Link } from '@remix-run/react'
import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { useWords } from '#app/content/language.tsx'
import { accountStates, peopleWords } from '#app/content/words/people.ts'
import { roles as roleNames } from '#app/content/words/roles.ts'

export type RoleRow = {
  readonly id: string
  readonly role: string
  readonly unitId: string
  readonly unitName: string
  readonly areas: readonly string[] | null
  readonly acting: 'none' | 'plt' | 'plh'
  readonly from: string
  readonly to: string | null
  readonly state: 'coming' | 'active' | 'past'
}

export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly nip: string | null
  readonly status: 'invited' | 'active' | 'deactivated'
  readonly roles: readonly RoleRow[]
}

const looks: Readonly<Record<PersonRow['status'], Look>> = {
  invited: { tone: 'wait', shape: 'wait' },
  active: { tone: 'good', shape: 'done' },
  deactivated: { tone: 'idle', shape: 'empty' },
}

/** Whether the account is invited, open or closed. */
export function AccountState({ status }: { readonly status: PersonRow['status'] }) {
  return <State {...looks[status]}>{useWords(accountStates)[status]}</State>
}

/** A role as it is named on the screen; one that this version does not know keeps its code. */
export function useRoleName(): (role: string) => string {
  const names: Readonly<Record<string, string>> = useWords(roleNames)
  return (role) => names[role] ?? role
}

/** People with the roles that hold now. */
export function PeopleTable({ people }: { readonly people: readonly PersonRow[] }) {
  const t = useWords(peopleWords)
  const nameOf = useRoleName()
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t.person}</th>
          <th scope="col">{t.roles}</th>
          <th scope="col">{t.status}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, email, nip, status, roles }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/people/${id}`}>{name}</Link>
              <div className="caption">{[email, nip].filter(Boolean).join(' · ')}</div>
            </th>
            <td>
              {roles
                .filter(({ state }) => state === 'active')
                .map((role) => `${nameOf(role.role)}, ${role.unitName}`)
                .join('; ') || t.noRoles}
            </td>
            <td>
              <AccountState status={status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
