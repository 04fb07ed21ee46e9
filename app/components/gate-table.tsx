import { useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { BulletKey } from './bullet.tsx'
import { GateRow } from './gate-row.tsx'
import type { GateView } from './gate-row.tsx'

type GateTableProps = {
  readonly gates: readonly GateView[]
  /** WBK or WBBM, for the key. */
  readonly target: string
  /** Id of the heading that names the table. */
  readonly labelledBy?: string
}

/** Every gate of the targeted predicate: name, bar on the full weight, value, threshold, signed margin. */
export function GateTable({ gates, target, labelledBy }: GateTableProps) {
  const t = useWords(partWords)
  return (
    <>
      <div role="table" aria-labelledby={labelledBy}>
        <div className="gates-head" role="row">
          <span role="columnheader">{t.gate}</span>
          <span role="columnheader">{t.againstWeight}</span>
          <span role="columnheader">{t.value}</span>
          <span role="columnheader">{t.threshold}</span>
          <span role="columnheader">{t.margin}</span>
        </div>
        <div className="gates" role="rowgroup">
          {gates.map((gate) => (
            <GateRow gate={gate} key={gate.key} />
          ))}
        </div>
      </div>
      <BulletKey target={target} />
    </>
  )
}
