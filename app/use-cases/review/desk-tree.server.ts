import type { EditionIndex } from '#app/domain/instrument/index-edition.ts'
import type { JudgedState } from '#app/domain/workflow/review-progress.ts'
import type { DeskTree } from './review-view.server.ts'

/** Areas over both aspects and then the results, each with its items and how many of them wait. */
export function deskTree(index: EditionIndex, states: ReadonlyMap<string, JudgedState>): DeskTree {
  const branch = (key: string, name: DeskTree[number]['name'], items: EditionIndex['items']) => ({
    key,
    name,
    waiting: items.filter(({ code }) => states.get(code) === 'waiting').length,
    items: items.map(({ code, item }) => ({ code, text: item.text, state: states.get(code)! })),
  })
  return [
    ...index.areas.map(({ key, name, aspects }) =>
      branch(
        key,
        name,
        aspects.flatMap(({ subAreas }) => subAreas.flatMap(({ items }) => items)),
      ),
    ),
    ...index.results.map(({ code, name, items }) => branch(code, name, items)),
  ]
}

/** The codes of all items in the order of the desk. */
export function deskOrder({ areas, results }: EditionIndex): readonly string[] {
  const items = [
    ...areas.flatMap(({ aspects }) => aspects.flatMap(({ subAreas }) => subAreas.flatMap((part) => part.items))),
    ...results.flatMap((result) => result.items),
  ]
  return items.map(({ code }) => code)
}
