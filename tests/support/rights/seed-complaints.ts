import type { Services } from '#app/platform/services.server.ts'
import { at } from '#tests/support/builders.ts'
import { secretOf, workerOf } from './seed.ts'

/** Complaints of an office: nobody has `new`; the others are the operator's of Pati, and elsewhere nobody's. */
export type ComplaintName = 'new' | 'taken' | 'verified' | 'spam'
export const complaintOf = (officeId: string, name: ComplaintName) => `${officeId}-${name}`
export const visitOf = (officeId: string) => `visit-${officeId}`
export const visitFindingOf = (officeId: string) => `visit-finding-${officeId}`

/** Complaints and a visit of an office, with texts that say whose they are. */
export async function givenComplaints({ store, secrets, tokens }: Services, officeId: string): Promise<void> {
  const names: readonly ComplaintName[] = ['new', 'taken', 'verified', 'spam']
  await store.complaints.insertMany(
    names.map((name) => {
      const id = complaintOf(officeId, name)
      const isSpam = name === 'spam'
      return {
        ...{ id, officeId, kind: 'complaint' as const, channel: 'website', source: 'public' as const, service: null },
        complaintClass: name === 'verified' ? 'ringan' : null,
        state: name === 'verified' ? ('diverifikasi' as const) : ('baru' as const),
        ...{ receivedOn: '2026-05-11', createdAt: at, dueOn: '2026-05-18', version: 1 },
        ...{ body: secrets.seal(secretOf(officeId, 'aduan')), contact: secrets.seal('0812'), contactErasedAt: null },
        codeHash: tokens.hashToken(id),
        handlerId: name !== 'new' && officeId === 'kanim-pati' ? 'operator_satker' : null,
        ...{ respondedOn: null, resolvedOn: null, closedOn: null, reopenedOn: null, compensatedOn: null },
        ...{ forwardedTo: '', spamOn: isSpam ? '2026-05-11' : null, spamReason: isSpam ? 'Iklan' : '' },
        ...{ escalatedAt: null, escalatedFor: null, excluded: '[]', raisedAt: null },
      }
    }),
  )
  const visit = {
    id: visitOf(officeId),
    officeId,
    type: 'inspection',
    visitor: 'kanwil',
    enteredBy: workerOf(officeId),
  }
  const held = { heldOn: '2026-05-11', heldAt: '09:30', post: 'Loket pengaduan', summary: '', reports: null } as const
  const finding = { id: visitFindingOf(officeId), inspectionId: visit.id, number: 1, text: 'Kotak saran kosong.' }
  await store.inspections.insertMany(
    [{ ...visit, ...held, type: 'inspection', visitor: 'kanwil', enteredAt: at, version: 1 }],
    [{ ...finding, owner: 'operator_satker', dueOn: '2026-05-30', followUp: '', doneOn: null, doneBy: null }],
  )
}
