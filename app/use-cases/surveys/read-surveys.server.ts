import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { requiredSample } from '#app/domain/indicators/sample.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import { fewestShown } from '#app/domain/surveys/composition.ts'
import { monthsOf, quartersToOpen } from '#app/domain/surveys/quarters.ts'
import { surveyResult } from '#app/domain/surveys/results.ts'
import { settledTally } from '#app/domain/surveys/settled.ts'
import { wholeTally } from '#app/domain/surveys/tally.ts'
import type { Tally } from '#app/domain/surveys/tally.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { getSurveyOffice, readCampaignRow } from './get-campaign.server.ts'
import type { Campaign } from './get-campaign.server.ts'
import type { ListedCampaign, ListedOfficial, SurveyList } from './survey-view.server.ts'

/**
 * The surveys of an office: its campaigns, what official surveys said, and what may be opened now. Seven queries at
 * most. Errors as for every act on surveys.
 */
export async function readSurveys(
  { store, now, catalogue }: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  officeId: string,
): Promise<SurveyList> {
  const { office, place, year, years } = await getSurveyOffice(store, now, actor, officeId, 'survey:read')
  const manages = can(actor, 'survey:manage', { ...place, areaKey: null })
  const at = { officeId, officePath: office.path, timezone: office.timezone, year }
  const head = { ...(await readHead(store, now, at, place.today)), years }
  const campaigns = (await store.surveyCampaigns.list(officeId)).map(readCampaignRow)
  const running = campaigns.filter(({ tally }) => tally === null).map(({ id }) => id)
  const counted = await store.surveyAnswers.tallyByDay(running)
  const official = await store.surveyResults.list(officeId, [year, year - 1])
  const free = manages
    ? quartersToOpen(place.today).filter((quarter) => !campaigns.some((one) => one.quarter === quarter))
    : []
  const kiosk = manages ? await store.surveyCampaigns.findKiosk(officeId) : undefined
  return {
    head,
    campaigns: campaigns.map((one) => {
      const days = counted.filter(({ campaignId }) => campaignId === one.id)
      return listed(catalogue, one, one.tally ?? days, one.tally ?? settledTally(days, place.today))
    }),
    official: latest(official),
    manages,
    opens: await peopleServed(store, catalogue, officeId, free),
    services: catalogue.service_types.map(({ code, name }) => ({ code, name })),
    kiosk: kiosk ? { key: kiosk.deviceKey, version: kiosk.version, renewedAt: kiosk.renewedAt } : null,
  }
}

/** A campaign in a row: what each of its surveys came to, once enough settled answers are there to show it. */
function listed(catalogue: Catalogue, campaign: Campaign, tally: Tally, settled: Tally): ListedCampaign {
  const { id, quarter, state, population, instruments } = campaign
  return {
    ...{ id, quarter, state, population, needed: requiredSample(population, catalogue.sample_size) },
    results: instruments.map((instrument) => {
      const whole = wholeTally(settled, instrument)
      const result = whole.respondents < fewestShown ? null : surveyResult(catalogue, instrument, whole, 0)
      const { index = null, ikm = null, grade = null } = result ?? {}
      return { instrument, respondents: wholeTally(tally, instrument).respondents, index, ikm, grade }
    }),
  }
}

/** The last version of each year and survey; rows come with that one first. */
function latest(rows: Awaited<ReturnType<Repositories['surveyResults']['list']>>): readonly ListedOfficial[] {
  const isLast = (row: (typeof rows)[number], place: number) =>
    rows.findIndex(({ year, instrument }) => year === row.year && instrument === row.instrument) === place
  return rows.filter(isLast).map(({ instrument, year, resultIndex, letterNumber }) => ({
    ...{ instrument, year, index: resultIndex, letter: letterNumber },
  }))
}

/**
 * The people served in some quarters as the office has reported them by service: what was issued (VOL-01), else what
 * was finished. Null where nothing was reported.
 */
async function peopleServed(
  { indicatorFigures }: Pick<Repositories, 'indicatorFigures'>,
  { service_types }: Catalogue,
  officeId: string,
  quarters: readonly string[],
): Promise<SurveyList['opens']> {
  if (quarters.length === 0) return []
  const figures = await indicatorFigures.list(officeId, quarters.flatMap(monthsOf))
  return quarters.map((quarter) => {
    const months = monthsOf(quarter)
    const sumOf = (key: string) => {
      const found = figures.filter(({ period, figureKey, value }) => {
        return months.includes(period) && figureKey === key && value !== null
      })
      return found.reduce((sum, { value }) => sum + (value ?? 0), 0)
    }
    const byService = Object.fromEntries(
      service_types
        .map(({ code }) => [code, sumOf(`issued/${code}`) || sumOf(`services_finished/${code}`)] as const)
        .filter(([, people]) => people > 0),
    )
    const all = Object.values(byService).reduce((sum, people) => sum + people, 0)
    return { quarter, population: all > 0 ? all : null, byService }
  })
}
