import { usualWeek } from '#app/domain/information/profile.ts'
import type { Store } from '#db/store.server.ts'
import { at } from '#tests/support/builders.ts'

/** A question that waits for its answer. */
export const enquiryOf = (officeId: string) => `enquiry-${officeId}`

/** The information centre of an office: a question that waits, and what the public is told. */
export async function givenInformation(
  { enquiries, officeProfiles }: Store,
  officeId: string,
  { by, note }: { readonly by: string; readonly note: string },
): Promise<void> {
  await enquiries.insertMany([
    {
      ...{ id: enquiryOf(officeId), officeId, askedAt: at, askedOn: '2026-05-12', askedHour: 9, dueOn: '2026-05-12' },
      ...{ channel: 'whatsapp', service: 'PSP-E', topic: 'fees', outcome: 'open', note, source: 'desk', enteredBy: by },
      ...{ answeredAt: null, answeredOn: null, minutes: null, version: 1, withdrawnAt: null, withdrawnBy: null },
    },
  ])
  const told = { officeId, version: 1, changedBy: by, changedAt: at }
  await officeProfiles.insertMany(
    [
      {
        ...{ ...told, address: 'Jalan Contoh 1', hours: JSON.stringify(usualWeek), phone: '', whatsapp: '', email: '' },
        ...{ driveThru: '', mobileService: '', statusUrl: '', queueUrl: '' },
      },
    ],
    [
      {
        ...told,
        service: 'PSP-E',
        offered: 1,
        needs: 'KTP asli',
        fee: 'Rp650.000',
        standardDays: null,
        steps: 'Datang',
      },
    ],
  )
}
