import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { gapList } from '#app/domain/scoring/gaps.ts'
import { readScored } from './read-page.server.ts'
import type { ReadTools } from './read-page.server.ts'
import { isReadable, worksheetNodes } from './view-tree.server.ts'

/**
 * The page to go on with, and the open item on it that is worth most towards a failing gate, a survey after all
 * others; the first page of the worksheet, without an item, when nothing is open. Only what the actor may read is asked.
 */
export async function findNextItem(
  tools: ReadTools,
  actor: Actor,
  assessmentId: string,
): Promise<{ readonly node: string; readonly itemCode: string | null }> {
  const { standing, areas } = await readScored(tools, actor, assessmentId)
  const { plan } = standing
  const readable = worksheetNodes(plan.index).filter((node) => isReadable(node, areas))
  const pageOf = new Map(readable.flatMap(({ code, items }) => items.map((item) => [item.code, code] as const)))
  const gaps = gapList(plan, standing.tracks.supported).filter(({ code }) => pageOf.has(code))
  // The answers of a survey are not given in the worksheet: as long as there is other work, it comes first.
  const isSurvey = ({ code }: (typeof gaps)[number]) => plan.index.itemByCode.get(code)!.item.kind === 'index'
  const gap = gaps.find((one) => !isSurvey(one)) ?? gaps[0]
  const node = gap ? pageOf.get(gap.code) : readable[0]?.code
  if (node === undefined) throw new AppError('forbidden', 'area')
  return { node, itemCode: gap?.code ?? null }
}
