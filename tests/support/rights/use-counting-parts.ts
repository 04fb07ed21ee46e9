import type { Services } from '#app/platform/services.server.ts'
import { campaignOf } from './seed-surveys.ts'

/** As many visitors as a running survey shows something of. */
const visitors = 5

/**
 * Lets every part of Menuju count something of an office on a day: what the office has of questions, complaints and
 * visits happened then, and visitors answered its running survey. Its times of April are known anyway.
 */
export async function useCountingParts(
  { database: { db }, store }: Pick<Services, 'database' | 'store'>,
  officeId: string,
  day: string,
): Promise<void> {
  await db.updateTable('enquiry').set({ askedOn: day, dueOn: day }).where('officeId', '=', officeId).execute()
  await db.updateTable('complaint').set({ receivedOn: day }).where('officeId', '=', officeId).execute()
  await db.updateTable('inspection').set({ heldOn: day }).where('officeId', '=', officeId).execute()
  await store.surveyAnswers.insertMany(
    Array.from({ length: visitors }, (_visitor, at) => ({
      ...{ campaignId: campaignOf(officeId, 'running'), id: `${officeId}-jawaban-${at}`, answeredOn: day },
      ...{ service: 'PSP-E', source: 'phone' as const, skm: '444444444', spak: '44444', spkp: '33333333' },
      ...{ age: null, sex: null, education: null, work: null },
    })),
  )
}
