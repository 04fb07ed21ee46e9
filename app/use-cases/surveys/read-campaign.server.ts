import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { requiredSample } from '#app/domain/indicators/sample.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import { compositionOf, fewestShown, shownServices } from '#app/domain/surveys/composition.ts'
import { elementsOf } from '#app/domain/surveys/instruments.ts'
import type { SurveyInstrument } from '#app/domain/surveys/instruments.ts'
import { countProfile, profileQuestions, shownProfile } from '#app/domain/surveys/profile.ts'
import { surveyResult, surveyStandard } from '#app/domain/surveys/results.ts'
import { settledDay, settledTally } from '#app/domain/surveys/settled.ts'
import { mostRespondents, sumByService, wholeTally } from '#app/domain/surveys/tally.ts'
import type { Tally } from '#app/domain/surveys/tally.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { getCampaign, readCampaignRow } from './get-campaign.server.ts'
import type { Campaign, CampaignKey } from './get-campaign.server.ts'
import { readEstimates } from './read-estimates.server.ts'
import type { ActionView, CampaignPage, CampaignSurvey, ServiceRow } from './survey-view.server.ts'

const shownComments = 100
const shownQuarters = 8

/**
 * Everything of one campaign: counts, results, who answered, what was written, what is done about it. What fewer than
 * five people said of a service is left out; so are the results of a survey that fewer answered, and bands with fewer
 * people lose their number. While it runs its results and who answered are the settled ones; services have no results
 * and nothing that was written is shown, which could be seen to come with a visitor. Ten queries at most.
 */
export async function readCampaign(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue' | 'editions'>,
  actor: Actor,
  key: CampaignKey,
): Promise<CampaignPage> {
  const { store, now, catalogue } = tools
  const { office, place, years, campaign, assessment } = await getCampaign(store, now, actor, key, 'survey:read')
  const { id, quarter, state, version, population, populationByService, openedAt, closedAt } = campaign
  const at = { officeId: key.officeId, officePath: office.path, timezone: office.timezone, year: place.year }
  const head = { ...(await readHead(store, now, at, place.today)), years }
  const days = campaign.tally ? [] : await store.surveyAnswers.tallyByDay([id])
  const tally = campaign.tally ?? sumByService(days)
  const settled = campaign.tally ?? settledTally(days, place.today)
  const earlier = (await store.surveyCampaigns.list(key.officeId, shownQuarters + 4)).map(readCampaignRow)
  const target = assessment?.target ?? 'WBK'
  const surveys = campaign.instruments.map((instrument) =>
    surveyOf(catalogue, instrument, { target, tally, settled }, olderThan(earlier, quarter)),
  )
  const actions = viewActions(catalogue, await store.surveyActions.list(id), place.today)
  const until = campaign.tally ? undefined : (settledDay(days, place.today) ?? '')
  const groups = await store.surveyAnswers.groupProfiles(id, until)
  const isTold = campaign.tally !== null && mostRespondents(tally) >= fewestShown
  const year = Number(quarter.slice(0, 4))
  return {
    ...{ head, id, quarter, state, version, population, populationByService, openedAt, closedAt, target },
    needed: requiredSample(population, catalogue.sample_size),
    paper: tally.reduce((sum, { paper }) => sum + paper, 0),
    surveys,
    services: serviceRows(catalogue, campaign, tally),
    profile: profileQuestions.map((question) => ({ question, counts: shownProfile(countProfile(groups, question)) })),
    comments: isTold ? await store.surveyAnswers.listComments(id, shownComments) : null,
    actions,
    unplanned: surveys.flatMap(({ instrument, result }) =>
      (result?.elements ?? [])
        .filter(({ code, weak }) => weak && !actions.some((one) => one.element === code && one.state !== 'dropped'))
        .map(({ code, name }) => ({ instrument, code, name })),
    ),
    manages: can(actor, 'survey:manage', { ...place, areaKey: null }),
    today: place.today,
    estimates: await readEstimates(tools, campaign, assessment?.year === year ? assessment : null),
    serviceNames: catalogue.service_types.map(({ code, name }) => ({ code, name })),
  }
}

function olderThan(campaigns: readonly Campaign[], quarter: string): readonly Campaign[] {
  return campaigns.filter((one) => one.quarter < quarter && one.tally !== null).slice(0, shownQuarters)
}

function surveyOf(
  catalogue: Catalogue,
  instrument: SurveyInstrument,
  { target, tally, settled }: { readonly target: 'WBK' | 'WBBM'; readonly tally: Tally; readonly settled: Tally },
  older: readonly Campaign[],
): CampaignSurvey {
  const standard = surveyStandard(catalogue, instrument, target)
  const whole = wholeTally(settled, instrument)
  const shown = whole.respondents >= fewestShown
  return {
    instrument,
    standard,
    respondents: wholeTally(tally, instrument).respondents,
    result: shown ? surveyResult(catalogue, instrument, whole, standard) : null,
    earlier: [...older].reverse().flatMap(({ quarter, tally: kept }) => {
      const before = surveyResult(catalogue, instrument, wholeTally(kept ?? [], instrument), standard)
      return before && before.respondents >= fewestShown ? [{ quarter, index: before.index, ikm: before.ikm }] : []
    }),
  }
}

function serviceRows(catalogue: Catalogue, campaign: Campaign, tally: Tally): readonly ServiceRow[] {
  const isOver = campaign.tally !== null
  const shown = new Map(campaign.instruments.map((instrument) => [instrument, shownServices(tally, instrument)]))
  return compositionOf(tally, campaign.populationByService).map((share) => {
    const own = tally.filter(({ service }) => service === share.service)
    const name = catalogue.service_types.find(({ code }) => code === share.service)?.name
    return {
      ...share,
      name: name ?? { id: share.service, en: share.service },
      index: Object.fromEntries(
        campaign.instruments.map((instrument) => {
          const isShown = isOver && (shown.get(instrument)?.has(share.service) ?? false)
          const result = isShown ? surveyResult(catalogue, instrument, wholeTally(own, instrument), 0) : null
          return [instrument, result?.index ?? null]
        }),
      ),
    }
  })
}

function viewActions(
  catalogue: Catalogue,
  rows: Awaited<ReturnType<Repositories['surveyActions']['list']>>,
  today: string,
): readonly ActionView[] {
  return rows.map(({ campaignId: _campaign, plannedBy: _by, plannedAt: _at, ...row }) => {
    const member = elementsOf(catalogue, row.instrument).find(({ code }) => code === row.element)
    const isOpen = row.state === 'planned' || row.state === 'running'
    return {
      ...row,
      elementName: member?.name ?? { id: row.element, en: row.element },
      overdue: isOpen && row.dueOn < today,
    }
  })
}
