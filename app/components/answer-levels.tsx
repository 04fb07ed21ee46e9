import type { ReactNode } from 'react'
import { shownPoints } from '#app/domain/scoring/show.ts'
import { useFormats } from '#app/content/language.tsx'

export type AnswerLevel = {
  /** "A", "Ya". */
  readonly key: string
  readonly definition: string
  /** Points that this level is worth. */
  readonly points: number
  /** Whose answer this is besides: "Kanwil: A". */
  readonly who?: ReactNode
}

type AnswerLevelsProps = {
  readonly name: string
  readonly levels: readonly AnswerLevel[]
  /** The chosen level; with `onChoose` the caller keeps it. */
  readonly value: string | null
  readonly onChoose?: (key: string) => void
  readonly disabled?: boolean
  /** Id of the heading that names the choice. */
  readonly labelledBy: string
}

/** Every level with its definition and its worth; one is chosen. */
export function AnswerLevels({ name, levels, value, onChoose, disabled = false, labelledBy }: AnswerLevelsProps) {
  const f = useFormats()
  return (
    <div className="levels" role="radiogroup" aria-labelledby={labelledBy}>
      {levels.map(({ key, definition, points, who }) => {
        const chosen = key === value
        const state = onChoose ? { checked: chosen, onChange: () => onChoose(key) } : { defaultChecked: chosen }
        return (
          <label className={`level${chosen ? ' chosen' : ''}${disabled ? ' fixed' : ''}`} key={key}>
            <input type="radio" name={name} value={key} disabled={disabled} {...state} />
            <span className={key.length > 1 ? 'key key-word' : 'key'}>{key}</span>
            <span className="means">{definition}</span>
            <span className="worth">{points > 0 ? f.signed(shownPoints(points)) : f.points(0)}</span>
            {who ? <span className="who">{who}</span> : null}
          </label>
        )
      })}
    </div>
  )
}
