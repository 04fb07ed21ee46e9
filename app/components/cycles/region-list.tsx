import { Link } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { cycleWords } from '#app/content/words/cycles.ts'

type RegionListProps = {
  readonly cycleId: string
  readonly regions: readonly {
    readonly id: string
    readonly name: string
    readonly offices: number
    readonly opened: number
  }[]
}

/** Every Kanwil with how many of its offices take part. */
export function RegionList({ cycleId, regions }: RegionListProps) {
  const t = useWords(cycleWords)
  return (
    <ul className="regions">
      {regions.map(({ id, name, offices, opened }) => (
        <li key={id}>
          <Link to={`/cycles/${cycleId}/regions/${id}`}>{name}</Link>{' '}
          <span className="caption num">{t.opened(opened, offices)}</span>
        </li>
      ))}
    </ul>
  )
}
