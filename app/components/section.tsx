import { useId } from 'react'
import type { ReactNode } from 'react'

type SectionProps = {
  readonly title: ReactNode
  /** A few words beside the heading: "6 lulus, 6 belum". */
  readonly aside?: ReactNode
  /** The link at the right. */
  readonly more?: ReactNode
  /** Place in the grid: "c7", "b-gates". */
  readonly className?: string
  readonly children: ReactNode
}

/** A part of a page: begins with an ink hairline, never a box. */
export function Section({ title, aside, more, className = '', children }: SectionProps) {
  const id = useId()
  return (
    <section className={`section ${className}`.trim()} aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside ? <p>{aside}</p> : null}
        {more ? <span className="more">{more}</span> : null}
      </div>
      {children}
    </section>
  )
}
