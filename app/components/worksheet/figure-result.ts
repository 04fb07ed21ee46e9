import type { Formats } from '#app/content/formats.ts'
import type { Spoken } from '#app/content/words.ts'
import type { worksheetWords } from '#app/content/words/worksheet.ts'
import type { Bilingual, IndexItem, RatioItem } from '#app/domain/instrument/types.ts'
import type { Answer, Flag, ItemScore } from '#app/domain/scoring/answers.ts'
import { ruleOf } from '#app/domain/scoring/item-rule.ts'
import { scoreItem } from '#app/domain/scoring/score-item.ts'

type Words = Spoken<typeof worksheetWords>
type FigureItem = RatioItem | IndexItem
export type Speaking = {
  readonly t: Words
  readonly f: Formats
  readonly text: (text: Bilingual) => string
}
export type Check = { readonly key: string; readonly good: boolean; readonly text: string }

/** What comes out of the figures: the result, how it came about, its score from 0 to 1, and what the rules say of it. */
export type FigureResult = {
  readonly figure: string
  readonly how: string
  readonly score: number
  readonly checks: readonly Check[]
}

/** The live result of figures, by the same rules as on the server; null while something is missing. */
export function figureResult(item: FigureItem, answer: Answer | null, speaking: Speaking): FigureResult | null {
  const { t, f } = speaking
  const scored = answer === null ? null : scoreItem(item, answer)
  if (!scored?.answered || scored.numerator === null || scored.denominator === null) return null
  const { score, numerator, denominator, flags } = scored
  if (ruleOf(item).kind === 'scaled') {
    const figure = item.kind === 'index' ? f.decimal(numerator, 2) : f.percent(score)
    return { figure, how: t.ofFull(f.whole(denominator)), score, checks: [] }
  }
  const checks = flags.map((flag) => flagCheck(item, flag, scored, speaking)).filter((check) => check !== null)
  const sums = sumCheck(item, answer, scored, speaking)
  return {
    figure: f.percent(score),
    how: t.outOf(f.whole(numerator), f.whole(denominator)),
    score,
    checks: sums ? [...checks, sums] : checks,
  }
}

function flagCheck(item: FigureItem, flag: Flag, scored: ItemScore, { t, f, text }: Speaking): Check | null {
  const rule = ruleOf(item)
  const nameOf = (key: string) => text(item.inputs.find((input) => input.key === key)?.label ?? { id: key, en: key })
  if (flag.flag === 'zero_denominator') {
    const said = t.nothingDue(f.percent(scored.score, 0))
    return { key: flag.flag, good: !flag.review, text: flag.review ? `${said} ${t.reviewed}` : said }
  }
  if (flag.flag === 'part_above_whole' && rule.kind === 'fraction') {
    const [part, whole] = [rule.numerator, rule.denominator].map((terms) => terms.map(({ key }) => nameOf(key)))
    const words = [part, whole].map((names) => (names ?? []).join(` ${t.and} `))
    return {
      key: flag.flag,
      good: false,
      text: t.partAboveWhole(words[0] ?? '', f.whole(flag.part), words[1] ?? '', f.whole(flag.whole)),
    }
  }
  if (flag.flag !== 'input_missing') return null
  return { key: flag.flag, good: false, text: t.alsoFill(flag.inputs.map(nameOf).join(', ')) }
}

/**
 * Where the worksheet asks for the rest besides the part ("in process" beside "finished"), both together should be
 * the whole. The formula does not use the rest, so that the check is in words only.
 */
function sumCheck(item: FigureItem, answer: Answer | null, scored: ItemScore, { t, f, text }: Speaking): Check | null {
  const rule = ruleOf(item)
  if (rule.kind !== 'fraction' || !rule.partOfWhole || rule.unused.length === 0) return null
  if (scored.flags.some(({ flag }) => flag === 'part_above_whole')) return null
  if (typeof answer !== 'object' || answer === null || scored.numerator === null || scored.denominator === null)
    return null
  const rest = rule.unused.map((key) => answer[key])
  if (rest.some((value) => value === undefined)) return null
  const sum = rest.reduce<number>((total, value) => total + (value ?? 0), scored.numerator)
  const names = (keys: readonly string[]) =>
    keys.map((key) => text(item.inputs.find((input) => input.key === key)?.label ?? { id: key, en: key }))
  const parts = names([...rule.unused, ...rule.numerator.map(({ key }) => key)]).join(` ${t.and} `)
  const whole = names(rule.denominator.map(({ key }) => key)).join(` ${t.and} `)
  const good = sum === scored.denominator
  const said = good
    ? t.addsUp(parts, f.whole(sum), whole)
    : t.addsNotUp(parts, f.whole(sum), whole, f.whole(scored.denominator))
  return { key: 'sum', good, text: said }
}
