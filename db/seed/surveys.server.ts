import { createHash } from 'node:crypto'
import { daysOf, periodAt, periodAway, periodOf } from '#app/domain/calendar/periods.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { profileBands } from '#app/domain/surveys/profile.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type { SurveyActionTable, SurveyAnswerTable, SurveyCampaignTable, SurveyCommentTable } from '#db/schema.ts'
import { earliest, instant } from './days.server.ts'
import type { SeedOffice } from './offices.server.ts'
import { peopleOf } from './place.server.ts'
import { quickBetween, quickChance } from './quick-chance.server.ts'
import { commentsOfPati, followUps, levels, servicesServed } from './survey-texts.server.ts'

/** Told in full, with the quarter that runs. */
const shown = 'kanim-pati'
const others = 10
const instruments = 'skm,spak,spkp'

type Rows = {
  readonly campaigns: SurveyCampaignTable[]
  readonly answers: SurveyAnswerTable[]
  readonly comments: SurveyCommentTable[]
  readonly actions: SurveyActionTable[]
  readonly kiosks: { officeId: string; deviceKey: string; renewedBy: string; renewedAt: string }[]
  readonly events: NewEvent[]
}

/** The surveys as they stood when `today` began. */
export function surveyRows(today: string, offices: readonly SeedOffice[]): Rows {
  const rows: Rows = { campaigns: [], answers: [], comments: [], actions: [], kiosks: [], events: [] }
  const now = periodAt(today, 'quarterly')
  const pati = offices.find(({ id }) => id === shown)
  if (pati) {
    for (const back of [3, 2, 1, 0]) addQuarter(rows, today, pati, periodAway(now, -back).key, 450 - back * 15)
    const running = `${shown}-survei-${now.key}`
    rows.comments.push(...commentsOfPati.map((comment, place) => ({ campaignId: running, id: `c${place}`, comment })))
  }
  const rest = offices.filter(({ id }) => id !== shown).slice(0, others)
  for (const office of rest) {
    addQuarter(rows, today, office, periodAway(now, -1).key, quickBetween(180, 600, office.id, 'people'))
  }
  return rows
}

function addQuarter(rows: Rows, today: string, office: SeedOffice, quarter: string, population: number): void {
  const { operator } = peopleOf(office)
  const { from, to } = daysOf(periodOf(quarter)!)
  const isRunning = to >= today
  const id = `${office.id}-survei-${quarter}`
  const openedAt = instant(from, '08:30')
  const until = earliest(to, daysBefore(today, 1))
  const count = isRunning ? 168 : Math.min(population, 150 + quickBetween(40, 110, id, 'count'))
  const answers = Array.from({ length: count }, (_visit, place) => answerOf(id, place, from, until))
  const closedAt = isRunning ? null : instant(earliest(daysBefore(to, -2), daysBefore(today, 1)), '15:40')
  rows.answers.push(...answers)
  rows.campaigns.push({
    ...{ id, officeId: office.id, quarter, instruments, population, openedBy: operator, openedAt },
    populationByService: JSON.stringify(
      Object.fromEntries(servicesServed.map(([code, share]) => [code, Math.floor(population * share)])),
    ),
    ...(closedAt === null
      ? { state: 'open', tally: null, closedBy: null, closedAt, version: 1 }
      : { state: 'closed', tally: JSON.stringify(tallyOf(answers)), closedBy: operator, closedAt, version: 2 }),
  })
  if (!rows.kiosks.some(({ officeId }) => officeId === office.id)) {
    const deviceKey = createHash('sha256').update(`kiosk ${office.id}`).digest('base64url')
    rows.kiosks.push({ officeId: office.id, deviceKey, renewedBy: operator, renewedAt: openedAt })
  }
  const about = { stream: office.id, actorId: operator, subject: id }
  const newValue = { quarter, instruments, population }
  rows.events.push({ ...about, at: openedAt, action: 'survey.opened', oldValue: null, newValue })
  if (closedAt !== null) {
    const [oldValue, closed] = [
      { quarter, state: 'open', population },
      { quarter, state: 'closed', population },
    ]
    const told = { oldValue, newValue: { ...closed, respondents: count } }
    rows.events.push({ ...about, at: closedAt, action: 'survey.closed', ...told })
    if (office.id === shown) rows.actions.push(...actionsOf(id, closedAt, today, operator))
  }
}

function answerOf(campaignId: string, place: number, from: string, to: string): SurveyAnswerTable {
  const days = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000))
  const draw = (what: string) => quickChance(campaignId, place, what)
  const band = (question: keyof typeof profileBands) => {
    const bands = profileBands[question]
    return draw(question) < 0.15 ? null : bands[Math.floor(draw(`${question}!`) * bands.length)]!
  }
  const digits = (key: keyof typeof levels) =>
    levels[key].map((level, element) => digit(level, quickChance(campaignId, place, key, element))).join('')
  const paper = draw('source') < 0.08
  return {
    ...{ campaignId, id: `a${String(place).padStart(4, '0')}` },
    answeredOn: daysBefore(from, -Math.floor(draw('day') * (days + 1))),
    service: serviceAt(draw('service')),
    source: paper ? 'paper' : draw('source') < 0.4 ? 'kiosk' : 'phone',
    ...{ skm: digits('skm'), spak: digits('spak'), spkp: digits('spkp') },
    ...{ age: band('age'), sex: band('sex'), education: band('education'), work: band('work') },
  }
}

/** `level` is the mean that many answers come to, between 2 and 4. */
function digit(level: number, chance: number): number {
  const four = Math.max(0, level - 3 + 0.08)
  if (chance < four) return 4
  return chance < 0.94 ? 3 : chance < 0.99 ? 2 : 1
}

function serviceAt(chance: number): string {
  let below = 0
  for (const [code, share] of servicesServed) {
    below += share
    if (chance < below) return code
  }
  return servicesServed[0]![0]
}

function tallyOf(answers: readonly SurveyAnswerTable[]) {
  const services = [...new Set(answers.map(({ service }) => service))].sort()
  return services.map((service) => {
    const own = answers.filter((answer) => answer.service === service)
    const of = (key: 'skm' | 'spak' | 'spkp', questions: number) => ({
      respondents: own.length,
      sums: Array.from({ length: questions }, (_sum, place) =>
        own.reduce((sum, answer) => sum + Number(answer[key]?.[place] ?? 0), 0),
      ),
    })
    const paper = own.filter(({ source }) => source === 'paper').length
    const counted = { skm: of('skm', 9), spak: of('spak', 5), spkp: of('spkp', 8) }
    return { service, answers: own.length, paper, ...counted }
  })
}

function actionsOf(campaignId: string, closedAt: string, today: string, plannedBy: string): SurveyActionTable[] {
  const closedOn = closedAt.slice(0, 10)
  return followUps.map(({ element, action, owner, days, note }, place): SurveyActionTable => {
    const dueOn = daysBefore(closedOn, -days)
    const state = dueOn < daysBefore(today, 20) ? 'done' : place === 0 ? 'running' : 'planned'
    return {
      ...{ id: `${campaignId}-${place + 1}`, campaignId, instrument: 'skm', element, action, owner, dueOn },
      ...{ state, note: state === 'done' ? note : '', finishedOn: state === 'done' ? dueOn : null },
      ...{ plannedBy, plannedAt: closedAt, version: state === 'done' ? 2 : 1 },
    }
  })
}
