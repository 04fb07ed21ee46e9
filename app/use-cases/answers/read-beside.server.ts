import type { Answer } from '#app/domain/scoring/answers.ts'
import { assessmentStates, openStates } from '#app/domain/workflow/states.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Repositories } from '#db/store.server.ts'
import type { FindingMark, LastYear } from './worksheet-view.server.ts'

/** What stands beside the items of a page, by their codes. */
export type Beside = {
  readonly ticks: readonly { readonly itemCode: string; readonly documentKey: string }[]
  readonly lastYear: ReadonlyMap<string, LastYear>
  readonly findings: ReadonlyMap<string, readonly FindingMark[]>
}

type Where = {
  readonly id: string
  readonly officeId: string
  readonly year: number
  readonly state: AssessmentState
}

const evaluated = assessmentStates.slice(assessmentStates.indexOf('evaluasi_tpi_1'))

/**
 * The ticks on expected documents; while the office fills in, what it answered the year before of the items that are
 * still empty; once the internal team evaluates, its published findings about the items. One query.
 */
export async function readBeside(
  { besideItems }: Pick<Repositories, 'besideItems'>,
  { id, officeId, year, state }: Where,
  { codes, empty }: { readonly codes: readonly string[]; readonly empty: readonly string[] },
): Promise<Beside> {
  const rows = await besideItems.list({
    ...{ assessmentId: id, officeId, year: year - 1 },
    earlier: openStates.includes(state) ? empty : [],
    found: evaluated.includes(state) ? codes : [],
  })
  const lastYear = new Map<string, LastYear>()
  const findings = new Map<string, FindingMark[]>()
  for (const { what, itemCode, text, number, state: followUp } of rows) {
    if (what === 'earlier') {
      lastYear.set(itemCode, { year: year - 1, answer: JSON.parse(text) as Answer, pieces: number })
    }
    if (what === 'finding') {
      const mark = { number, dueOn: text, closed: followUp === 'closed' }
      findings.set(
        itemCode,
        [...(findings.get(itemCode) ?? []), mark].sort((one, other) => one.number - other.number),
      )
    }
  }
  const ticks = rows.flatMap(({ what, itemCode, text }) => (what === 'tick' ? [{ itemCode, documentKey: text }] : []))
  return { ticks, lastYear, findings }
}
