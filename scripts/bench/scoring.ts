import type { Answer, Answers } from '#app/domain/scoring/answers.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { evaluateGates } from '#app/domain/scoring/gates.ts'
import { pointsNeeded, readiness } from '#app/domain/scoring/need.ts'
import type { Plan } from '#app/domain/scoring/plan.ts'
import { rescore } from '#app/domain/scoring/rescore.ts'
import { scoreWorksheet } from '#app/domain/scoring/score-worksheet.ts'
import { loadEditions } from '#db/reference/editions.server.ts'

const seconds = 2
const plan = compileEdition(loadEditions().get('permenpanrb-90-2021')!, 'WBK')
const worksheets = Array.from({ length: 64 }, (_one, seed) => fullWorksheet(plan, seed))

/** A worksheet with every item answered, different for each seed. */
function fullWorksheet({ index }: Plan, seed: number): Answers {
  const answers: Record<string, Answer> = {}
  for (const { code, order, item } of index.items) {
    const turn = (seed * 31 + order * 17) % 97
    if (item.kind === 'choice') answers[code] = item.options[turn % item.options.length]!.key
    else if (item.kind === 'index') answers[code] = (turn % 41) / 10
    else answers[code] = Object.fromEntries(item.inputs.map(({ key }, place) => [key, (turn + place * 5) % 13]))
  }
  return answers
}

/** How often a second the work is done on one core, after a warm-up. */
function perSecond(work: (turn: number) => unknown): number {
  for (let turn = 0; turn < 2000; turn++) work(turn)
  const start = performance.now()
  let turns = 0
  while (performance.now() - start < seconds * 1000) for (let i = 0; i < 100; i++) work(turns++)
  return Math.round(turns / ((performance.now() - start) / 1000))
}

const at = (turn: number) => worksheets[turn % worksheets.length]!
const previous = worksheets.map((answers) => scoreWorksheet(plan, answers))
const result = {
  worksheets: perSecond((turn) => scoreWorksheet(plan, at(turn))),
  worksheetsWithReadiness: perSecond((turn) => {
    const { points } = scoreWorksheet(plan, at(turn))
    return [evaluateGates(plan, points), readiness(plan, pointsNeeded(plan, points))]
  }),
  singleChanges: perSecond((turn) => {
    const place = turn % worksheets.length
    return rescore(plan, previous[place]!, worksheets[place]!, plan.codes[turn % plan.codes.length]!)
  }),
}

process.stdout.write(`${JSON.stringify({ name: 'scoring', perSecond: result, budget: { worksheets: 20_000 } })}\n`)
