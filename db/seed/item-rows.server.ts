import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { Insertable } from 'kysely'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type { AnswerTable, VerdictTable } from '#db/schema.ts'
import { aLowerAnswer } from './answers.server.ts'
import { chance } from './chance.server.ts'
import { earliest, instant, latest } from './days.server.ts'
import { servesSubject } from './documents.server.ts'
import { broughtAt } from './evidence-rows.server.ts'
import type { SeedPlace } from './place.server.ts'
import type { SeedItem } from './worksheet.server.ts'

const tierOrder = ['kanwil', 'internal', 'national'] as const
type Tier = (typeof tierOrder)[number]

/** The office's answer to an item, what the tiers made of it, and what the trace says of both. */
export function itemRows(place: SeedPlace, item: SeedItem) {
  const { code, answer, acceptedBy, returned, handedIn } = item
  const { assessmentId, people, time } = place
  const documents = place.documents.map(({ document }) => document).filter((one) => servesSubject(one, code))
  const answeredBy = code.startsWith('A.I.5') || code.startsWith('A.II.5') ? people.areaTeam : people.operator
  const drawn = time.filled(code)
  // What has been judged was answered before the last weeks.
  const judgedSoon = time.handedInOn === null && (acceptedBy.length > 0 || returned !== null)
  const answeredAt = judgedSoon ? earliest(drawn, instant(daysBefore(place.today, 36), '14:20')) : drawn
  const complete = [answeredAt, ...documents.map((document) => broughtAt(place, document))].reduce(latest)
  const note = explanation(
    item,
    documents.map(({ title }) => title),
  )
  const own = { assessmentId, itemCode: code, tier: 'office' as const, value: canonicalJson(answer), note, version: 1 }
  const answers: Insertable<AnswerTable>[] = [{ ...own, submittedVersion: handedIn ? 1 : null, answeredBy, answeredAt }]
  const events: NewEvent[] = [
    {
      stream: assessmentId,
      at: answeredAt,
      actorId: answeredBy,
      action: 'answer.recorded',
      subject: code,
      oldValue: null,
      newValue: { value: answer, note, version: 1 },
    },
  ]
  const judgements = [
    ...acceptedBy.map((tier) => accepted(place, item, tier, complete)),
    ...(returned ? [givenBack(place, code, returned, complete)] : []),
  ]
  return {
    answers: [...answers, ...judgements.flatMap(({ answer }) => (answer ? [answer] : []))],
    verdicts: judgements.map(({ verdict }) => verdict),
    events: [...events, ...judgements.map(({ event }) => event)],
  }
}

type Judgement = {
  readonly answer: Insertable<AnswerTable> | null
  readonly verdict: Insertable<VerdictTable>
  readonly event: NewEvent
}

function accepted(place: SeedPlace, { code, indexed, answer }: SeedItem, tier: Tier, complete: string): Judgement {
  const { assessmentId, people, office, time } = place
  const judgedAt = time.judged(code, tierOrder.indexOf(tier), complete)
  const strict = office.key !== 'pati' && chance(office.id, code, tier, 'strict') < 0.08
  const lower = strict ? aLowerAnswer(indexed.item, answer) : undefined
  const found: Answer = lower ?? answer
  const note = lower === undefined ? '' : 'Bukti yang ada baru mendukung tingkat ini.'
  const key = { assessmentId, itemCode: code, tier }
  return {
    answer: {
      ...key,
      value: canonicalJson(found),
      note,
      version: 1,
      submittedVersion: null,
      answeredBy: people[tier],
      answeredAt: judgedAt,
    },
    verdict: {
      ...key,
      answerVersion: 1,
      outcome: 'accepted',
      reasonCode: null,
      note,
      judgedBy: people[tier],
      judgedAt,
    },
    event: {
      stream: assessmentId,
      at: judgedAt,
      actorId: people[tier],
      action: 'item.accepted',
      subject: code,
      oldValue: null,
      newValue: { tier, answer: found, answerVersion: 1, note },
    },
  }
}

function givenBack(
  { assessmentId, people, time }: SeedPlace,
  code: string,
  { by: tier, reasonCode, note }: NonNullable<SeedItem['returned']>,
  complete: string,
): Judgement {
  const judgedAt = time.judged(code, tierOrder.indexOf(tier), complete)
  const judgedBy = people[tier]
  return {
    answer: null,
    verdict: {
      assessmentId,
      itemCode: code,
      tier,
      answerVersion: 1,
      outcome: 'returned',
      reasonCode,
      note,
      judgedBy,
      judgedAt,
    },
    event: {
      stream: assessmentId,
      at: judgedAt,
      actorId: judgedBy,
      action: 'item.returned',
      subject: code,
      oldValue: null,
      newValue: { tier, reasonCode, answerVersion: 1, note },
      reason: note,
    },
  }
}

/** What the office writes beside its answer: the level it claims, and where that can be read. */
function explanation({ indexed: { item }, answer }: SeedItem, titles: readonly string[]): string {
  const chosen = item.kind === 'choice' ? item.options.find(({ key }) => key === answer)?.text?.id : undefined
  const where = titles.length === 0 ? '' : `Lihat ${titles.slice(0, 2).join(' dan ')}.`
  return [chosen, where].filter(Boolean).join(' ')
}
