import { Link } from '@remix-run/react'
import { ItemsHead } from '#app/components/item.tsx'
import { SubHead } from '#app/components/sub-head.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import type { SubAreaView, WorksheetFigures, WorksheetPlace } from '#app/use-cases/answers/worksheet-view.server.ts'
import { tracePath } from './paths.ts'
import { WorksheetItem } from './worksheet-item.tsx'
import type { Saved } from './worksheet-item.tsx'

type SubAreaSectionProps = {
  readonly view: SubAreaView
  /** 2 for the counterpart under the page's own sub-area. */
  readonly level: 1 | 2
  readonly figures: WorksheetFigures
  readonly where: WorksheetPlace
  readonly limits: FileLimits
  readonly open: ReadonlySet<string>
  readonly pageOpen: boolean
  readonly onToggle: (code: string, open: boolean) => void
  readonly onSaved: (saved: Saved) => void
}

/** A sub-area: its points, which can be asked for their reasons, and its items. */
export function SubAreaSection({ view, level, figures, where, ...shared }: SubAreaSectionProps) {
  const t = useWords(worksheetWords)
  const f = useFormats()
  const text = useText()
  const { code, name, weight, items } = view
  const points = figures.nodes[code] ?? { claimed: 0, supported: 0, verified: 0 }
  const shown = shownPoints(points.supported, { failing: figures.failing.includes(code) })
  return (
    <>
      <SubHead
        code={code}
        name={text(name)}
        points={points.supported}
        weight={weight}
        level={level}
        figure={<Link to={tracePath(where.assessmentId, code)}>{f.points(shown)}</Link>}
      />
      <p className="caption sub-tracks">
        {t.otherTracks(f.points(shownPoints(points.claimed)), f.points(shownPoints(points.verified)))}
      </p>
      {level === 1 ? <ItemsHead /> : null}
      <div className="items">
        {items.map((item) => {
          const own = figures.byItem[item.code]
          if (!own) return null
          const { open, ...rest } = shared
          return (
            <WorksheetItem
              key={item.code}
              view={item}
              figures={own}
              where={where}
              open={open.has(item.code)}
              {...rest}
            />
          )
        })}
      </div>
    </>
  )
}
