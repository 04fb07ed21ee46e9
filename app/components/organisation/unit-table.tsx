import { Link } from '@remix-run/react'
import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { unitKinds, unitStates, unitWords } from '#app/content/words/organisation.ts'
import type { UnitRow, UnitState as StateCode } from '#app/use-cases/organisation/list-units.server.ts'

const looks: Readonly<Record<StateCode, Look>> = {
  open: { tone: 'good', shape: 'done' },
  closed: { tone: 'idle', shape: 'empty' },
  coming: { tone: 'wait', shape: 'wait' },
}

/** Whether a unit is open, closed or yet to come. */
export function UnitState({ state }: { readonly state: StateCode }) {
  return <State {...looks[state]}>{useWords(unitStates)[state]}</State>
}

/** A unit's kind as it is named on the screen; one this version does not know keeps its code. */
export function useKindName(): (kind: string) => string {
  const names: Readonly<Record<string, string>> = useWords(unitKinds)
  return (kind) => names[kind] ?? kind
}

/** Units in the order of the tree. */
export function UnitTable({ units }: { readonly units: readonly UnitRow[] }) {
  const t = useWords(unitWords)
  const f = useFormats()
  const kindOf = useKindName()
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t.unit}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.days}</th>
          <th scope="col">{t.state}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ id, name, kind, officeClass, city, openedOn, closedOn, state }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/units/${id}`}>{name}</Link>
              <div className="caption">{[id, city].filter(Boolean).join(' · ')}</div>
            </th>
            <td>
              {kindOf(kind)}
              {officeClass ? <div className="caption">{officeClass}</div> : null}
            </td>
            <td className={openedOn || closedOn ? undefined : 'none'}>
              {openedOn ? <div>{t.since(f.date(openedOn))}</div> : null}
              {closedOn ? <div>{t.until(f.date(closedOn))}</div> : null}
              {openedOn || closedOn ? null : <span className="quiet">–</span>}
            </td>
            <td>
              <UnitState state={state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
