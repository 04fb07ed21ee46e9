import type { SeedOffice } from '#db/seed/offices.server.ts'
import { surveyRows } from '#db/seed/surveys.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** Puts in the surveys of the offices: Pati with the quarter that runs and three before, ten others with one. */
export async function insertSurveys(
  { surveyCampaigns, surveyAnswers, surveyActions, events }: Repositories,
  today: string,
  offices: readonly SeedOffice[],
): Promise<void> {
  const rows = surveyRows(today, offices)
  await surveyCampaigns.insertMany(rows.campaigns)
  await surveyAnswers.insertMany(rows.answers)
  for (const comment of rows.comments) await surveyAnswers.addComment(comment)
  await surveyActions.insertMany(rows.actions)
  for (const kiosk of rows.kiosks) await surveyCampaigns.saveKiosk(kiosk, 0)
  await events.appendMany(rows.events)
}
