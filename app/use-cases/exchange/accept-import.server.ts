import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { proposalOf } from '#app/domain/exchange/compare.ts'
import { answerFaults } from '#app/domain/scoring/check-answers.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { getStaged, keptItem, openImportDesk, refusalOf } from './import-desk.server.ts'
import type { ImportDesk, ImportTools, StagedReading } from './import-desk.server.ts'

/** What is to be taken over: each item with the version of the answer that was seen beside it. */
export type AcceptImport = {
  readonly assessmentId: string
  readonly importId: string
  readonly take: readonly { readonly code: string; readonly version: number }[]
}

/** How many items were taken, and which were left out because they are closed. */
export type AcceptedImport = { readonly taken: number; readonly closed: readonly string[] }

/**
 * Takes what was chosen of a file into the worksheet: all of it in one transaction, with one event for each answer and
 * one for the import. What is closed meanwhile is left out and named.
 *
 * Throws 'invalid' when nothing, or something faulty, was chosen; 'conflict' 'import-stale' with the codes when answers
 * have changed since they were seen, and then nothing is written; 'import-decided', 'import-expired'; and the refusal
 * of the items where all of them are closed.
 */
export async function acceptImport(
  tools: ImportTools,
  actor: Actor,
  { assessmentId, importId, take }: AcceptImport,
): Promise<AcceptedImport> {
  const at = tools.now().toISOString()
  return tools.store.transaction(async (repositories) => {
    await repositories.assessments.lock(assessmentId)
    const desk = await openImportDesk(repositories, tools, actor, assessmentId)
    const staged = await getStaged(repositories, assessmentId, importId, at)
    if (take.length === 0) throw new AppError('invalid', 'nothing-chosen')
    const { open, closed } = sorted(actor, desk, staged.reading, take)

    const answers = open.map(({ item }) => answerOf(desk, item))
    for (const answer of answers) await save(repositories, { assessmentId, at, actor, ...answer })
    await repositories.events.appendMany([
      ...answers.map(({ code, kept, value, note }) => ({
        stream: assessmentId,
        at,
        actorId: actor.personId,
        action: 'answer.recorded',
        subject: code,
        oldValue: kept ? { value: kept.value, note: kept.note, version: kept.version } : null,
        newValue: { value, note, version: (kept?.version ?? 0) + 1, import: importId },
      })),
      {
        stream: assessmentId,
        at,
        actorId: actor.personId,
        action: 'exchange.accepted',
        subject: assessmentId,
        newValue: { import: importId, file: staged.fileName, sha256: staged.fileSha256, items: answers.length },
      },
    ])
    const decision = { state: 'accepted' as const, taken: answers.length, decidedBy: actor.personId, decidedAt: at }
    if (!(await repositories.exchangeImports.decide(importId, decision))) {
      throw new AppError('conflict', 'import-decided')
    }
    await refreshScores(repositories, tools, desk.assessment)
    return { taken: answers.length, closed }
  })
}

type Chosen = { readonly item: StagedReading['items'][number] }

/** What may be changed now, and what is closed. */
function sorted(actor: Actor, desk: ImportDesk, reading: StagedReading, take: AcceptImport['take']) {
  const open: Chosen[] = []
  const closed: { readonly code: string; readonly refusal: AppError }[] = []
  const stale: string[] = []
  for (const { code, version } of new Map(take.map((one) => [one.code, one])).values()) {
    const item = reading.items.find((one) => one.code === code)
    if (!item || item.faults.length > 0 || !desk.readable.has(code)) throw new AppError('invalid', 'malformed-form')
    const refusal = refusalOf(actor, desk.desk, code)
    if (refusal) closed.push({ code, refusal })
    else if ((keptItem(desk.desk, code)?.version ?? 0) !== version) stale.push(code)
    else open.push({ item })
  }
  if (stale.length > 0) throw new AppError('conflict', 'import-stale', { codes: stale })
  if (open.length === 0 && closed[0]) throw closed[0].refusal
  return { open, closed: closed.map(({ code }) => code) }
}

function answerOf({ desk, index }: ImportDesk, item: StagedReading['items'][number]) {
  const kept = keptItem(desk, item.code)
  const { value, note } = proposalOf(item, kept)
  const edited = index.itemByCode.get(item.code)
  if (!edited || (value !== null && answerFaults(edited.item, value).length > 0)) {
    throw new AppError('invalid', 'answer-faults')
  }
  return { code: item.code, kept, value, note }
}

type Save = ReturnType<typeof answerOf> & {
  readonly assessmentId: string
  readonly at: string
  readonly actor: Actor
}

async function save({ answers }: Repositories, { assessmentId, at, actor, code, kept, value, note }: Save) {
  const draft = {
    assessmentId,
    itemCode: code,
    value: value === null ? null : canonicalJson(value),
    note,
    answeredBy: actor.personId,
    answeredAt: at,
  }
  const { saved } = await answers.saveOffice(draft, kept?.version ?? 0)
  if (!saved) throw new AppError('conflict', 'import-stale', { codes: [code] })
}
