import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { figuresOfReview } from '#app/use-cases/review/review-figures.server.ts'
import type { ScoredStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { instant } from '#db/seed/days.server.ts'
import { exceptionRow, filterRows } from '#db/seed/desks.server.ts'
import { messageRows } from '#db/seed/messages.server.ts'
import type { SeedOffice } from '#db/seed/offices.server.ts'
import { peopleOf } from '#db/seed/place.server.ts'
import { officeWithTasks, responsibilityRows } from '#db/seed/responsibilities.server.ts'
import type { OfficeRows } from '#db/seed/rows.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { office as wholeOffice, noticesOf, noticesOfMessages } from './notices.ts'
import type { SeedNotice } from './notices.ts'

/** Regions whose desks are shown with everything that people say to each other there. */
const shownRegions: readonly string[] = ['kanwil-jawa-tengah', 'kanwil-jawa-timur']

/** Puts in what lies on the desks around an office: conversations, tasks, a longer window. Gives what people were told. */
export async function insertDesks(
  repositories: Repositories,
  today: string,
  office: SeedOffice,
  rows: OfficeRows,
): Promise<readonly SeedNotice[]> {
  const { id: assessmentId, state } = rows.assessment
  const notices = [...noticesOf(rows)]
  const people = peopleOf(office)
  if (shownRegions.includes(office.kanwilId)) {
    const { messages, events } = messageRows(today, people, rows.verdicts)
    for (const message of messages) await repositories.itemMessages.create(message)
    await repositories.events.appendMany([...events])
    notices.push(...noticesOfMessages(office.id, state as AssessmentState, messages))
  }
  if (office.id === officeWithTasks) {
    const { responsibilities, events } = responsibilityRows(today, assessmentId)
    for (const responsibility of responsibilities) await repositories.responsibilities.create(responsibility)
    await repositories.events.appendMany(events)
  }
  const given = exceptionRow(today, assessmentId, office.id, people)
  if (given) {
    await repositories.windowExceptions.give(given.exception)
    await repositories.events.append(given.event)
    const { kind: window, closesOn, givenBy: except, givenAt: at } = given.exception
    notices.push({
      ...{ at, kind: 'reopened', officeId: office.id, assessmentId, except, roles: wholeOffice },
      detail: { window, closesOn },
    })
  }
  return notices
}

/** A review of which each item is judged was finished the day before `today`. Gives what people were told. */
export async function finishJudged(
  { reviewCompletions, events }: Repositories,
  today: string,
  office: SeedOffice,
  { assessment: { id: assessmentId, state } }: OfficeRows,
  standing: ScoredStanding,
): Promise<readonly SeedNotice[]> {
  if (state !== 'penilaian_kanwil') return []
  const { progress, totals } = figuresOfReview(standing, 'kanwil')
  if (!progress.complete) return []
  const at = instant(daysBefore(today, 1), '15:55')
  const { kanwil: finishedBy } = peopleOf(office)
  const kept = { progress, totals }
  const round = { assessmentId, tier: 'kanwil', round: 1, state } as const
  await reviewCompletions.create({ ...round, finishedBy, finishedAt: at, totals: canonicalJson(kept) })
  await events.append({
    ...{ stream: assessmentId, at, actorId: finishedBy, action: 'review.finished', subject: assessmentId },
    ...{ oldValue: null, newValue: { tier: 'kanwil', round: 1, ...kept } },
  })
  return [
    {
      ...{ at, kind: 'judged', officeId: office.id, assessmentId, except: finishedBy },
      ...{ roles: [...wholeOffice, 'kepala_kanwil'] },
      detail: { tier: 'kanwil', returned: progress.returned, items: progress.items },
    },
  ]
}

/** Puts in the filters that leadership keeps. */
export async function insertFilters({ savedFilters, events }: Repositories, today: string): Promise<void> {
  const { filters, events: told } = filterRows(today)
  for (const filter of filters) await savedFilters.create(filter)
  await events.appendMany(told)
}
