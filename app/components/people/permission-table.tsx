import { useWords } from '#app/content/language.tsx'
import { actionNames, permissionWords } from '#app/content/words/permissions.ts'
import { assessmentStates as stateNames } from '#app/content/words/states.ts'
import type { Permission } from '#app/domain/access/permissions.ts'
import { useRoleName } from './people-table.tsx'

/** The rows of the table by which the server decides. */
export function PermissionTable({ rows }: { readonly rows: readonly Permission[] }) {
  const t = useWords(permissionWords)
  const actions = useWords(actionNames)
  const states = useWords(stateNames)
  const nameOf = useRoleName()
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t.role}</th>
          <th scope="col">{t.action}</th>
          <th scope="col">{t.states}</th>
          <th scope="col">{t.areas}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.role} ${row.action}`}>
            <th scope="row">{nameOf(row.role)}</th>
            <td>
              {actions[row.action]}
              <div className="caption">{row.action}</div>
            </td>
            <td>{row.states === 'any' ? t.anyState : row.states.map((state) => states[state]).join(', ')}</td>
            <td>{row.areas === 'all' ? t.all : t.own}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
