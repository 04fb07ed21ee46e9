import { AreaNav } from '#app/components/area-nav.tsx'
import type { AreaNode } from '#app/components/area-nav.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { instrumentWords } from '#app/content/words/instrument.ts'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { SubAreaView, TreeArea, WorksheetFigures } from '#app/use-cases/answers/worksheet-view.server.ts'
import { worksheetPath } from './paths.ts'

type WorksheetTreeProps = {
  readonly assessmentId: string
  readonly tree: readonly TreeArea[]
  readonly figures: WorksheetFigures
  readonly current: SubAreaView
}

/** The way through the worksheet, with the points as they are now. */
export function WorksheetTree({ assessmentId, tree, figures, current }: WorksheetTreeProps) {
  const t = useWords(worksheetWords)
  const i = useWords(instrumentWords)
  const f = useFormats()
  const text = useText()
  const points = (key: string) => figures.nodes[key]?.supported ?? 0
  const href = (code: string) => worksheetPath(assessmentId, code)

  const areas = tree.map(({ key, name, weight, threshold, page, groups }): AreaNode => {
    const nodes = groups.flatMap((group) => group.nodes)
    return {
      key,
      name: text(name),
      points: points(key),
      weight,
      ...(threshold !== null && { threshold }),
      passed: !figures.failing.includes(key),
      open: nodes.some(({ code }) => code === current.code),
      ...(page !== null && { href: href(page), current: page === current.code }),
      groups: groups.map((group) => ({
        key: group.key,
        ...(group.name && { name: text(group.name) }),
        nodes: group.nodes.map((node) => ({
          key: node.code,
          name: text(node.name),
          href: href(node.code),
          points: points(node.code),
          weight: node.weight,
          current: node.code === current.code,
        })),
      })),
    }
  })
  const { answered, items } = figures
  const told = t.answeredOf(f.whole(answered), f.whole(items))
  const here = current.area ? `${text(current.area)}: ${text(current.name)}` : text(current.name)
  return <AreaNav title={i.worksheet} answered={{ text: told, done: answered, of: items }} areas={areas} here={here} />
}
