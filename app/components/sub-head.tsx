import type { ReactNode } from 'react'
import { shownPoints } from '#app/domain/scoring/show.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'

type SubHeadProps = {
  readonly code: string
  readonly name: string
  readonly points: number
  readonly weight: number
  /** 2 for the paired sub-area of the other aspect, under the page's own. */
  readonly level?: 1 | 2
  /** Instead of the plain figure: a link that explains it. */
  readonly figure?: ReactNode
}

/** Code and name of a sub-area with its points. */
export function SubHead({ code, name, points, weight, level = 1, figure }: SubHeadProps) {
  const t = useWords(partWords)
  const f = useFormats()
  const words = (
    <>
      <span className="code">{code}</span> {name}
    </>
  )
  return (
    <div className="sub-head">
      {level === 1 ? <h1>{words}</h1> : <h2 className="h2like">{words}</h2>}
      <p className="score">
        <b>{figure ?? f.points(shownPoints(points))}</b> <span>{t.ofPoints(f.points(weight))}</span>
      </p>
    </div>
  )
}
