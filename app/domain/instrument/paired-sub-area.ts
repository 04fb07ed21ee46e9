import type { AspectBranch, EditionIndex, SubAreaBranch } from './index-edition.ts'

/**
 * The sub-area of the same area's other aspect that speaks of the same thing, or undefined: its name shares at least
 * two words in a row, the longest such run first. The regulation splits many subjects over pemenuhan and reform
 * without saying which belong together; who fills one wants the other beside it.
 */
export function pairedSubArea(index: EditionIndex, code: string): SubAreaBranch | undefined {
  const area = index.areas.find(({ aspects }) => aspects.some((aspect) => holds(aspect, code)))
  const own = area?.aspects.flatMap(({ subAreas }) => subAreas).find((subArea) => subArea.code === code)
  if (!area || !own) return undefined
  const others = area.aspects.filter((aspect) => !holds(aspect, code)).flatMap(({ subAreas }) => subAreas)
  const ranked = others
    .map((other) => ({ other, words: sharedRun(own.name.id, other.name.id) }))
    .filter(({ words }) => words >= 2)
    .sort((one, another) => another.words - one.words)
  return ranked[0]?.other
}

function holds({ subAreas }: AspectBranch, code: string): boolean {
  return subAreas.some((subArea) => subArea.code === code)
}

/** How many words the longest stretch has that stands in both names. */
function sharedRun(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  let longest = 0
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let run = 0
      while (i + run < a.length && a[i + run] === b[j + run]) run++
      longest = Math.max(longest, run)
    }
  }
  return longest
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
}
