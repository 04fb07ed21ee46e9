import type { ReactNode } from 'react'

export type Segment = { readonly value: string; readonly label: ReactNode }

type SegmentedProps = {
  readonly legend: ReactNode
  readonly name: string
  readonly segments: readonly Segment[]
  readonly value: string
  /** With it the caller keeps the choice; without it the form does. */
  readonly onChoose?: (value: string) => void
}

/** One of a few, side by side. */
export function Segmented({ legend, name, segments, value, onChoose }: SegmentedProps) {
  return (
    <fieldset className="field">
      <legend className="label small-label">{legend}</legend>
      <div className="segmented">
        {segments.map((segment) => {
          const chosen = segment.value === value
          const state = onChoose
            ? { checked: chosen, onChange: () => onChoose(segment.value) }
            : { defaultChecked: chosen }
          return (
            <label key={segment.value}>
              <input type="radio" name={name} value={segment.value} {...state} />
              <span>{segment.label}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
