import { Link } from '@remix-run/react'
import { shownPoints } from '#app/domain/scoring/show.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { Icon, Shape } from './icons/icon.tsx'

export type AreaNode = {
  readonly key: string
  readonly name: string
  /** Supported points, unrounded, and the weight. */
  readonly points: number
  readonly weight: number
  /** Points at which the area's gate is passed; left out where there is no gate. */
  readonly threshold?: number
  readonly passed: boolean
  readonly open?: boolean
  /** The page of an area that has no parts, such as a result. */
  readonly href?: string
  readonly current?: boolean
  readonly groups: readonly AreaGroup[]
}

/** The sub-areas of one aspect, or the items of a result. */
export type AreaGroup = {
  readonly key: string
  readonly name?: string
  readonly nodes: readonly {
    readonly key: string
    readonly name: string
    readonly href: string
    readonly points: number
    readonly weight: number
    readonly current?: boolean
  }[]
}

type AreaNavProps = {
  readonly title: string
  /** How many items are answered, in words and as a bar. */
  readonly answered: { readonly text: string; readonly done: number; readonly of: number }
  readonly areas: readonly AreaNode[]
  /** Where one is, for the phone's fold: "Penguatan Pengawasan: Pengaduan Masyarakat". */
  readonly here: string
}

/** Areas and sub-areas with their points: a column on a wide screen, one fold on a phone. */
export function AreaNav({ title, answered, areas, here }: AreaNavProps) {
  const t = useWords(partWords)
  const tree = areas.map((area) => <AreaFold area={area} key={area.key} />)
  return (
    <>
      <nav className="areas" aria-label={t.areaNavigation}>
        <div className="areas-head">
          <b>{title}</b>
          <p className="caption">{answered.text}</p>
          <progress max={answered.of} value={answered.done} aria-label={answered.text} />
        </div>
        {tree}
      </nav>
      <details className="areas-mobile">
        <summary>
          <span>{here}</span>
          <span className="quiet small">
            {t.chooseArea} <Icon name="down" />
          </span>
        </summary>
        {tree}
      </details>
    </>
  )
}

/** An area with parts folds; one without is a link, or a mere row where its page is not the reader's. */
function AreaFold({ area }: { readonly area: AreaNode }) {
  const frame = area.passed ? 'area' : 'area fails'
  if (area.groups.length === 0) {
    return (
      <div className={frame}>
        {area.href ? (
          <Link to={area.href} aria-current={area.current ? 'page' : undefined} prefetch="intent">
            <AreaRow area={area} />
          </Link>
        ) : (
          <div className="area-row">
            <AreaRow area={area} />
          </div>
        )}
      </div>
    )
  }
  return (
    <details className={frame} open={area.open ?? false}>
      <summary>
        <AreaRow area={area} />
      </summary>
      {area.groups.map((group) => (
        <AreaLinks group={group} key={group.key} />
      ))}
    </details>
  )
}

function AreaRow({ area }: { readonly area: AreaNode }) {
  const f = useFormats()
  const aim = area.threshold ?? 0
  const points = f.points(shownPoints(area.points, { failing: !area.passed }))
  return (
    <>
      <Shape name={area.passed ? 'pass' : 'miss'} />
      <span>{area.name}</span>
      <span className="pts">
        {points} / {f.decimal(area.weight, Number.isInteger(area.weight) ? 0 : 1)}
      </span>
      <meter
        min={0}
        max={area.weight}
        low={aim}
        high={aim}
        optimum={area.weight}
        value={area.points}
        aria-label={area.name}
      />
    </>
  )
}

function AreaLinks({ group }: { readonly group: AreaGroup }) {
  const f = useFormats()
  return (
    <>
      {group.name ? <p className="aspect">{group.name}</p> : null}
      <ul className="subs">
        {group.nodes.map(({ key, name, href, points, weight, current }) => (
          <li key={key}>
            <Link to={href} aria-current={current ? 'page' : undefined} prefetch="intent">
              <span>{name}</span>
              <span className="pts">
                {f.points(shownPoints(points))} / {f.points(weight)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
