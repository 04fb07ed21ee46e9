import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import type { PrerequisiteState } from '#app/content/words/states.ts'
import { PrerequisiteMark } from './named-states.tsx'

export type PrerequisiteView = {
  readonly key: string
  readonly name: ReactNode
  readonly state: PrerequisiteState
  readonly detail?: ReactNode
  readonly href?: string
}

/** The conditions beside the score: each is met, not met or not known yet. */
export function PrerequisiteList({ prerequisites }: { readonly prerequisites: readonly PrerequisiteView[] }) {
  return (
    <ul className="checks">
      {prerequisites.map(({ key, name, state, detail, href }) => (
        <li key={key}>
          {href ? <Link to={href}>{name}</Link> : <span>{name}</span>}
          <PrerequisiteMark state={state} detail={detail} />
        </li>
      ))}
    </ul>
  )
}
