import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { noteLimit } from '#app/domain/scoring/typed-answer.ts'
import { fewestShown } from '#app/domain/surveys/composition.ts'
import { isResultInstrument, resultItemOf } from '#app/domain/surveys/instruments.ts'
import type { SurveyInstrument } from '#app/domain/surveys/instruments.ts'
import { surveyResult } from '#app/domain/surveys/results.ts'
import { wholeTally } from '#app/domain/surveys/tally.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getOfficeYear } from '#app/use-cases/overview/find-office.server.ts'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { getCampaign } from './get-campaign.server.ts'
import type { CampaignKey } from './get-campaign.server.ts'

export type UseEstimate = CampaignKey & { readonly instrument: SurveyInstrument }

/**
 * Makes the index of a finished survey the office's own answer to the item of its worksheet, until the official survey
 * says otherwise. The note of the answer names the survey; what stood there stays. The index is cut, never rounded up.
 *
 * Errors: 'conflict' 'campaign-open' while answers still come, 'no-survey-result' without
 * enough of them to be shown, 'no-worksheet' where
 * the office is not assessed in the year of the survey; and as `recordAnswer`, which writes the answer, its event and
 * the scores: the item must be open to the actor.
 */
export async function useEstimate(
  tools: Pick<Tools, 'store' | 'editions' | 'now' | 'catalogue'>,
  actor: Actor,
  { instrument, ...key }: UseEstimate,
): Promise<void> {
  const { store, now, editions, catalogue } = tools
  const { campaign } = await store.transaction((inside) => getCampaign(inside, now, actor, key, 'survey:manage'))
  if (!isResultInstrument(instrument)) throw new AppError('invalid', 'no-survey-result')
  if (campaign.tally === null) throw new AppError('conflict', 'campaign-open')
  const result = surveyResult(catalogue, instrument, wholeTally(campaign.tally, instrument), 0)
  if (!result || result.respondents < fewestShown) throw new AppError('conflict', 'no-survey-result')

  const year = Number(campaign.quarter.slice(0, 4))
  const asked = { officeId: key.officeId, year }
  const { assessment } = await getOfficeYear(store, now, actor, asked, 'survey:manage')
  if (!assessment) throw new AppError('conflict', 'no-worksheet')
  const items = indexEdition(getEdition(editions, assessment.editionId)).items
  const item = resultItemOf(
    items.map(({ code, item: { kind } }) => ({ code, kind })),
    instrument,
  )
  if (!item) throw new AppError('conflict', 'no-worksheet')
  const own = await store.answers.find(assessment.id, item.code, 'office')
  await recordAnswer(tools, actor, {
    assessmentId: assessment.id,
    itemCode: item.code,
    value: cut(result.index),
    note: noteWith(own?.note ?? '', `${instrument.toUpperCase()} ${campaign.quarter}, n = ${result.respondents}`),
    expectedVersion: own?.version ?? 0,
  })
}

/** Four decimals are more than any letter has; a rounded index could pass a threshold that was missed. */
function cut(index: number): number {
  return Math.floor(index * 10_000 + 1e-6) / 10_000
}

function noteWith(note: string, source: string): string {
  if (note.includes(source)) return note
  const together = note === '' ? source : `${note}\n${source}`
  return [...together].length > noteLimit ? note : together
}
