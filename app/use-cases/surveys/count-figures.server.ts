import { localDay } from '#app/domain/calendar/local-day.ts'
import { daysOf } from '#app/domain/calendar/periods.ts'
import { figuresOfTally } from '#app/domain/surveys/figures.ts'
import { quarterOf } from '#app/domain/surveys/quarters.ts'
import { settledTally } from '#app/domain/surveys/settled.ts'
import { mostRespondents, wholeTally } from '#app/domain/surveys/tally.ts'
import type { Counter } from '#app/use-cases/reporting/counters.server.ts'
import { readCampaignRow } from './get-campaign.server.ts'

/**
 * What the surveys of an office give to its indicators, in two queries: respondents and sums of the answers that were
 * given in the period, of a quarter also the people served and the follow-ups, of a year how many quarters have a
 * finished satisfaction survey. Of a running survey only the settled answers count. Empty where the office asked
 * nothing. People are left out while fewer are entered than have answered already.
 */
export const countFigures: Counter = async (repositories, { catalogue, now }, { officeId, period }) => {
  const quarters = [...new Set(period.months.map((month) => quarterOf(`${month}-01`)))]
  const campaigns = (await repositories.surveyCampaigns.listFollowed(officeId, quarters)).map((row) => ({
    ...readCampaignRow(row),
    planned: row.planned,
    done: row.done,
  }))
  if (campaigns.length === 0) return new Map()
  if (period.kind === 'yearly') {
    const finished = campaigns.filter(({ tally }) => tally !== null && wholeTally(tally, 'skm').respondents > 0)
    return new Map([['surveys', finished.length]])
  }

  const [campaign] = campaigns
  const kept = period.kind === 'quarterly' ? campaign!.tally : null
  const days = period.kind === 'monthly' ? daysOf(period) : undefined
  const { surveyAnswers } = repositories
  const tally = kept ?? settledTally(await surveyAnswers.tallyByDay([campaign!.id], days), localDay(now()))
  const figures = new Map(figuresOfTally(catalogue, tally))
  if (period.kind === 'monthly') return figures
  const { population, planned, done } = campaign!
  if (population >= mostRespondents(tally)) figures.set('population', population)
  return figures.set('actions_planned', planned).set('actions_done', done)
}
